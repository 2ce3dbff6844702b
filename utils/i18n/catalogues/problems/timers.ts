import type { Catalogue } from '../../text';

/** What can go wrong with hours worked. */
export const timerProblems = {
  'timer.notRunning.what': {
    vi: 'Không có đồng hồ nào đang chạy.',
    en: 'No timer is running.',
  },
  'timer.notRunning.next': {
    vi: 'Đồng hồ có thể đã được dừng ở cửa sổ khác. Thời gian đã ghi vẫn còn.',
    en: 'It may have been stopped in another window. The time recorded is kept.',
  },
  'timer.changed.what': {
    vi: 'Phiên làm việc này đã được sửa ở một cửa sổ khác.',
    en: 'This time entry was changed in another window.',
  },
  'timer.changed.next': {
    vi: 'Thay đổi vừa rồi chưa được lưu. Hãy xem lại phiên làm việc rồi sửa lại.',
    en: 'The last change was not saved. Look at the entry again and repeat it.',
  },
  'timer.endBeforeStart.what': {
    vi: 'Phiên làm việc kết thúc trước khi bắt đầu nên chưa được lưu.',
    en: 'The entry would end before it begins, so it was not saved.',
  },
  'timer.endBeforeStart.next': {
    vi: 'Hãy xem lại giờ bắt đầu và giờ kết thúc. Phiên qua nửa đêm thì kết thúc vào ngày hôm sau.',
    en: 'Look at both times again. An entry over midnight ends on the next day.',
  },
  'timer.inFuture.what': {
    vi: 'Phiên làm việc này kết thúc ở tương lai nên chưa được lưu.',
    en: 'The entry would end in the future, so it was not saved.',
  },
  'timer.inFuture.next': {
    vi: 'Hãy sửa giờ kết thúc, hoặc kiểm tra đồng hồ của máy.',
    en: 'Correct its end, or check the clock of this machine.',
  },
  'timer.noVisit.what': {
    vi: 'Không có lượt tiếp dân nào đang bấm giờ.',
    en: 'No visit is being timed.',
  },
  'timer.noVisit.next': {
    vi: 'Lượt tiếp dân có thể đã kết thúc ở cửa sổ khác. Thời gian đã ghi vẫn còn.',
    en: 'It may have ended in another window. The time recorded is kept.',
  },
  'timer.reasonMissing.what': {
    vi: 'Chưa có lý do để hai phiên cùng tính một khoảng giờ.',
    en: 'There is no reason yet why both entries may count the same time.',
  },
  'timer.reasonMissing.next': {
    vi: 'Hãy ghi lý do, hoặc cắt phần trùng ở một trong hai phiên.',
    en: 'Give the reason, or trim the shared time from one of the two.',
  },
  'timer.splitSum.what': {
    vi: 'Các phần cộng lại là {minutes} phút, khoảng này dài {wanted} phút.',
    en: 'The parts add up to {minutes} minutes, the stretch is {wanted} minutes long.',
  },
  'timer.splitSum.next': {
    vi: 'Hãy sửa số phút cho khớp, tối đa năm phần, mỗi phần ít nhất một phút.',
    en: 'Make the minutes fit: at most five parts, each of a minute or more.',
  },
  'timer.tooLong.what': {
    vi: 'Tổng thời gian nhập dài hơn cả quãng đi cơ sở.',
    en: 'The time entered is longer than the whole time outside.',
  },
  'timer.tooLong.next': {
    vi: 'Hãy giảm bớt thời gian của một vài việc rồi lưu lại.',
    en: 'Shorten some of the cases and save again.',
  },
} as const satisfies Catalogue;
