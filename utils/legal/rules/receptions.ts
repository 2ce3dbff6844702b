import { written } from './written';

/** Reception of citizens. */
export const RECEPTION_RULES = written([
  {
    id: 'reception.head',
    title: { vi: 'Người đứng đầu tiếp công dân', en: 'Reception of citizens by the head' },
    text: {
      vi: 'Chủ tịch Ủy ban nhân dân cấp xã trực tiếp tiếp công dân ít nhất 2 ngày mỗi tháng và không giao cấp phó tiếp thay.',
      en: 'The chair of a commune receives citizens in person on at least 2 days a month and does not leave it to a deputy.',
    },
    source: 'Luật sửa đổi Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo (10/12/2025)',
    issued: '2025-12-10',
    effectiveFrom: '2026-07-01',
    effectiveTo: null,
    verified: true,
    content: { kind: 'daysAMonth', count: 2 },
  },
]);
