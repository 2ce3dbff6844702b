import type { Catalogue } from '../text';

/** Things to mend and the commitment of the year. */
export const mendingTexts = {
  'mending.title': { vi: 'Tự sửa', en: 'Mending' },
  'mending.add': { vi: 'Thêm việc cần sửa', en: 'Add something to mend' },
  'mending.text': { vi: 'Việc cần sửa', en: 'What to mend' },
  'mending.text.hint': {
    vi: 'Một việc cụ thể, làm xong thì biết là xong.',
    en: 'One definite thing that can be finished.',
  },
  'mending.due': { vi: 'Hạn', en: 'By' },
  'mending.dueOn': { vi: 'hạn {day}', en: 'by {day}' },
  'mending.late': { vi: 'quá hạn {day}', en: 'overdue since {day}' },
  'mending.doneOn': { vi: 'xong {day}', en: 'done {day}' },
  'mending.done': { vi: 'Đã làm xong', en: 'Done' },
  'mending.doneNamed': { vi: 'Đã làm xong: {text}', en: 'Done: {text}' },
  'mending.outcome': { vi: 'Kết quả', en: 'Outcome' },
  'mending.outcome.hint': {
    vi: 'Kết quả sẽ hiện trong lần tự soi sau.',
    en: 'It appears in the next reflection.',
  },
  'mending.finish': { vi: 'Ghi kết quả', en: 'Note the outcome' },
  'mending.removeNamed': { vi: 'Bỏ: {text}', en: 'Remove: {text}' },
  'mending.saved': { vi: 'Đã thêm việc cần sửa.', en: 'Added.' },
  'mending.finished': { vi: 'Đã ghi kết quả.', en: 'Outcome noted.' },
  'mending.removed': { vi: 'Đã bỏ việc cần sửa.', en: 'Removed.' },
  'mending.open': { vi: 'Đang sửa', en: 'Under way' },
  'mending.closed': { vi: 'Đã sửa xong', en: 'Finished' },
  'mending.empty.title': { vi: 'Chưa có việc cần sửa', en: 'Nothing to mend yet' },
  'mending.noneDone': { vi: 'Chưa sửa xong việc nào.', en: 'Nothing is finished yet.' },
  'mending.empty.text': {
    vi: 'Ở mỗi câu của lần tự soi, điều chưa tốt có thể thành một việc có hạn; đến hạn Tự Soi sẽ nhắc.',
    en: 'In a reflection, what is weak can become a task with a date; Tự Soi reminds you of it.',
  },
  'mending.empty.act': { vi: 'Về kỳ này', en: 'Go to this period' },
  'mending.all': { vi: 'Xem tất cả', en: 'See all' },
  'commitment.title': { vi: 'Cam kết năm {year}', en: 'Commitment of {year}' },
  'commitment.intro': {
    vi: 'Nhập một lần, mỗi dòng một điều. Cam kết hiện bên cạnh mỗi lần tự soi trong năm.',
    en: 'Entered once, a line for each. It stands beside every reflection of the year.',
  },
  'commitment.lines': {
    vi: 'Các điều cam kết, mỗi dòng một điều',
    en: 'What you commit to, a line for each',
  },
  'commitment.none': {
    vi: 'Chưa nhập cam kết năm nay.',
    en: 'No commitment for this year yet.',
  },
  'commitment.enter': { vi: 'Nhập cam kết', en: 'Enter it' },
  'commitment.edit': { vi: 'Sửa cam kết', en: 'Change it' },
  'commitment.saved': { vi: 'Đã lưu cam kết.', en: 'Commitment saved.' },
  'commitment.mine': { vi: 'Cam kết của tôi', en: 'My commitment' },
} as const satisfies Catalogue;
