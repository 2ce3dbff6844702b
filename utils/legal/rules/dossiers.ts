import { written } from './written';

/**
 * Administrative dossiers. Limits of single procedures stand in the catalogue of procedures; here is
 * what holds for all of them. Decree 118/2025/NĐ-CP replaced Decrees 61/2018 and 107/2021; its
 * articles on these points could not be read.
 */
export const DOSSIER_RULES = written([
  {
    id: 'dossier.intake',
    title: { vi: 'Tiếp nhận hồ sơ nộp trực tuyến', en: 'Intake of dossiers filed online' },
    text: {
      vi: 'Hồ sơ nộp trực tuyến được trả lời là tiếp nhận, cần bổ sung hay từ chối trong 8 giờ làm việc kể từ khi nộp.',
      en: 'A dossier filed online is accepted, sent back for a supplement or refused within 8 working hours of its submission.',
    },
    source: 'Nghị định 118/2025/NĐ-CP; thực tế bộ phận một cửa',
    issued: '2025-06-09',
    effectiveFrom: '2025-07-01',
    effectiveTo: null,
    verified: false,
    content: { kind: 'limit', limit: { amount: 8, unit: 'workingHours' } },
  },
  {
    id: 'dossier.supplement',
    title: { vi: 'Số lần yêu cầu bổ sung', en: 'Requests for a supplement' },
    text: {
      vi: 'Chỉ yêu cầu người nộp bổ sung, hoàn thiện hồ sơ một lần, trừ khi luật chuyên ngành cho phép khác.',
      en: 'The applicant is asked once for a supplement, unless a special law allows otherwise.',
    },
    source: 'Nghị định 118/2025/NĐ-CP; trước đó Nghị định 61/2018/NĐ-CP',
    issued: '2025-06-09',
    effectiveFrom: '2025-07-01',
    effectiveTo: null,
    verified: false,
    content: { kind: 'atMost', count: 1 },
  },
  {
    id: 'dossier.apology',
    title: { vi: 'Xin lỗi và hẹn lại ngày trả kết quả', en: 'Apology with a new date' },
    text: {
      vi: 'Hồ sơ sẽ trễ hạn thì phải có văn bản xin lỗi nêu lý do và ngày hẹn mới, chậm nhất 1 ngày làm việc trước khi hết hạn.',
      en: 'A dossier that will be late needs a letter of apology with the reason and a new date, at the latest 1 working day before it is due.',
    },
    source:
      'Nghị định 118/2025/NĐ-CP, Mẫu 04 Thông tư 03/2025/TT-VPCP; trước đó Nghị định 61/2018/NĐ-CP',
    issued: '2025-06-09',
    effectiveFrom: '2025-07-01',
    effectiveTo: null,
    verified: false,
    content: { kind: 'before', limit: { amount: 1, unit: 'workingDays' } },
  },
  {
    id: 'dossier.extension',
    title: { vi: 'Số lần hẹn lại', en: 'Number of new dates' },
    text: {
      vi: 'Chỉ hẹn lại ngày trả kết quả một lần.',
      en: 'A new date of return is given once only.',
    },
    source: 'Nghị định 118/2025/NĐ-CP; trước đó Nghị định 61/2018/NĐ-CP',
    issued: '2025-06-09',
    effectiveFrom: '2025-07-01',
    effectiveTo: null,
    verified: false,
    content: { kind: 'atMost', count: 1 },
  },
]);
