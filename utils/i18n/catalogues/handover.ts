import type { Catalogue } from '../text';

/** Handing cases over, taking them, and what comes back. */
export const handoverTexts = {
  'handover.title': { vi: 'Bàn giao việc', en: 'Hand-over' },
  'handover.intro': {
    vi: 'Khi bạn đi vắng, đồng nghiệp làm tiếp việc đang mở của bạn. Việc đi bằng một gói có mật mã và trở lại bằng một tệp trả lại, kèm danh sách những gì đã thay đổi.',
    en: 'While you are away a colleague goes on with your open cases. They leave as a sealed pack and come back as a return file with a list of what has changed.',
  },
  'handover.back': { vi: 'Về trang Bàn giao', en: 'Back to the hand-overs' },

  'handover.open.title': { vi: 'Mở gói bàn giao hoặc tệp trả lại', en: 'Open a pack or a return' },
  'handover.open.about': {
    vi: 'Thả tệp vào đây hoặc chọn tệp. Chưa có gì được ghi trước khi bạn xem và đồng ý.',
    en: 'Drop the file here or choose it. Nothing is written before you have looked and agreed.',
  },
  'handover.open.file': { vi: 'Chọn tệp', en: 'Choose a file' },
  'handover.open.reading': { vi: 'Đang mở tệp…', en: 'Opening the file…' },
  'handover.passphrase': {
    vi: 'Mật mã của tệp (20 chữ số)',
    en: 'Passphrase of the file (20 digits)',
  },
  'handover.passphrase.hint': {
    vi: 'Người gửi báo cho bạn bằng cách khác, ví dụ qua điện thoại.',
    en: 'The sender tells it to you in another way, by telephone for example.',
  },
  'handover.passphrase.open': { vi: 'Mở tệp', en: 'Open the file' },
  'handover.close': { vi: 'Đóng tệp', en: 'Close the file' },

  'handover.given.title': { vi: 'Việc bạn đã bàn giao', en: 'What you handed over' },
  'handover.given.none': { vi: 'Bạn chưa bàn giao việc nào', en: 'Nothing was handed over yet' },
  'handover.given.none.text': {
    vi: 'Hãy đánh dấu việc trong danh sách rồi chọn “Bàn giao…”.',
    en: 'Tick cases in the list, then choose “Hand over…”.',
  },
  'handover.given.choose': { vi: 'Chọn việc trong danh sách', en: 'Choose cases in the list' },
  'handover.given.to': {
    vi: '{count} việc cho {who}',
    en: { one: '{count} case for {who}', other: '{count} cases for {who}' },
  },
  'handover.given.away': {
    vi: 'Còn {count} việc đang ở đồng nghiệp',
    en: {
      one: '{count} case is still with the colleague',
      other: '{count} cases are still with the colleague',
    },
  },
  'handover.given.home': {
    vi: 'Không còn việc nào ở đồng nghiệp',
    en: 'No case is with the colleague any more',
  },
  'handover.given.since': { vi: 'Bàn giao lúc', en: 'Handed over' },
  'handover.until': { vi: 'Đến hết ngày', en: 'Until the end of' },
  'handover.until.over': { vi: '{day}, đã qua', en: '{day}, over' },
  'handover.until.none': { vi: 'đến khi trả lại', en: 'until it is given back' },
  'handover.given.heard': { vi: 'Tệp trả lại gần nhất', en: 'Last return' },
  'handover.given.heard.none': { vi: 'chưa có', en: 'none yet' },
  'handover.given.remind': {
    vi: 'Nhắc tôi cả những việc này',
    en: 'Remind me of these all the same',
  },
  'handover.given.remind.hint': {
    vi: 'Bình thường việc đang ở đồng nghiệp thì không nhắc.',
    en: 'Usually what is with a colleague is quiet.',
  },
  'handover.given.end': { vi: 'Tôi làm tiếp, không chờ tệp', en: 'I go on myself' },
  'handover.given.again': { vi: 'Tải lại với mật mã mới', en: 'Download it with a new passphrase' },
  'handover.given.show': { vi: 'Xem những việc này', en: 'Show these cases' },
  'handover.pack.content': { vi: 'Nội dung gói', en: 'What the pack holds' },

  'handover.taken.title': { vi: 'Việc bạn nhận từ đồng nghiệp', en: 'What you took over' },
  'handover.taken.none': { vi: 'Bạn chưa nhận việc của ai', en: 'Nothing was taken over yet' },
  'handover.taken.none.text': {
    vi: 'Hãy mở gói bàn giao mà đồng nghiệp gửi cho bạn, ở ngay phía trên.',
    en: 'Open the pack that a colleague sent you, right above.',
  },
  'handover.taken.from': {
    vi: '{count} việc của {who}',
    en: { one: '{count} case of {who}', other: '{count} cases of {who}' },
  },
  'handover.taken.since': { vi: 'Nhận lúc', en: 'Taken over' },
  'handover.taken.here': {
    vi: 'Còn {count} việc đang ở bạn',
    en: { one: '{count} case is still with you', other: '{count} cases are still with you' },
  },
  'handover.taken.gone': {
    vi: 'Đã trả lại, hoặc không còn ở bạn',
    en: 'Given back, or not with you any more',
  },
  'handover.taken.back': { vi: 'Tạo tệp trả lại…', en: 'Make a return…' },
  'handover.taken.own': { vi: 'Nhận hẳn về mình', en: 'Keep them for good' },
  'handover.taken.show': { vi: 'Xem những việc này', en: 'Show these cases' },
  'handover.taken.last': { vi: 'Tệp trả lại gần nhất', en: 'Last return' },

  'handover.give.title': {
    vi: 'Bàn giao {count} việc',
    en: { one: 'Hand over {count} case', other: 'Hand over {count} cases' },
  },
  'handover.give.none.title': { vi: 'Chưa có việc nào để bàn giao', en: 'No case to hand over' },
  'handover.give.none.text': {
    vi: 'Hãy đánh dấu những việc đang mở trong danh sách rồi chọn “Bàn giao…”.',
    en: 'Tick open cases in the list, then choose “Hand over…”.',
  },
  'handover.give.whom': { vi: 'Cho ai, đến bao giờ', en: 'To whom, until when' },
  'handover.give.to': { vi: 'Người nhận', en: 'Colleague' },
  'handover.give.to.hint': {
    vi: 'Họ tên đồng nghiệp sẽ làm tiếp.',
    en: 'The name of whoever goes on with them.',
  },
  'handover.give.until': { vi: 'Bàn giao đến hết ngày', en: 'Handed over until the end of' },
  'handover.give.until.hint': {
    vi: 'Ví dụ 4/12. Để trống nếu chưa biết ngày trở lại.',
    en: 'Such as 4/12, the day first. Leave it empty when you do not know yet.',
  },
  'handover.give.until.past': { vi: 'Ngày này đã qua.', en: 'This day has passed.' },
  'handover.give.until.unreadable': {
    vi: 'Không đọc được ngày. Hãy ghi như 4/12 hoặc 4/12/2026.',
    en: 'This is no day. Write it as 4/12 or 4/12/2026, the day first.',
  },
  'handover.give.note': { vi: 'Lời nhắn chung cho gói này', en: 'A note for the whole pack' },
  'handover.give.noName': {
    vi: 'Bạn chưa ghi họ tên trong Cài đặt, nên gói sẽ không cho biết ai bàn giao.',
    en: 'Your name is not in the settings, so the pack does not say who hands over.',
  },
  'handover.give.settings': { vi: 'Mở Cài đặt', en: 'Open the settings' },
  'handover.nameless': { vi: 'đồng nghiệp không ghi tên', en: 'a colleague without a name' },
  'handover.give.leftOut': {
    vi: 'Để lại {count} việc',
    en: { one: '{count} case is left out', other: '{count} cases are left out' },
  },
  'handover.give.leftOut.closed': { vi: '{name}: đã đóng', en: '{name}: closed' },
  'handover.give.leftOut.away': { vi: '{name}: đang ở người khác', en: '{name}: in other hands' },
  'handover.give.cases': { vi: 'Việc bàn giao', en: 'Cases to hand over' },
  'handover.give.cases.about': {
    vi: 'Bỏ đánh dấu việc bạn muốn giữ lại. Ghi chú và lời dặn chỉ đi theo khi bạn đánh dấu hoặc viết từng mục.',
    en: 'Untick what you keep. Notes and remarks go along only where you tick or write each.',
  },
  'handover.give.remark': { vi: 'Lời dặn cho {name}', en: 'A remark for {name}' },
  'handover.give.remark.add': { vi: 'Thêm lời dặn', en: 'Add a remark' },
  'handover.give.remark.addFor': { vi: 'Thêm lời dặn cho {name}', en: 'Add a remark for {name}' },
  'handover.give.notes': { vi: 'Ghi chú đi theo {name}', en: 'Notes that go with {name}' },
  'handover.give.personal': {
    vi: 'Có vẻ có số định danh, số điện thoại hoặc email. Hãy xem lại trước khi gửi.',
    en: 'It seems to hold an identity number, a phone or an e-mail. Look again before you send it.',
  },
  'handover.give.preview': { vi: 'Đúng những gì sẽ rời máy bạn', en: 'Exactly what will leave' },
  'handover.never': {
    vi: 'Không bao giờ có trong tệp: tự soi, tự chấm điểm, minh chứng, giờ làm việc, việc khác, điều cổng hiển thị, tên người dân, ghi chú chưa đánh dấu.',
    en: 'Never in it: reflections, points, evidence, time spent, other cases, what a portal shows, names of citizens, notes that were not ticked.',
  },
  'handover.give.make': { vi: 'Tạo gói bàn giao', en: 'Make the pack' },
  'handover.give.make.about': {
    vi: 'Gói được ký và khóa bằng 20 chữ số. Khi tạo xong, việc được đánh dấu đã bàn giao; bạn có thể hoàn tác.',
    en: 'The pack is signed and sealed by 20 digits. Once made, the cases are marked as handed over; you can undo that.',
  },
  'handover.give.need.to': { vi: 'Hãy ghi người nhận.', en: 'Say who takes them.' },
  'handover.give.need.cases': { vi: 'Hãy chọn ít nhất một việc.', en: 'Choose one case at least.' },
  'handover.give.done': {
    vi: 'Đã bàn giao {count} việc cho {who}.',
    en: {
      one: '{count} case was handed over to {who}.',
      other: '{count} cases were handed over to {who}.',
    },
  },

  'handover.give.made': {
    vi: 'Đã bàn giao {count} việc cho {who}',
    en: { one: '{count} case handed over to {who}', other: '{count} cases handed over to {who}' },
  },

  'handover.sheet.to': { vi: 'Người nhận', en: 'For' },
  'handover.sheet.from': { vi: 'Người bàn giao', en: 'From' },
  'handover.sheet.until': { vi: 'Đến hết ngày', en: 'Until the end of' },
  'handover.sheet.note': { vi: 'Lời nhắn', en: 'Note' },
  'handover.sheet.measured': { vi: 'Số liệu lúc', en: 'Figures of' },
  'handover.sheet.received': { vi: 'Tiếp nhận {time}', en: 'Received {time}' },
  'handover.sheet.printed': {
    vi: 'Hạn {time}, ghi trên cổng hoặc phiếu hẹn',
    en: 'Due {time}, as printed or promised',
  },
  'handover.sheet.computed': { vi: 'Hạn {time}, ước tính', en: 'Due {time}, an estimate' },
  'handover.sheet.undated': { vi: 'Không có hạn', en: 'No due date' },
  'handover.sheet.events': {
    vi: '{count} diễn biến',
    en: { one: '{count} event', other: '{count} events' },
  },
  'handover.sheet.remark': { vi: 'Lời dặn', en: 'Remark' },

  'handover.take.title': {
    vi: '{who} bàn giao cho bạn {count} việc',
    en: {
      one: '{who} hands {count} case over to you',
      other: '{who} hands {count} cases over to you',
    },
  },
  'handover.kind.new': { vi: 'Việc mới', en: 'New' },
  'handover.kind.same': { vi: 'Không đổi', en: 'Nothing changed' },
  'handover.kind.changed': { vi: 'Có thay đổi', en: 'Changed' },
  'handover.kind.conflicting': { vi: 'Hai bên cùng sửa', en: 'Changed on both sides' },
  'handover.kind.missing': {
    vi: 'Người nhận không còn giữ',
    en: 'Not with the colleague any more',
  },
  'handover.kind.gone': { vi: 'Không còn trong sổ của bạn', en: 'Not in your notebook any more' },
  'handover.kind.older': { vi: 'Đã nhận bản mới hơn', en: 'A newer one was taken' },
  'handover.counts': { vi: '{kind}: {count}', en: '{kind}: {count}' },
  'handover.take.do': {
    vi: 'Nhận {count} việc',
    en: { one: 'Take {count} case', other: 'Take {count} cases' },
  },
  'handover.take.nothing': {
    vi: 'Mọi việc trong gói đã có trong sổ của bạn như vậy; không có gì để ghi.',
    en: 'All of the pack is in your notebook already; there is nothing to write.',
  },
  'handover.take.done': {
    vi: 'Đã nhận {count} việc của {who}.',
    en: { one: '{count} case of {who} was taken.', other: '{count} cases of {who} were taken.' },
  },
  'handover.take.otherwise': {
    vi: 'Theo lịch của bạn: {mine}. Người bàn giao ghi: {theirs}. Lịch làm việc của hai sổ khác nhau.',
    en: 'By your calendar: {mine}. The giver wrote: {theirs}. The two working calendars differ.',
  },
  'handover.standing': { vi: '{left}, hạn {due}', en: '{left}, due {due}' },
  'handover.take.counts': {
    vi: 'Việc nhận bàn giao tính cho {who}, không tính vào tỷ lệ của bạn.',
    en: 'What you take counts for {who}, not in your own figures.',
  },

  'handover.choice': { vi: 'Giữ bản nào của {name}', en: 'Which version of {name}' },
  'handover.choice.all': {
    vi: 'Cho mọi việc hai bên cùng sửa',
    en: 'For all cases changed on both sides',
  },
  'handover.choice.mine': { vi: 'Của tôi', en: 'Mine' },
  'handover.choice.theirs': { vi: 'Của tệp', en: 'The file’s' },
  'handover.choice.both': { vi: 'Cả hai', en: 'Both' },
  'handover.choice.about': {
    vi: '“Cả hai” giữ diễn biến của hai bên; tên, thời hạn thì giữ của bạn.',
    en: '“Both” keeps the events of both sides; name and time allowed stay as they are here.',
  },
  'handover.conflict.mine': { vi: 'Chỉ có ở bạn', en: 'Only here' },
  'handover.conflict.after': { vi: 'Ghi xong: {standing}.', en: 'Once written down: {standing}.' },
  'handover.field.code': { vi: 'Mã', en: 'Code' },
  'handover.field.title': { vi: 'Tên việc', en: 'Name' },
  'handover.field.limit': { vi: 'Thời hạn quy định', en: 'Time allowed' },
  'handover.field.detail': { vi: 'Thông tin riêng', en: 'What only its kind has' },
  'handover.field.none': { vi: 'chưa có', en: 'none' },
  'handover.conflict.theirs': { vi: 'Chỉ có trong tệp', en: 'Only in the file' },

  'handover.trust': { vi: 'Khóa ký', en: 'Signing key' },
  'handover.trust.verified': { vi: 'đã đối chiếu', en: 'compared' },
  'handover.trust.known': {
    vi: 'đã gặp trước đây, chưa đối chiếu',
    en: 'seen before, not compared',
  },
  'handover.trust.new': { vi: 'gặp lần đầu', en: 'seen for the first time' },
  'handover.trust.changed': { vi: 'khác khóa trước đây', en: 'not the key of before' },
  'handover.trust.revoked': { vi: 'đã bị thu hồi', en: 'revoked' },
  'handover.trust.changed.title': {
    vi: 'Tệp được ký bằng khóa khác với lần trước',
    en: 'The file is signed by another key than before',
  },
  'handover.trust.changed.text': {
    vi: 'Có thể đồng nghiệp đã đổi máy, cũng có thể tệp không phải của họ. Hãy gọi hỏi và đọc cho nhau 24 chữ số trước khi nhận.',
    en: 'Your colleague may have a new machine, or the file may not be theirs. Call them and compare the 24 digits first.',
  },
  'handover.trust.changed.agree': {
    vi: 'Tôi đã hỏi và 24 chữ số khớp',
    en: 'I have asked, and the 24 digits agree',
  },
  'handover.trust.revoked.text': {
    vi: 'Khóa này đã bị thu hồi nên tệp không được nhận.',
    en: 'This key was revoked, so the file cannot be taken.',
  },

  'handover.return.title': { vi: 'Trả lại việc cho {who}', en: 'Give cases back to {who}' },
  'handover.return.unknown': {
    vi: 'Không tìm thấy gói bàn giao này trong sổ.',
    en: 'This pack is not in the notebook.',
  },
  'handover.return.ends': { vi: 'Tệp này', en: 'This file' },
  'handover.return.ends.yes': { vi: 'Trả lại hẳn', en: 'Gives the cases back' },
  'handover.return.ends.no': { vi: 'Chỉ báo tình hình', en: 'Only tells how things stand' },
  'handover.return.ends.yes.about': {
    vi: 'Việc được đánh dấu đã trả lại và không nhắc bạn nữa; vẫn xem được trong danh sách.',
    en: 'The cases are marked as given back and are quiet; they stay in your list.',
  },
  'handover.return.ends.no.about': {
    vi: 'Việc vẫn ở bạn; đồng nghiệp chỉ biết những gì đã làm đến giờ.',
    en: 'The cases stay with you; your colleague learns what was done so far.',
  },
  'handover.return.note': { vi: 'Lời nhắn', en: 'Note' },
  'handover.return.cases': { vi: 'Những gì đã xảy ra từ khi nhận', en: 'What has happened since' },
  'handover.return.make': { vi: 'Tạo tệp trả lại', en: 'Make the return' },
  'handover.return.empty': {
    vi: 'Không còn việc nào của gói này ở bạn.',
    en: 'No case of this pack is with you any more.',
  },
  'handover.return.done': {
    vi: 'Đã trả lại {count} việc cho {who}.',
    en: {
      one: '{count} case was given back to {who}.',
      other: '{count} cases were given back to {who}.',
    },
  },
  'handover.return.told': {
    vi: 'Đã tạo tệp báo tình hình {count} việc.',
    en: {
      one: 'An account of {count} case was made.',
      other: 'An account of {count} cases was made.',
    },
  },

  'handover.merge.title': {
    vi: '{who} trả lại {count} việc',
    en: { one: '{who} gives {count} case back', other: '{who} gives {count} cases back' },
  },
  'handover.merge.account': {
    vi: '{who} báo tình hình {count} việc',
    en: {
      one: '{who} tells how {count} case stands',
      other: '{who} tells how {count} cases stand',
    },
  },
  'handover.merge.do': { vi: 'Ghi vào sổ', en: 'Write it down' },
  'handover.merge.ends': {
    vi: 'Ghi xong, những việc này trở lại với bạn.',
    en: 'Once written down, these cases are with you again.',
  },
  'handover.merge.nothing': {
    vi: 'Mọi điều trong tệp đã có trong sổ của bạn; không có gì để ghi.',
    en: 'All of the file is in your notebook already; there is nothing to write.',
  },
  'handover.merge.done': {
    vi: 'Đã ghi {count} việc từ tệp của {who}.',
    en: {
      one: '{count} case was written down from the file of {who}.',
      other: '{count} cases were written down from the file of {who}.',
    },
  },
  'handover.nothing': { vi: 'Không có gì thay đổi.', en: 'Nothing has changed.' },

  'handover.did.received': { vi: 'Tiếp nhận {when}.', en: 'Received {when}.' },
  'handover.did.accepted': { vi: 'Thụ lý hoặc chấp nhận {when}.', en: 'Accepted {when}.' },
  'handover.did.promised': { vi: 'Hẹn trả {due}.', en: 'Promised for {due}.' },
  'handover.did.paused.supplement': {
    vi: 'Yêu cầu bổ sung từ {when}.',
    en: 'A supplement was asked for on {when}.',
  },
  'handover.did.paused.fee': {
    vi: 'Chờ nộp phí, lệ phí từ {when}.',
    en: 'Waits for a fee since {when}.',
  },
  'handover.did.paused.suspension': {
    vi: 'Tạm đình chỉ từ {when}.',
    en: 'Suspended since {when}.',
  },
  'handover.did.paused.other': { vi: 'Tạm dừng từ {when}.', en: 'Paused since {when}.' },
  'handover.did.slip': { vi: 'Phiếu số {slip}.', en: 'Slip {slip}.' },
  'handover.did.resumed': { vi: 'Tiếp tục từ {when}.', en: 'Went on {when}.' },
  'handover.did.extended': {
    vi: 'Xin lỗi và hẹn lại đến {due}.',
    en: 'Put off to {due}, with an apology.',
  },
  'handover.did.solved': { vi: 'Xử lý xong {when}.', en: 'Finished {when}.' },
  'handover.did.returned': { vi: 'Trả kết quả {when}.', en: 'Result returned {when}.' },
  'handover.did.refused': { vi: 'Từ chối giải quyết {when}.', en: 'Refused {when}.' },
  'handover.did.withdrawn': { vi: 'Được rút {when}.', en: 'Withdrawn {when}.' },
  'handover.did.stopped': { vi: 'Dừng giải quyết {when}.', en: 'Stopped {when}.' },
  'handover.did.transferred': { vi: 'Chuyển nơi khác {when}.', en: 'Transferred {when}.' },
  'handover.did.stepStarted': {
    vi: 'Bắt đầu bước “{step}” {when}.',
    en: 'Step “{step}” began {when}.',
  },
  'handover.did.stepEnded': { vi: 'Xong bước “{step}” {when}.', en: 'Step “{step}” ended {when}.' },
  'handover.did.delayExplained': {
    vi: 'Nêu lý do chậm {when}.',
    en: 'The delay was explained {when}.',
  },
  'handover.did.undone': { vi: 'Rút lại: {what}', en: 'Taken back: {what}' },
  'handover.did.note': { vi: 'Ghi chú: {note}', en: 'Note: {note}' },
  'handover.did.field.code': {
    vi: 'Mã mới: {after}, trước là {before}.',
    en: 'New code: {after}, before {before}.',
  },
  'handover.did.field.title': {
    vi: 'Tên mới: “{after}”, trước là “{before}”.',
    en: 'New name: “{after}”, before “{before}”.',
  },
  'handover.did.field.limit': {
    vi: 'Thời hạn quy định mới: {after}, trước là {before}.',
    en: 'New time allowed: {after}, before {before}.',
  },
  'handover.did.field.detail': {
    vi: 'Thông tin riêng của loại việc mới: {after}, trước là {before}.',
    en: 'New in what only its kind has: {after}, before {before}.',
  },
  'handover.did.due': {
    vi: 'Hạn mới: {after}, trước là {before}.',
    en: 'New due date: {after}, before {before}.',
  },
  'handover.did.due.none': { vi: 'chưa có', en: 'none' },

  'handover.story.out': {
    vi: 'Việc vẫn là của bạn trong sổ. Trong lúc bàn giao, việc không nằm trong danh sách phải làm và không tính vào tỷ lệ đúng hạn.',
    en: 'It stays your own in the record. While it is away it is not among what is to do, and not in the on-time share.',
  },
  'handover.story.back': {
    vi: 'Bạn đã trả lại việc này. Nó ở đây để xem lại và không nhắc nữa.',
    en: 'You gave it back. It is here to look at, and quiet.',
  },
  'handover.story.in': {
    vi: 'Bạn làm tiếp việc này thay đồng nghiệp. Việc tính cho {who}, không tính vào tỷ lệ của bạn.',
    en: 'You go on with it for a colleague. It counts for {who}, not in your own figures.',
  },
  'handover.story.page': { vi: 'Mở trang Bàn giao', en: 'Open the hand-overs' },
  'handover.story.home': { vi: 'Tôi làm tiếp', en: 'I go on myself' },
  'handover.done.home': {
    vi: '{count} việc trở lại với bạn.',
    en: { one: '{count} case is with you again.', other: '{count} cases are with you again.' },
  },
  'handover.done.own': {
    vi: '{count} việc nay là của bạn.',
    en: { one: '{count} case is your own now.', other: '{count} cases are your own now.' },
  },
  'handover.done.remind': {
    vi: 'Sẽ nhắc cả những việc này.',
    en: 'You will be reminded of these, too.',
  },
  'handover.done.quiet': { vi: 'Thôi nhắc những việc này.', en: 'These are quiet again.' },
} as const satisfies Catalogue;
