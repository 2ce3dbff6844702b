import type { Catalogue } from '../text';

/** Time worked: the page, its questions and its forms. */
export const timersTexts = {
  'timers.title': { vi: 'Thời gian', en: 'Time' },

  'timers.visit.start': { vi: 'Có dân đến', en: 'Visitor is here' },
  'timers.visit.startHint': {
    vi: 'Gác việc đang làm, bấm giờ một lượt tiếp dân',
    en: 'Park what runs and time a reception',
  },
  'timers.visit.end': { vi: 'Xong, quay lại {name}', en: 'Done, back to {name}' },
  'timers.visit.endNone': { vi: 'Xong lượt tiếp dân', en: 'The visit is over' },
  'timers.visit.parked': { vi: 'Đang gác: {name}', en: 'Parked: {name}' },
  'timers.visit.started': {
    vi: 'Đang bấm giờ lượt tiếp dân.',
    en: 'The visit is being timed.',
  },
  'timers.visit.ended': { vi: 'Đã xong lượt tiếp dân.', en: 'The visit is over.' },
  'timers.noName': { vi: 'Việc chưa có tên', en: 'A case without a name' },
  'timers.goneCase': { vi: 'Việc đã xóa', en: 'A deleted case' },

  'timers.running.none': { vi: 'Không có việc nào đang bấm giờ', en: 'No timer is running' },
  'timers.running.noneHint': {
    vi: 'Bấm giờ ở trang Việc, trên cổng, hoặc bấm Có dân đến.',
    en: 'Start one on the Cases page or on a portal, or press Visitor is here.',
  },
  'timers.running.title': { vi: 'Đang bấm giờ', en: 'Timer running' },
  'timers.running.since': { vi: 'từ {time}', en: 'since {time}' },
  'timers.running.stop': { vi: 'Dừng', en: 'Stop' },
  'timers.running.stopped': { vi: 'Đã dừng giờ.', en: 'The timer is stopped.' },

  'timers.ask.title': { vi: 'Cần bạn trả lời', en: 'Needs your answer' },
  'timers.ask.notice': {
    vi: 'Có {count} khoảng giờ đang chờ bạn trả lời',
    en: {
      one: '{count} stretch of time waits for your answer',
      other: '{count} stretches of time wait for your answer',
    },
  },
  'timers.ask.open': { vi: 'Xem và trả lời', en: 'Look and answer' },
  'timers.ask.more': {
    vi: 'Còn {count} khoảng nữa, hiện ra khi trả lời xong các khoảng trên.',
    en: {
      one: 'One more comes when these are answered.',
      other: '{count} more come when these are answered.',
    },
  },
  'timers.gap.title': {
    vi: '{from} đến {to} ({time}) bạn có làm {name} không?',
    en: 'Did you work on {name} from {from} to {to} ({time})?',
  },
  'timers.gap.text': {
    vi: 'Máy ngủ, trình duyệt đóng hoặc bị khóa nên không rõ. Khoảng này chưa được tính.',
    en: 'The computer slept, or the browser was closed or locked, so nobody knows. It is not counted yet.',
  },
  'timers.gap.keep': { vi: 'Có làm, tính vào', en: 'I worked, count it' },
  'timers.gap.drop': { vi: 'Không làm, bỏ ra', en: 'I did not, leave it out' },
  'timers.gap.split': { vi: 'Chia cho nhiều việc…', en: 'Divide over several…' },
  'timers.gap.stop': { vi: 'Đã dừng lúc {time}', en: 'I stopped at {time}' },
  'timers.gap.kept': { vi: 'Đã tính khoảng này vào giờ làm.', en: 'The stretch counts as work.' },
  'timers.gap.dropped': { vi: 'Đã bỏ khoảng này ra.', en: 'The stretch is left out.' },
  'timers.gap.divided': { vi: 'Đã chia khoảng này.', en: 'The stretch is divided.' },

  'timers.forgotten.title': { vi: 'Vẫn đang làm {name}?', en: 'Still working on {name}?' },
  'timers.forgotten.long': {
    vi: 'Đồng hồ đã chạy {time} liền.',
    en: 'The timer has run for {time} on end.',
  },
  'timers.forgotten.closed': {
    vi: 'Giờ làm việc đã hết từ {time}.',
    en: 'Office hours ended at {time}.',
  },
  'timers.forgotten.marked': {
    vi: 'Chưa có câu trả lời nên phiên này được đánh dấu. Đồng hồ vẫn chạy, không tự cắt.',
    en: 'There was no answer, so the entry is marked. The timer runs on and nothing is cut.',
  },
  'timers.forgotten.still': { vi: 'Vẫn đang làm', en: 'Still working' },
  'timers.forgotten.confirmed': { vi: 'Đã ghi: vẫn đang làm.', en: 'Noted: still working.' },
  'timers.forgotten.or': { vi: 'Hoặc đã dừng từ lúc:', en: 'Or I stopped at:' },
  'timers.forgotten.activity': { vi: '{time}, lần cuối có hoạt động', en: '{time}, last activity' },
  'timers.forgotten.session': { vi: '{time}, hết buổi', en: '{time}, end of the session' },
  'timers.forgotten.day': { vi: '{time}, hết giờ làm', en: '{time}, end of office hours' },
  'timers.forgotten.now': { vi: '{time}, bây giờ', en: '{time}, now' },
  'timers.forgotten.discard': { vi: 'Bỏ cả phiên này', en: 'Discard the whole entry' },

  'timers.clock.title': {
    vi: 'Đồng hồ của máy đã bị chỉnh lùi {time}',
    en: 'The clock of this computer was set back by {time}',
  },
  'timers.clock.text': {
    vi: 'Từ {from} về {to}. Phiên bị ảnh hưởng được đánh dấu “đồng hồ đã chỉnh” và xếp theo thứ tự đã ghi. Không phút nào mất hay tính hai lần.',
    en: 'From {from} to {to}. Entries it touched are marked “clock was set” and stand in the order they were made. No minute is lost or counted twice.',
  },
  'timers.clock.ok': { vi: 'Giờ bây giờ là đúng', en: 'The clock is right now' },
  'timers.clock.mark': { vi: 'đồng hồ đã chỉnh', en: 'clock was set' },

  'timers.overlap.title': {
    vi: 'Hai phiên cùng tính {time}',
    en: 'Two entries count the same {time}',
  },
  'timers.overlap.trim': {
    vi: 'Cắt {time} ở {name}',
    en: 'Trim {time} from {name}',
  },
  'timers.overlap.remove': {
    vi: 'Xóa phiên {name}, vì trùng cả',
    en: 'Delete the entry of {name}, all of it is shared',
  },
  'timers.overlap.keep': { vi: 'Giữ cả hai…', en: 'Keep both…' },
  'timers.overlap.reason': {
    vi: 'Vì sao cùng một lúc làm cả hai?',
    en: 'Why were both worked on at once?',
  },
  'timers.overlap.reasonHint': {
    vi: 'Ví dụ: vừa chờ máy in hồ sơ này vừa nhập hồ sơ kia',
    en: 'For example: one was printing while the other was typed in',
  },
  'timers.overlap.save': { vi: 'Giữ cả hai', en: 'Keep both' },
  'timers.overlap.kept': {
    vi: 'Trùng {time}, giữ cả hai: {reason}',
    en: '{time} shared, both kept: {reason}',
  },
  'timers.overlap.trimmed': { vi: 'Đã cắt phần trùng.', en: 'The shared time is trimmed.' },
  'timers.overlap.saved': { vi: 'Đã ghi lý do.', en: 'The reason is noted.' },

  'timers.split.title': { vi: 'Chia {time}', en: 'Divide {time}' },
  'timers.split.intro': {
    vi: 'Từ {from} đến {to}. Mỗi dòng một việc theo thứ tự đã làm; cộng lại phải đủ {count} phút.',
    en: {
      one: '{from} to {to}. One line for each case in order; together {count} minute.',
      other: '{from} to {to}. One line for each case in order; together {count} minutes.',
    },
  },
  'timers.split.case': { vi: 'Việc thứ {number}', en: 'Part {number}' },
  'timers.split.minutes': { vi: 'Số phút', en: 'Minutes' },
  'timers.split.minutesOf': { vi: 'Số phút của phần {number}', en: 'Minutes of part {number}' },
  'timers.split.break': { vi: 'Nghỉ, không làm việc', en: 'A break' },
  'timers.split.add': { vi: 'Thêm một phần', en: 'Add a part' },
  'timers.split.remove': { vi: 'Bỏ phần {number}', en: 'Remove part {number}' },
  'timers.split.rest': {
    vi: 'Điền nốt {count} phút vào dòng cuối',
    en: 'Put the other {count} minutes in the last line',
  },
  'timers.split.fits': { vi: 'Vừa đủ {count} phút', en: 'Exactly {count} minutes' },
  'timers.split.short': { vi: 'Còn thiếu {count} phút', en: '{count} minutes are missing' },
  'timers.split.over': { vi: 'Thừa {count} phút', en: '{count} minutes too many' },
  'timers.split.save': { vi: 'Chia', en: 'Divide' },

  'timers.day.pick': { vi: 'Ngày', en: 'Day' },
  'timers.day.span': { vi: 'Xem theo', en: 'View by' },
  'timers.day.one': { vi: 'Ngày', en: 'Day' },
  'timers.day.week': { vi: 'Tuần', en: 'Week' },
  'timers.day.before': { vi: 'Trước', en: 'Earlier' },
  'timers.day.after': { vi: 'Sau', en: 'Later' },
  'timers.day.today': { vi: 'Hôm nay', en: 'Today' },
  'timers.day.title': { vi: '{weekday}, {day}', en: '{weekday}, {day}' },
  'timers.day.weekTitle': { vi: 'Tuần {from} đến {to}', en: 'Week {from} to {to}' },
  'timers.day.empty.title': {
    vi: 'Chưa ghi giờ nào trong ngày này',
    en: 'Nothing is recorded on this day',
  },
  'timers.day.empty.text': {
    vi: 'Bấm giờ ở một việc, hoặc thêm phiên đã làm. Ghi bù ngày nào cũng được.',
    en: 'Start the timer of a case, or add what was done. Any past day can be filled in.',
  },
  'timers.day.total': { vi: 'Cộng', en: 'Total' },
  'timers.day.unknown': { vi: '{time} chưa rõ, chưa tính', en: '{time} unknown, not counted' },
  'timers.day.visits': {
    vi: 'Tiếp dân chiếm {share} ({time})',
    en: 'Visits took {share} ({time})',
  },
  'timers.day.hole': { vi: 'Không ghi gì', en: 'Nothing recorded' },
  'timers.day.fill': { vi: 'Ghi thêm', en: 'Fill in' },
  'timers.day.fillOf': { vi: 'Ghi thêm từ {from} đến {to}', en: 'Fill in from {from} to {to}' },
  'timers.day.fromBefore': { vi: 'từ hôm trước', en: 'since the day before' },
  'timers.day.goesOn': { vi: 'sang hôm sau', en: 'into the next day' },

  'timers.head.time': { vi: 'Giờ', en: 'Time' },
  'timers.head.case': { vi: 'Việc', en: 'Case' },
  'timers.head.worked': { vi: 'Đã làm (giờ:phút)', en: 'Worked (h:mm)' },
  'timers.head.acts': { vi: 'Thao tác', en: 'Actions' },
  'timers.head.day': { vi: 'Ngày', en: 'Day' },
  'timers.head.visits': { vi: 'Tiếp dân', en: 'Visits' },
  'timers.head.unknown': { vi: 'Chưa rõ', en: 'Unknown' },
  'timers.head.procedure': { vi: 'Thủ tục', en: 'Procedure' },
  'timers.head.samples': { vi: 'Số hồ sơ', en: 'Dossiers' },
  'timers.head.median': { vi: 'Thường mất', en: 'Usually' },
  'timers.head.p85': { vi: 'Hiếm khi quá', en: 'Rarely over' },

  'timers.cases.title': { vi: 'Theo việc', en: 'By case' },
  'timers.cases.empty': { vi: 'Chưa có giờ nào để cộng.', en: 'There is nothing to add up yet.' },
  'timers.effort.title': {
    vi: 'Theo thủ tục, hồ sơ đã xong',
    en: 'By procedure, finished dossiers',
  },
  'timers.effort.intro': {
    vi: 'Một nửa số hồ sơ mất không quá “thường mất”; 85 trong 100 hồ sơ không quá cột “hiếm khi quá”. Dưới 5 hồ sơ thì chưa hiện số.',
    en: 'Half of the dossiers took no longer than “usually”, 85 of 100 no longer than “rarely over”. Under 5 dossiers no figure is shown.',
  },
  'timers.effort.all': { vi: 'Hiện cả {count} thủ tục', en: 'Show all {count} procedures' },
  'timers.effort.few': { vi: 'chưa đủ 5 hồ sơ', en: 'fewer than 5' },
  'timers.effort.empty': {
    vi: 'Khi hồ sơ có bấm giờ được ghi đã xong, thời gian từng thủ tục hiện ở đây.',
    en: 'Once dossiers with time on them are finished, the time of each procedure appears here.',
  },

  'timers.entry.add': { vi: 'Thêm phiên', en: 'Add an entry' },
  'timers.entry.edit': { vi: 'Sửa phiên', en: 'Edit the entry' },
  'timers.entry.history': { vi: 'Bản trước', en: 'Earlier forms' },
  'timers.entry.delete': { vi: 'Xóa phiên', en: 'Delete the entry' },
  'timers.entry.acts': { vi: 'Sửa phiên {time}', en: 'Actions for the entry of {time}' },
  'timers.entry.case': { vi: 'Việc', en: 'Case' },
  'timers.entry.search': { vi: 'Tìm việc', en: 'Find a case' },
  'timers.entry.searchHint': {
    vi: 'Gõ mã hoặc tên; để trống thì hiện việc làm gần đây và sắp đến hạn',
    en: 'Type a code or name; left empty, recent cases and those due soon are shown',
  },
  'timers.entry.noCase': { vi: 'Không có việc nào khớp', en: 'No case matches' },
  'timers.entry.from': { vi: 'Bắt đầu', en: 'Start' },
  'timers.entry.by': { vi: 'Kết thúc theo', en: 'End given as' },
  'timers.entry.byEnd': { vi: 'Giờ kết thúc', en: 'End time' },
  'timers.entry.byLength': { vi: 'Thời lượng', en: 'Duration' },
  'timers.entry.to': { vi: 'Kết thúc', en: 'End' },
  'timers.entry.length': { vi: 'Thời lượng', en: 'Duration' },
  'timers.entry.lengthHint': {
    vi: 'ví dụ 45 (phút), 1h30, 1:30',
    en: 'for example 45 (minutes), 1h30, 1:30',
  },
  'timers.entry.note': { vi: 'Ghi chú', en: 'Note' },
  'timers.entry.noteHint': {
    vi: 'Không ghi tên, số giấy tờ, số điện thoại của người dân',
    en: 'No names, identity or phone numbers of citizens',
  },
  'timers.entry.timeHint': {
    vi: 'Ngày viết như 18/11, giờ viết như 8h30 hoặc 16:45',
    en: 'Day like 18/11, time like 8h30 or 16:45',
  },
  'timers.entry.unreadable': {
    vi: 'Chưa đọc được. Giờ viết như 8h30 hoặc 16:45, ngày viết như 18/11.',
    en: 'This cannot be read. Write the time like 8h30 or 16:45, the day like 18/11.',
  },
  'timers.entry.lengthUnreadable': {
    vi: 'Chưa đọc được thời lượng. Ví dụ: 45, 1h30 hoặc 1:30.',
    en: 'The duration cannot be read. For example: 45, 1h30 or 1:30.',
  },
  'timers.entry.isLong': {
    vi: 'Phiên này dài {time}. Vẫn lưu được; hãy xem lại nếu không chủ ý.',
    en: 'This entry is {time} long. It can be saved; look again if that was not meant.',
  },
  'timers.entry.crosses': {
    vi: 'Phiên qua nửa đêm; giờ được chia cho từng ngày.',
    en: 'It crosses midnight; the time is given to each day.',
  },
  'timers.entry.running': {
    vi: 'Phiên đang chạy nên chưa có giờ kết thúc.',
    en: 'The entry still runs and has no end yet.',
  },
  'timers.entry.added': { vi: 'Đã thêm phiên.', en: 'The entry is added.' },
  'timers.entry.edited': { vi: 'Đã sửa phiên.', en: 'The entry is changed.' },
  'timers.entry.deleted': { vi: 'Đã xóa phiên.', en: 'The entry is deleted.' },
  'timers.entry.restored': { vi: 'Đã lấy lại bản trước.', en: 'The earlier form is back.' },
  'timers.entry.tag.field': { vi: 'đi cơ sở', en: 'out of office' },
  'timers.entry.tag.objective': { vi: 'lý do khách quan', en: 'objective reason' },
  'timers.entry.visit': { vi: 'lượt tiếp dân', en: 'visit' },
  'timers.entry.runs': { vi: 'đang chạy', en: 'running' },

  'timers.history.title': { vi: 'Các bản trước của phiên', en: 'Earlier forms of the entry' },
  'timers.history.until': { vi: 'Đến {time}', en: 'Until {time}' },
  'timers.history.edited': { vi: 'rồi được sửa', en: 'then edited' },
  'timers.history.gap': {
    vi: 'rồi một khoảng chưa rõ được trả lời',
    en: 'then a stretch was answered',
  },
  'timers.history.split': {
    vi: 'rồi một khoảng chưa rõ được chia',
    en: 'then a stretch was divided',
  },
  'timers.history.trimmed': { vi: 'rồi được cắt phần trùng', en: 'then shared time was trimmed' },
  'timers.history.ended': { vi: 'rồi được dừng lại theo lời bạn', en: 'then ended as you said' },
  'timers.history.restored': {
    vi: 'rồi được thay bằng bản cũ hơn',
    en: 'then replaced by an earlier form',
  },
  'timers.history.span': {
    vi: '{from} đến {to}, tính {time}',
    en: '{from} to {to}, counted {time}',
  },
  'timers.history.spanRunning': { vi: 'từ {from}, đang chạy', en: 'since {from}, running' },
  'timers.history.restore': { vi: 'Lấy lại bản này', en: 'Bring it back' },
  'timers.history.restoreOf': {
    vi: 'Lấy lại bản đến {time}',
    en: 'Bring back the form until {time}',
  },
  'timers.history.now': { vi: 'Bây giờ', en: 'Now' },

  'timers.field.start': { vi: 'Đi cơ sở', en: 'Out of office' },
  'timers.field.startHint': {
    vi: 'Nhắc việc im lặng, đồng hồ dừng; về rồi ghi bù một lần',
    en: 'Reminders stay quiet and the timer stops; fill the day in when you are back',
  },
  'timers.field.on': { vi: 'Đang đi cơ sở từ {time}', en: 'Out of office since {time}' },
  'timers.field.onText': {
    vi: 'Nhắc việc đang im lặng. Về rồi bấm nút bên dưới để ghi bù.',
    en: 'Reminders are quiet. Press the button when you are back to fill the time in.',
  },
  'timers.field.end': { vi: 'Đã về, ghi giờ…', en: 'I am back, fill in…' },
  'timers.field.started': { vi: 'Đã bật chế độ đi cơ sở.', en: 'Out-of-office mode is on.' },
  'timers.field.ended': { vi: 'Đã tắt chế độ đi cơ sở.', en: 'Out-of-office mode is off.' },
  'timers.field.title': { vi: 'Đi cơ sở về', en: 'Back from the field' },
  'timers.field.intro': {
    vi: 'Từ {from} đến {to}, trong giờ làm việc là {time}. Bạn đã làm việc nào, bao lâu?',
    en: '{from} to {to}, {time} of it within office hours. What did you work on, and how long?',
  },
  'timers.field.chip': { vi: '{time} cho {name}', en: '{time} for {name}' },
  'timers.field.all': { vi: 'Hết', en: 'All' },
  'timers.field.allOf': { vi: 'Cả phần còn lại cho {name}', en: 'All the rest for {name}' },
  'timers.field.chosen': { vi: 'Đã ghi {time} trên {all}', en: '{time} of {all} filled in' },
  'timers.field.objective': { vi: 'Có lý do khách quan', en: 'For an objective reason' },
  'timers.field.objectiveHint': {
    vi: 'Ghi kèm từng phiên, để sau này giải trình vì sao việc khác phải chờ',
    en: 'Kept with each entry, to explain later why other cases had to wait',
  },
  'timers.field.save': { vi: 'Ghi và tắt', en: 'Save and switch off' },
  'timers.field.skip': { vi: 'Tắt, không ghi', en: 'Switch off only' },
  'timers.field.filled': {
    vi: 'Đã ghi {count} phiên đi cơ sở.',
    en: { one: '{count} entry is filled in.', other: '{count} entries are filled in.' },
  },

  'timers.finish.ask': { vi: 'Đồng hồ của việc này đang chạy', en: 'Its timer is running' },
  'timers.finish.stop': { vi: 'Dừng giờ luôn', en: 'Stop the timer' },
  'timers.finish.keep': { vi: 'Để chạy tiếp', en: 'Let it run' },
  'timers.finish.hint': {
    vi: 'Câu trả lời được nhớ cho lần sau; đổi lại ở trang Thời gian.',
    en: 'The answer is remembered; change it on the Time page.',
  },

  'timers.set.title': { vi: 'Cách bấm giờ', en: 'How timing works' },
  'timers.set.ask': { vi: 'Hỏi “vẫn đang làm?” sau', en: 'Ask “still working?” after' },
  'timers.set.withCase': {
    vi: 'Khi ghi một việc đã xong mà đồng hồ còn chạy',
    en: 'When a case is marked as done while its timer runs',
  },
  'timers.set.ask.choice': { vi: 'Hỏi tôi', en: 'Ask me' },

  'timers.export': { vi: 'Xuất CSV', en: 'Export CSV' },
  'timers.exported': {
    vi: 'Đã lưu {count} dòng vào {file}.',
    en: { one: '{count} row is saved to {file}.', other: '{count} rows are saved to {file}.' },
  },
  'timers.sheet.day': { vi: 'Ngày', en: 'Day' },
  'timers.sheet.from': { vi: 'Từ', en: 'From' },
  'timers.sheet.to': { vi: 'Đến', en: 'To' },
  'timers.sheet.minutes': { vi: 'Đã làm (phút)', en: 'Worked (minutes)' },
  'timers.sheet.unknown': { vi: 'Chưa rõ (phút)', en: 'Unknown (minutes)' },
  'timers.sheet.code': { vi: 'Mã', en: 'Code' },
  'timers.sheet.title': { vi: 'Việc', en: 'Case' },
  'timers.sheet.marks': { vi: 'Dấu', en: 'Marks' },
  'timers.sheet.note': { vi: 'Ghi chú', en: 'Note' },
  'timers.sheet.zone': { vi: 'Giờ Việt Nam, UTC+7', en: 'Viet Nam time, UTC+7' },
  'timers.sheet.total': { vi: 'Cộng', en: 'Total' },
} as const satisfies Catalogue;
