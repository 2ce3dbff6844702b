import type { Catalogue } from '../text';

/** "Vì sao ngày này?": each step to a due date as a sentence. */
export const dueLedgerTexts = {
  'ledger.received': { vi: 'Tiếp nhận {time}.', en: 'Received {time}.' },
  'ledger.accepted': {
    vi: 'Thụ lý {time}; thời hạn tính từ đây.',
    en: 'Accepted {time}; the limit is counted from here.',
  },
  'ledger.stepStarted': { vi: 'Bắt đầu bước “{step}” {time}.', en: 'Step “{step}” begun {time}.' },
  'ledger.rule': { vi: 'Theo {title} ({source}).', en: 'By the rule: {title} ({source}).' },
  'ledger.rule.unverified': {
    vi: 'Theo {title} ({source}). Cần đối chiếu văn bản gốc.',
    en: 'By the rule: {title} ({source}). To be compared with the official text.',
  },
  'ledger.rule.catalogue': {
    vi: 'Theo danh mục thủ tục, bản áp dụng từ {day}.',
    en: 'By the catalogue of procedures, edition in force from {day}.',
  },
  'ledger.limit.workingDays': {
    vi: 'Thời hạn {count} ngày làm việc, không tính ngày nhận.',
    en: {
      one: 'Time allowed: {count} working day, the day of receipt not counted.',
      other: 'Time allowed: {count} working days, the day of receipt not counted.',
    },
  },
  'ledger.limit.sameDay': {
    vi: 'Thời hạn trong ngày làm việc tiếp nhận.',
    en: 'Time allowed: until the end of the day of receipt.',
  },
  'ledger.limit.calendarDays': {
    vi: 'Thời hạn {count} ngày, tính cả ngày nghỉ, không tính ngày nhận.',
    en: {
      one: 'Time allowed: {count} calendar day, the day of receipt not counted.',
      other: 'Time allowed: {count} calendar days, the day of receipt not counted.',
    },
  },
  'ledger.limit.workingHours': {
    vi: 'Thời hạn {count} giờ làm việc, tính từ lúc nhận.',
    en: {
      one: 'Time allowed: {count} working hour from the receipt on.',
      other: 'Time allowed: {count} working hours from the receipt on.',
    },
  },
  'ledger.counted.one': { vi: '{day}: tính 1 ngày.', en: '{day}: 1 day counted.' },
  'ledger.counted.many': {
    vi: '{from} đến {to}: tính {count} ngày.',
    en: {
      one: '{from} to {to}: {count} day counted.',
      other: '{from} to {to}: {count} days counted.',
    },
  },
  'ledger.countedMinutes': { vi: '{day}: tính {time}.', en: '{day}: {time} counted.' },
  'ledger.sum': { vi: '{text} Cộng dồn {sum}/{all}.', en: '{text} So far {sum} of {all}.' },
  'ledger.weekend.one': {
    vi: '{day}: nghỉ cuối tuần, không tính.',
    en: '{day}: weekend, not counted.',
  },
  'ledger.weekend.many': {
    vi: '{from} đến {to}: nghỉ cuối tuần, không tính.',
    en: '{from} to {to}: weekend, not counted.',
  },
  'ledger.notCounted.named': {
    vi: '{day}: {name}, không tính.',
    en: '{day}: {name}, not counted.',
  },
  'ledger.notCounted.decided': {
    vi: '{day}: được nghỉ theo bạn đã trả lời, không tính.',
    en: '{day}: off as you answered, not counted.',
  },
  'ledger.notCounted.other': {
    vi: '{day}: ngày nghỉ, không tính.',
    en: '{day}: day off, not counted.',
  },
  'ledger.worked': {
    vi: '{day}: ngày nghỉ nhưng đi làm bù, có tính.',
    en: '{day}: a rest day that is worked, counted.',
  },
  'ledger.worked.named': {
    vi: '{day}: {name}, có tính.',
    en: '{day}: {name}, counted.',
  },
  'ledger.moved': {
    vi: '{from} là ngày nghỉ nên hạn chuyển sang ngày làm việc kế tiếp, {to}.',
    en: '{from} is a day off, so the deadline moves to the next working day, {to}.',
  },
  'ledger.promised.portal': {
    vi: 'Cổng in hạn {due}, đọc lúc {time}. Hạn in được tin dùng.',
    en: 'The portal prints the due date {due}, read {time}. A printed date is trusted.',
  },
  'ledger.promised.person': {
    vi: 'Hạn trên phiếu là {due}, bạn ghi lúc {time}.',
    en: 'The slip says it is due {due}, as you noted {time}.',
  },
  'ledger.promised.file': {
    vi: 'Hạn trong tệp đã nhập là {due}.',
    en: 'The imported file says it is due {due}.',
  },
  'ledger.extended': {
    vi: 'Đã xin lỗi và hẹn lại {due}, ngày {time}.',
    en: 'Extended with an apology to {due}, on {time}.',
  },
  'ledger.paused': {
    vi: 'Tạm dừng {from} đến {to} ({reason}): {effect}.',
    en: 'Paused {from} to {to} ({reason}): {effect}.',
  },
  'ledger.pausedUntilClosed': {
    vi: 'Tạm dừng từ {from} đến khi xong ({reason}): {effect}.',
    en: 'Paused from {from} until it was closed ({reason}): {effect}.',
  },
  'ledger.pausedAllowed': { vi: 'hạn mới đã tính khoảng này', en: 'the later date allows for it' },
  'ledger.pausedAdds': { vi: 'cộng thêm {time}', en: '{time} added' },
  'ledger.pausedFree': {
    vi: 'không trúng giờ làm việc nào, không cộng thêm',
    en: 'no working time in it, nothing added',
  },
  'ledger.calendarDays': {
    vi: '{count} ngày theo lịch',
    en: { one: '{count} calendar day', other: '{count} calendar days' },
  },
  'ledger.pausedNow': {
    vi: 'Đang tạm dừng từ {from} ({reason}): khi tiếp tục, thời gian dừng được cộng vào hạn.',
    en: 'Paused since {from} ({reason}): when it is resumed, the time of the pause is added.',
  },
  'ledger.pausedNowAllowed': {
    vi: 'Đang tạm dừng từ {from} ({reason}): hạn được hẹn sau đó nên không cộng thêm.',
    en: 'Paused since {from} ({reason}): the date was given later, so nothing is added.',
  },
  'ledger.reason.supplement': { vi: 'chờ bổ sung giấy tờ', en: 'waiting for documents' },
  'ledger.reason.fee': { vi: 'chờ nghĩa vụ tài chính', en: 'waiting for a fee' },
  'ledger.reason.suspension': { vi: 'tạm đình chỉ giải quyết', en: 'settlement suspended' },
  'ledger.reason.other': { vi: 'lý do khác', en: 'another reason' },
  'ledger.reason.slip': { vi: '{reason}, phiếu {slip}', en: '{reason}, slip {slip}' },
  'ledger.result.day': {
    vi: 'Hạn: hết giờ làm việc ngày {time}.',
    en: 'Due: at the close of office hours on {time}.',
  },
  'ledger.result.minute': { vi: 'Hạn: {time}.', en: 'Due: {time}.' },
  'ledger.none': {
    vi: 'Cổng không in hạn và chưa có thời hạn để tính. Ghi hạn trên phiếu hẹn nếu có.',
    en: 'The portal prints no due date and no time allowed is known. Note the date of the slip if there is one.',
  },
  'ledger.computed': {
    vi: 'Đây là hạn ước tính do Tự Soi tính.',
    en: 'This is an estimate worked out by Tự Soi.',
  },
  'ledger.openDay': {
    vi: 'Chưa rõ {day} nghỉ hay làm việc, đang tính là ngày làm việc; nếu ngày đó nghỉ thì hạn là {due}.',
    en: 'Nobody has settled {day}; it is counted as a working day. If it is a day off, the due date is {due}.',
  },
  'ledger.provisional': {
    vi: 'Năm đó chưa có lịch nghỉ chính thức trong Tự Soi nên ngày này là tạm tính.',
    en: 'The official days off of that year are not in Tự Soi yet, so the date is provisional.',
  },
} as const satisfies Catalogue;
