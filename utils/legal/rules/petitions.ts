import { written } from './written';

/**
 * Denunciations and other petitions. No general limit for answering recommendations and reflections
 * was found besides that for handling a petition: the person enters the one that holds.
 */
export const PETITION_RULES = written([
  {
    id: 'denunciation.accept',
    title: { vi: 'Xử lý ban đầu tố cáo', en: 'First handling of a denunciation' },
    text: {
      vi: 'Xử lý ban đầu thông tin tố cáo trong 7 ngày làm việc kể từ ngày nhận; phức tạp có thể đến 10 ngày.',
      en: 'A denunciation is first handled within 7 working days of its receipt, a complex one within 10.',
    },
    source: 'Luật Tố cáo 25/2018/QH14, điều 24; luật sửa đổi 10/12/2025 cần đối chiếu',
    issued: '2018-06-12',
    effectiveFrom: '2019-01-01',
    effectiveTo: null,
    verified: false,
    content: { kind: 'limit', limit: { amount: 7, unit: 'workingDays' } },
  },
  {
    id: 'denunciation.settle',
    title: { vi: 'Giải quyết tố cáo', en: 'Settlement of a denunciation' },
    text: {
      vi: 'Giải quyết tố cáo trong 30 ngày kể từ ngày thụ lý.',
      en: 'A denunciation is settled within 30 days of its acceptance.',
    },
    source: 'Luật Tố cáo 25/2018/QH14, điều 30; luật sửa đổi 10/12/2025 cần đối chiếu',
    issued: '2018-06-12',
    effectiveFrom: '2019-01-01',
    effectiveTo: null,
    verified: false,
    content: { kind: 'limit', limit: { amount: 30, unit: 'calendarDays' } },
  },
  {
    id: 'denunciation.extension',
    title: { vi: 'Gia hạn giải quyết tố cáo', en: 'Extension of a denunciation' },
    text: {
      vi: 'Vụ việc phức tạp được gia hạn một lần, không quá 30 ngày.',
      en: 'A complex case may be extended once, by 30 days at most.',
    },
    source: 'Luật Tố cáo 25/2018/QH14, điều 30',
    issued: '2018-06-12',
    effectiveFrom: '2019-01-01',
    effectiveTo: null,
    verified: true,
    content: { kind: 'extension', limit: { amount: 30, unit: 'calendarDays' } },
  },
  {
    id: 'denunciation.extensionCount',
    title: { vi: 'Số lần gia hạn giải quyết tố cáo', en: 'Extensions of a denunciation' },
    text: {
      vi: 'Vụ việc phức tạp gia hạn một lần; đặc biệt phức tạp có thể gia hạn lần hai.',
      en: 'A complex case is extended once; a very complex one may be extended a second time.',
    },
    source: 'Luật Tố cáo 25/2018/QH14, điều 30; cần đối chiếu',
    issued: '2018-06-12',
    effectiveFrom: '2019-01-01',
    effectiveTo: null,
    verified: false,
    content: { kind: 'atMost', count: 1 },
  },
  {
    id: 'petition.process',
    title: { vi: 'Xử lý đơn', en: 'Handling of a petition' },
    text: {
      vi: 'Xử lý đơn kiến nghị, phản ánh và đơn khác trong 10 ngày kể từ ngày nhận: giải quyết, chuyển hoặc hướng dẫn.',
      en: 'Recommendations, reflections and other petitions are handled within 10 days of their receipt: settled, passed on or answered with guidance.',
    },
    source: 'Thủ tục xử lý đơn công bố trên Cổng Dịch vụ công quốc gia',
    issued: null,
    effectiveFrom: '2021-11-15',
    effectiveTo: null,
    verified: true,
    content: { kind: 'limit', limit: { amount: 10, unit: 'calendarDays' } },
  },
]);
