import type { Catalogue } from '../text';

/** The reminders that were delivered. */
export const inboxTexts = {
  'inbox.title': { vi: 'Nhắc việc', en: 'Reminders' },
  'inbox.unread': {
    vi: '{count} nhắc việc chưa xem',
    en: { one: '{count} new reminder', other: '{count} new reminders' },
  },
  'inbox.allKnown': { vi: 'Không còn nhắc việc nào chờ bạn', en: 'No reminder is waiting for you' },
  'inbox.knowAll': { vi: 'Đã biết hết', en: 'All noted' },
  'inbox.new': { vi: 'Mới', en: 'New' },

  'inbox.filter': { vi: 'Lọc nhắc việc', en: 'Filter reminders' },
  'inbox.filter.all': { vi: 'Tất cả', en: 'All' },
  'inbox.filter.unread': { vi: 'Chưa xem', en: 'New' },
  'inbox.filter.snoozed': { vi: 'Đang hoãn', en: 'Put off' },
  'inbox.none.unread.title': { vi: 'Không có nhắc việc mới', en: 'Nothing new' },
  'inbox.none.unread.text': {
    vi: 'Những gì đã nhắc vẫn nằm trong mục Tất cả.',
    en: 'What was said before is kept under All.',
  },
  'inbox.none.snoozed.title': { vi: 'Không hoãn nhắc việc nào', en: 'Nothing is put off' },
  'inbox.none.snoozed.text': {
    vi: 'Bấm “Nhắc lại sau” ở một dòng để được nhắc lại vào đầu giờ chiều, sáng hôm sau hoặc đầu tuần.',
    en: 'Press “Remind me later” on a line to hear of it again in the afternoon, the next morning or next week.',
  },

  'inbox.main.before': { vi: 'Còn {time} làm việc', en: '{time} of working time left' },
  'inbox.main.overdue': { vi: 'Đã quá hạn', en: 'Overdue' },
  'inbox.accept.before': {
    vi: 'Còn {time} để quyết định thụ lý',
    en: '{time} left to decide on acceptance',
  },
  'inbox.accept.overdue': {
    vi: 'Quá hạn quyết định thụ lý',
    en: 'Overdue: decision on acceptance',
  },
  'inbox.intake.before': {
    vi: 'Còn {time} để tiếp nhận hồ sơ trực tuyến',
    en: '{time} left to answer the online dossier',
  },
  'inbox.intake.overdue': {
    vi: 'Quá hạn tiếp nhận hồ sơ trực tuyến',
    en: 'Overdue: first answer to the online dossier',
  },
  'inbox.step.before': { vi: 'Còn {time} cho bước “{step}”', en: '{time} left for step “{step}”' },
  'inbox.step.overdue': { vi: 'Quá hạn bước “{step}”', en: 'Overdue: step “{step}”' },
  'inbox.apology': {
    vi: 'Còn kịp làm văn bản xin lỗi, đến {time}',
    en: 'A letter of apology is in time until {time}',
  },
  'inbox.timer': {
    vi: 'Đồng hồ chạy lâu, vẫn đang làm?',
    en: 'A timer has run for long. Still working?',
  },
  'inbox.dated': { vi: 'Đến ngày', en: 'The day has come' },
  'inbox.digest': { vi: 'Việc của ngày', en: 'The day ahead' },
  'inbox.away': { vi: 'Trước khi nghỉ', en: 'Before your days off' },
  'inbox.away.from': {
    vi: '{count} việc đến hạn trong lúc nghỉ từ {from} đến {to}',
    en: {
      one: '{count} case falls due while you are off from {from} to {to}',
      other: '{count} cases fall due while you are off from {from} to {to}',
    },
  },
  'inbox.group.overdue': {
    vi: '{count} quá hạn',
    en: { one: '{count} overdue', other: '{count} overdue' },
  },
  'inbox.group.today': {
    vi: '{count} đến hạn hôm nay',
    en: { one: '{count} due today', other: '{count} due today' },
  },
  'inbox.group.week': {
    vi: '{count} đến hạn trong tuần',
    en: { one: '{count} due this week', other: '{count} due this week' },
  },
  'inbox.group.away': {
    vi: '{count} đến hạn trong lúc nghỉ',
    en: { one: '{count} due meanwhile', other: '{count} due meanwhile' },
  },
  'inbox.group.open': { vi: 'Xem các việc này', en: 'Show these cases' },
  'inbox.group.more': {
    vi: 'và {count} việc nữa',
    en: { one: 'and {count} more case', other: 'and {count} more cases' },
  },
  'inbox.group.gone': {
    vi: 'Các việc này không còn trong sổ.',
    en: 'These cases are no longer kept.',
  },

  'inbox.due': { vi: 'Hạn {time}', en: 'Due {time}' },
  'inbox.deliveredAt': { vi: 'Nhắc lúc {time}', en: 'Reminded at {time}' },
  'inbox.snoozedUntil': { vi: 'Nhắc lại lúc {time}', en: 'Again at {time}' },
  'inbox.noTitle': { vi: 'Việc chưa có tên', en: 'A case without a name' },

  'inbox.know': { vi: 'Đã biết', en: 'Noted' },
  'inbox.knowOf': { vi: 'Đã biết: {name}', en: 'Noted: {name}' },
  'inbox.finish': { vi: 'Xong', en: 'Done' },
  'inbox.finishOf': { vi: 'Xong việc: {name}', en: 'Done: {name}' },
  'inbox.later': { vi: 'Nhắc lại sau', en: 'Remind me later' },
  'inbox.laterOf': { vi: 'Nhắc lại sau: {name}', en: 'Remind me later: {name}' },
  'inbox.snooze.hour': { vi: '1 giờ làm việc nữa, {time}', en: 'In 1 working hour, {time}' },
  'inbox.snooze.afternoon': { vi: 'Đầu giờ chiều, {time}', en: 'This afternoon, {time}' },
  'inbox.snooze.tomorrow': { vi: 'Sáng mai, {time}', en: 'Tomorrow morning, {time}' },
  'inbox.snooze.nextDay': { vi: 'Sáng {weekday} {day}, {time}', en: '{weekday} {day}, {time}' },
  'inbox.snooze.nextWeek': {
    vi: '{weekday} tuần sau {day}, {time}',
    en: '{weekday} next week {day}, {time}',
  },
  'inbox.snoozed': { vi: 'Sẽ nhắc lại lúc {time}.', en: 'You will be reminded at {time}.' },

  'inbox.log': { vi: 'Đã nhắc thế nào', en: 'How it was said' },
  'inbox.log.delivered': { vi: '{time}: vào hộp nhắc', en: '{time}: came into the inbox' },
  'inbox.log.told': {
    vi: '{time}: đã giao thông báo cho máy; máy có hiện hay không thì không rõ',
    en: '{time}: a notification was handed to the computer; whether it was shown is not known',
  },
  'inbox.log.known': { vi: '{time}: bạn bấm Đã biết', en: '{time}: you noted it' },
  'inbox.log.snoozed': {
    vi: '{time}: bạn hoãn đến {until}',
    en: '{time}: you put it off to {until}',
  },
  'inbox.log.returned': { vi: '{time}: nhắc lại', en: '{time}: came again' },
  'inbox.log.early': {
    vi: '{time}: đồng hồ máy đã chạy trước nên nhắc sớm; chờ đúng giờ',
    en: '{time}: the clock of the computer had run ahead; it waits for its time',
  },
  'inbox.log.newer': {
    vi: '{time}: có nhắc mới hơn của cùng hạn này',
    en: '{time}: a newer reminder of the same due time took its place',
  },
  'inbox.log.over': {
    vi: '{time}: không còn đúng nữa vì việc đã xong, tạm dừng hoặc đổi hạn',
    en: '{time}: no longer true; the case is done, paused or has another due time',
  },

  'inbox.ofCase': { vi: 'Nhắc việc', en: 'Reminders' },
  'inbox.ofCase.next': { vi: 'Sẽ nhắc', en: 'To come' },
  'inbox.ofCase.whenDue': { vi: 'Khi đến hạn mà chưa xong', en: 'When it is due and not done' },
  'inbox.ofCase.past': { vi: 'Đã nhắc', en: 'Said already' },
  'inbox.ofCase.none': {
    vi: 'Không còn mốc nhắc nào: việc đã xong, đang tạm dừng, đang ở người khác, chưa có hạn, hoặc mọi mốc đã qua.',
    en: 'Nothing to remind of: the case is done, paused, in other hands, has no due time, or every moment has passed.',
  },
  'inbox.ofCase.running': {
    vi: 'Đang bấm giờ việc này nên chưa nhắc; sẽ nhắc khi dừng.',
    en: 'Its timer runs, so nothing is said until it stops.',
  },

  'inbox.bar.title': {
    vi: '{count} việc quá hạn',
    en: { one: '{count} overdue case', other: '{count} overdue cases' },
  },
  'inbox.bar.open': { vi: 'Xem nhắc việc', en: 'Open the reminders' },

  'inbox.notify.off.title': {
    vi: 'Máy đang tắt thông báo của trình duyệt',
    en: 'Notifications of the browser are off',
  },
  'inbox.notify.off.text': {
    vi: 'Nhắc việc vẫn vào hộp nhắc và hiện số trên biểu tượng, nhưng không bật lên màn hình.',
    en: 'Reminders still come into the inbox and onto the icon, but nothing shows on the screen.',
  },
  'inbox.notify.unseen.title': {
    vi: 'Thông báo không hiện lên trên máy này',
    en: 'Notifications do not show on this computer',
  },
  'inbox.notify.unseen.text': {
    vi: 'Trình duyệt nhận thông báo nhưng máy không cho hiện. Hãy tin hộp nhắc và số trên biểu tượng cho tới khi sửa được.',
    en: 'The browser takes them but the computer does not show them. Trust the inbox and the number on the icon until that is mended.',
  },
  'inbox.notify.unanswered.title': {
    vi: 'Chưa rõ thông báo có hiện lên không',
    en: 'It is not known whether notifications show',
  },
  'inbox.notify.unanswered.text': {
    vi: 'Nhiều thông báo đã gửi mà chưa cái nào được bấm. Hãy gửi thử một lần.',
    en: 'Many were sent and none was ever touched. Send a test once.',
  },
  'inbox.notify.fix': { vi: 'Kiểm tra thông báo', en: 'Check notifications' },

  'inbox.day.today': { vi: 'Hôm nay', en: 'Today' },
  'inbox.day.yesterday': { vi: 'Hôm qua', en: 'Yesterday' },
  'inbox.older': {
    vi: 'Chỉ hiện {count} nhắc việc mới nhất.',
    en: {
      one: 'Only the newest reminder is shown.',
      other: 'Only the newest {count} reminders are shown.',
    },
  },
  'inbox.empty.title': { vi: 'Chưa có nhắc việc nào', en: 'No reminders yet' },
  'inbox.empty.text': {
    vi: 'Trước hạn của mỗi việc đang theo dõi, nhắc việc được gửi trong giờ làm việc và nằm lại ở đây, kể cả khi thông báo của máy bị tắt.',
    en: 'Before a tracked case is due, a reminder is sent within office hours and stays here, even when notifications of the computer are off.',
  },
  'inbox.empty.act': { vi: 'Đặt mốc nhắc', en: 'Choose when to be reminded' },
} as const satisfies Catalogue;
