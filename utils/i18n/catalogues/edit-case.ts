import type { Catalogue } from '../text';

/** Setting a case right: its name, details and time allowed, and two people at one record. */
export const editCaseTexts = {
  'edit.title': { vi: 'Sửa việc', en: 'Edit the case' },
  'edit.since.title': {
    vi: 'Việc này vừa có thay đổi ở một cửa sổ khác',
    en: 'This case has just changed in another window',
  },
  'edit.since.events': {
    vi: 'Ở đó vừa ghi thêm diễn biến dưới đây. Xem lại rồi lưu; những gì đã nhập vẫn còn nguyên.',
    en: 'This was added there. Look at it, then save; what is typed here is kept.',
  },
  'edit.since.text': {
    vi: 'Tên, mã hoặc thời hạn của việc đã được sửa ở đó. Xem lại rồi lưu; những gì đã nhập vẫn còn nguyên.',
    en: 'Its name, code or time allowed was edited there. Look at it, then save; what is typed here is kept.',
  },
  'edit.limit': { vi: 'Thời hạn giải quyết', en: 'Time allowed' },
  'edit.limit.limit': { vi: 'Có thời hạn', en: 'There is a limit' },
  'edit.limit.none': { vi: 'Không có thời hạn', en: 'There is none' },
  'edit.moves': {
    vi: 'Hạn sẽ đổi từ {before} sang {after}.',
    en: 'The due date moves from {before} to {after}.',
  },
  'edit.same': { vi: 'Hạn không đổi: {before}.', en: 'The due date stays {before}.' },
  'edit.promised': {
    vi: 'Ngày hẹn đã in ({before}) vẫn giữ nguyên; thời hạn chỉ dùng khi không có ngày hẹn.',
    en: 'The promised date ({before}) holds; the limit counts only where no date was promised.',
  },
  'edit.noDue': { vi: 'chưa có hạn', en: 'no due date' },
  'edit.governs': {
    vi: 'Việc nhận ngày {day}: quy định có hiệu lực ngày đó được áp dụng. Quy định ban hành sau không làm đổi hạn của việc này.',
    en: 'Received on {day}: the rule in force on that day governs. A later rule does not move this due date.',
  },
  'edit.undoable': { vi: 'Sửa xong vẫn hoàn tác được.', en: 'It can be undone afterwards.' },

  'edit.conflict.title': {
    vi: 'Việc này vừa được sửa ở nơi khác',
    en: 'This case was changed elsewhere meanwhile',
  },
  'edit.conflict.text': {
    vi: 'Chưa có gì bị ghi đè. Hãy chọn giá trị nào được giữ.',
    en: 'Nothing has been overwritten. Choose which values to keep.',
  },
  'edit.conflict.field': { vi: 'Mục', en: 'Field' },
  'edit.conflict.saved': { vi: 'Đang lưu', en: 'Saved' },
  'edit.conflict.mine': { vi: 'Bạn nhập', en: 'Yours' },
  'edit.conflict.keepMine': { vi: 'Giữ giá trị tôi nhập', en: 'Keep what I typed' },
  'edit.conflict.takeSaved': { vi: 'Lấy giá trị đang lưu', en: 'Take what is saved' },
  'edit.field.code': { vi: 'Mã', en: 'Code' },
  'edit.field.title': { vi: 'Tên', en: 'Name' },
  'edit.field.detail': { vi: 'Chi tiết', en: 'Details' },
  'edit.field.limit': { vi: 'Thời hạn', en: 'Time allowed' },
  'edit.field.rule': { vi: 'Quy định', en: 'Rule' },
  'edit.empty': { vi: '(để trống)', en: '(empty)' },
} as const satisfies Catalogue;
