import type { Catalogue } from '../text';

/** The page on which a member checks, makes and hands in a summary. */
export const submitTexts = {
  'submit.title': { vi: 'Nộp tổng hợp', en: 'Hand in a summary' },
  'submit.intro': {
    vi: 'Xem trước đúng những gì sẽ gửi cho thủ trưởng, kiểm tra, rồi tạo một tệp. Tự Soi không tự gửi đi đâu: bạn gửi tệp qua thư điện tử, USB hoặc thư mục chung.',
    en: 'See exactly what will go to the head of your unit, check it, and make one file. Tự Soi sends nothing by itself: you send the file by e-mail, USB stick or shared folder.',
  },
  'submit.period.kind': { vi: 'Kỳ tổng hợp', en: 'Period' },
  'submit.period.month': { vi: 'Tháng', en: 'Month' },
  'submit.period.quarter': { vi: 'Quý', en: 'Quarter' },
  'submit.period.year': { vi: 'Năm', en: 'Year' },
  'submit.period.which': { vi: 'Chọn kỳ', en: 'Which one' },

  'submit.checks': { vi: 'Kiểm tra trước khi nộp', en: 'Checks before handing in' },
  'submit.checks.clean': {
    vi: 'Cả {count} mục đều ổn.',
    en: { one: 'The check found nothing.', other: 'All {count} checks found nothing.' },
  },
  'submit.checks.found': {
    vi: '{count} mục nên xem lại. Bạn vẫn có thể nộp nếu có lý do.',
    en: {
      one: '{count} check found something. You may hand in all the same.',
      other: '{count} checks found something. You may hand in all the same.',
    },
  },
  'submit.checks.others': {
    vi: '{count} mục ổn',
    en: { one: '{count} check found nothing', other: '{count} checks found nothing' },
  },
  'submit.checks.fine': { vi: 'Ổn', en: 'Fine' },
  'submit.checks.look': { vi: 'Xem lại', en: 'Look again' },
  'submit.checks.mend': { vi: 'Sửa', en: 'Mend' },
  'submit.checks.mendOf': { vi: 'Sửa: {check}', en: 'Mend: {check}' },
  'submit.checks.casesOf': {
    vi: 'Xem {count} việc: {check}',
    en: { one: 'See {count} case: {check}', other: 'See {count} cases: {check}' },
  },
  'submit.checks.cases': {
    vi: 'Xem {count} việc',
    en: { one: 'See {count} case', other: 'See {count} cases' },
  },
  'submit.check.periodOpen': { vi: 'Kỳ đã kết thúc', en: 'The period is over' },
  'submit.check.periodOpen.found': {
    vi: 'Kỳ này chưa kết thúc, số liệu còn thay đổi.',
    en: 'The period is not over; the figures will still change.',
  },
  'submit.check.timerRunning': { vi: 'Không còn đồng hồ đang chạy', en: 'No timer runs' },
  'submit.check.timerRunning.found': {
    vi: 'Có một đồng hồ đang chạy.',
    en: 'A timer is still running.',
  },
  'submit.check.unknownGaps': { vi: 'Không còn khoảng chưa rõ', en: 'No unexplained stretch' },
  'submit.check.unknownGaps.found': {
    vi: '{count} khoảng thời gian chưa rõ có làm việc hay không.',
    en: {
      one: '{count} stretch of time is not explained.',
      other: '{count} stretches of time are not explained.',
    },
  },
  'submit.check.dayOver24': { vi: 'Không ngày nào quá 24 giờ', en: 'No day over 24 hours' },
  'submit.check.dayOver24.found': {
    vi: '{count} ngày có hơn 24 giờ làm việc.',
    en: {
      one: '{count} day has more than 24 hours of work.',
      other: '{count} days have more than 24 hours of work.',
    },
  },
  'submit.check.overlaps': { vi: 'Các phiên không chồng nhau', en: 'No entries overlap' },
  'submit.check.overlaps.found': {
    vi: '{count} phiên làm việc chồng lên phiên khác.',
    en: {
      one: '{count} entry lies over another.',
      other: '{count} entries lie over others.',
    },
  },
  'submit.check.lateWithoutCause': {
    vi: 'Việc trễ, quá hạn đều có lý do',
    en: 'Every delay has a cause',
  },
  'submit.check.lateWithoutCause.found': {
    vi: '{count} việc trễ hoặc quá hạn chưa nêu lý do.',
    en: {
      one: '{count} late or overdue case has no cause.',
      other: '{count} late or overdue cases have no cause.',
    },
  },
  'submit.check.answersMissing': { vi: 'Đã trả lời hết các mục', en: 'Every item is answered' },
  'submit.check.answersMissing.found': {
    vi: '{count} mục tự đánh giá chưa trả lời.',
    en: {
      one: '{count} item of the self-rating is not answered.',
      other: '{count} items of the self-rating are not answered.',
    },
  },
  'submit.check.topWithoutEvidence': {
    vi: 'Mục Xuất sắc đều có minh chứng',
    en: 'Every excellent grade has evidence',
  },
  'submit.check.topWithoutEvidence.found': {
    vi: '{count} mục tự chấm Xuất sắc chưa có minh chứng.',
    en: {
      one: '{count} item is graded excellent without evidence.',
      other: '{count} items are graded excellent without evidence.',
    },
  },
  'submit.check.bottomWithoutNote': {
    vi: 'Mục Kém đều có ghi chú',
    en: 'Every poor grade has a note',
  },
  'submit.check.bottomWithoutNote.found': {
    vi: '{count} mục tự chấm Kém chưa có ghi chú.',
    en: {
      one: '{count} item is graded poor without a note.',
      other: '{count} items are graded poor without a note.',
    },
  },
  'submit.check.evidenceGone': {
    vi: 'Minh chứng đã chọn vẫn còn',
    en: 'The chosen evidence is there',
  },
  'submit.check.evidenceGone.found': {
    vi: '{count} minh chứng đã chọn không còn nữa.',
    en: {
      one: '{count} chosen piece of evidence is gone.',
      other: '{count} chosen pieces of evidence are gone.',
    },
  },
  'submit.check.personalData': {
    vi: 'Không có số cá nhân trong phần chữ',
    en: 'No personal numbers in the texts',
  },
  'submit.check.personalData.found': {
    vi: '{count} đoạn chữ có vẻ chứa số giấy tờ, điện thoại hoặc thư điện tử.',
    en: {
      one: '{count} text seems to hold an identity or phone number, or an e-mail address.',
      other: '{count} texts seem to hold identity or phone numbers, or e-mail addresses.',
    },
  },
  'submit.check.clockBack': { vi: 'Đồng hồ máy không bị chỉnh', en: 'The clock was not set' },
  'submit.check.clockBack.found': {
    vi: 'Đồng hồ máy bị chỉnh {count} lần trong kỳ; số lần này có ghi trong tệp.',
    en: {
      one: 'The clock of this computer was set {count} time in the period; the file says so.',
      other: 'The clock of this computer was set {count} times in the period; the file says so.',
    },
  },

  'submit.preview': { vi: 'Nội dung sẽ gửi', en: 'What will go out' },
  'submit.preview.intro': {
    vi: 'Đúng và đủ những gì có trong tệp. Bấm vào con số để xem các việc làm nên con số đó; danh sách việc không đi theo tệp.',
    en: 'All that the file will hold. Press a figure to see the cases behind it; that list stays here.',
  },
  'submit.rows.case': { vi: 'Việc', en: 'Case' },
  'submit.rows.untitled': { vi: 'Việc chưa đặt tên', en: 'Case without a name' },

  'submit.choose': { vi: 'Chọn gửi thêm', en: 'Choose what else goes' },
  'submit.choose.intro': {
    vi: 'Không chọn thì không gửi. Mã hồ sơ, ghi chú, minh chứng chỉ đi khi bạn đánh dấu từng mục.',
    en: 'What is not ticked does not go. Codes, notes and evidence go only when each is ticked.',
  },
  'submit.choose.message': { vi: 'Lời gửi thủ trưởng', en: 'Message to the head' },
  'submit.choose.cases': {
    vi: 'Nêu mã việc ({count} đã chọn)',
    en: 'Name cases by code ({count} chosen)',
  },
  'submit.choose.notes': { vi: 'Ghi chú ({count} đã chọn)', en: 'Notes ({count} chosen)' },
  'submit.choose.evidence': { vi: 'Minh chứng ({count} đã chọn)', en: 'Evidence ({count} chosen)' },
  'submit.choose.replies': {
    vi: 'Ý kiến về phiếu phản hồi ({count} đã chọn)',
    en: 'Views of answers ({count} chosen)',
  },
  'submit.choose.reply': {
    vi: 'Về phiếu phản hồi số {seq} của đơn vị {unit}',
    en: 'Of answer number {seq} from unit {unit}',
  },
  'submit.choose.nothing': {
    vi: 'Kỳ này không có gì để chọn thêm.',
    en: 'There is nothing more to choose in this period.',
  },
  'submit.choose.more': {
    vi: 'Hiện thêm {count} mục',
    en: { one: 'Show {count} more', other: 'Show {count} more' },
  },

  'submit.who': { vi: 'Gửi từ ai, cho ai', en: 'From whom, for whom' },
  'submit.who.name': { vi: 'Người gửi', en: 'From' },
  'submit.who.noName': {
    vi: 'Chưa có họ tên. Hãy điền trong Cài đặt để thủ trưởng biết tệp của ai.',
    en: 'Your name is missing. Fill it in in Settings, so that the head knows whose file it is.',
  },
  'submit.who.settings': { vi: 'Mở Cài đặt', en: 'Open Settings' },
  'submit.who.unitId': { vi: 'Mã đơn vị nhận', en: 'Code of the receiving unit' },
  'submit.who.unitId.hint': {
    vi: 'Thủ trưởng cho biết mã này, ví dụ H49.22. Dùng thẻ đơn vị thì mã tự điền.',
    en: 'The head tells you this code, such as H49.22. A unit card fills it in.',
  },
  'submit.who.unitId.wrong': {
    vi: 'Mã chỉ gồm chữ in hoa không dấu, chữ số, dấu chấm, gạch nối.',
    en: 'A code has capital letters, digits, dots and hyphens only.',
  },
  'submit.seal': { vi: 'Giữ kín tệp bằng cách nào', en: 'How the file is kept closed' },
  'submit.seal.card': { vi: 'Thẻ đơn vị', en: 'Unit card' },
  'submit.seal.passphrase': { vi: 'Mật mã', en: 'Passphrase' },
  'submit.seal.open': { vi: 'Chỉ ký', en: 'Signed only' },
  'submit.seal.card.about': {
    vi: 'Chỉ thủ trưởng (và cấp phó ghi trên thẻ) mở được. Nên dùng cách này.',
    en: 'Only the head, and deputies named on the card, can open it. Use this when you can.',
  },
  'submit.seal.passphrase.about': {
    vi: 'Ai có dãy 20 chữ số thì mở được. Dãy số hiện sau khi tạo tệp; hãy báo cho thủ trưởng bằng đường khác, đừng gửi cùng tệp.',
    en: 'Whoever has the 20 digits can open it. They are shown once the file is made; tell them to the head by another way than the file.',
  },
  'submit.seal.open.title': {
    vi: 'Ai cầm được tệp cũng đọc được',
    en: 'Anybody who has the file can read it',
  },
  'submit.seal.open.about': {
    vi: 'Tệp có chữ ký nên sửa là lộ, nhưng không được mã hóa. Chỉ dùng khi đơn vị chưa có thẻ và đường gửi đủ kín.',
    en: 'It is signed, so changes come to light, but it is not encrypted. Use it only while the unit has no card and the way is private enough.',
  },
  'submit.seal.open.agree': {
    vi: 'Tôi hiểu rằng tệp không được mã hóa',
    en: 'I understand that the file is not encrypted',
  },

  'submit.card.choose': { vi: 'Thẻ đang dùng', en: 'Card in use' },
  'submit.card.make': { vi: 'Lập thẻ đơn vị', en: 'Make a unit card' },
  'submit.card.make.about': {
    vi: 'Thẻ do thủ trưởng đơn vị lập trong phần Cài đặt. Nếu bạn là thủ trưởng, hãy lập thẻ ở đó rồi gửi cho mọi người.',
    en: 'The head of the unit makes the card in the settings. If that is you, make it there and send it to everybody.',
  },
  'submit.card.add': { vi: 'Nhập thẻ từ tệp', en: 'Take in a card' },
  'submit.card.none': {
    vi: 'Chưa có thẻ nào. Thủ trưởng gửi cho bạn một tệp thẻ có đuôi .tusoi; hãy nhập tệp đó vào đây.',
    en: 'There is no card yet. The head gives you a card, a file ending with .tusoi; take it in here.',
  },
  'submit.card.head': { vi: 'Thủ trưởng', en: 'Head' },
  'submit.card.deputies': { vi: 'Cấp phó cùng mở được', en: 'Deputies who can open it too' },
  'submit.card.valid': { vi: 'Hiệu lực', en: 'Valid' },
  'submit.card.from': { vi: 'từ {from}', en: 'from {from}' },
  'submit.card.fromTo': { vi: 'từ {from} đến {to}', en: '{from} to {to}' },
  'submit.card.over': {
    vi: 'Thẻ này đã hết hiệu lực. Hãy xin thủ trưởng thẻ mới.',
    en: 'This card is no longer valid. Ask the head for a new one.',
  },
  'submit.card.notYet': {
    vi: 'Thẻ này chưa đến ngày hiệu lực.',
    en: 'This card is not valid yet.',
  },
  'submit.card.digits': { vi: 'Vân khóa ký thẻ', en: 'Digits of the card’s key' },
  'submit.card.trust': { vi: 'Mức tin cậy', en: 'How far it is known' },
  'submit.trust.new': { vi: 'Mới', en: 'New' },
  'submit.trust.pinned': { vi: 'Đã ghim, chưa đối chiếu', en: 'Kept, not compared yet' },
  'submit.trust.verified': { vi: 'Đã đối chiếu', en: 'Compared' },
  'submit.trust.changed': { vi: 'Khóa đã đổi', en: 'The key has changed' },
  'submit.trust.retired': { vi: 'Đã thay bằng khóa khác', en: 'Replaced by another key' },
  'submit.trust.revoked': { vi: 'Đã thu hồi', en: 'Revoked' },
  'submit.trust.changed.about': {
    vi: 'Thẻ này ký bằng một khóa khác với khóa bạn đã biết của đơn vị. Có thể thủ trưởng đổi máy, cũng có thể là thẻ giả. Hãy gặp hoặc gọi thủ trưởng, đối chiếu 24 chữ số rồi mới dùng.',
    en: 'This card is signed with another key than the one known of the unit. The head may have a new computer, or the card is forged. See or call the head and compare the 24 digits before you use it.',
  },
  'submit.compare': { vi: 'Đối chiếu 24 chữ số', en: 'Compare the 24 digits' },
  'submit.compare.how': {
    vi: 'Gặp hoặc gọi thủ trưởng theo số bạn đã biết, nhờ đọc 24 chữ số trên máy của thủ trưởng rồi gõ vào đây. Đừng chép từ thư gửi kèm thẻ.',
    en: 'See the head, or call the number you know, have the 24 digits on the head’s computer read out, and type them here. Do not copy them from the mail the card came with.',
  },
  'submit.compare.typed': { vi: '24 chữ số nghe được', en: 'The 24 digits you were told' },
  'submit.compare.differ': {
    vi: 'Không khớp. Hãy nghe lại từng nhóm bốn số; nếu vẫn khác, đừng dùng thẻ này.',
    en: 'They differ. Listen again, four digits at a time; if they still differ, do not use this card.',
  },
  'submit.compare.same': { vi: 'Đã khớp, ghi là đã đối chiếu', en: 'They agree: mark as compared' },
  'submit.compared': { vi: 'Đã ghi là đã đối chiếu.', en: 'Marked as compared.' },
  'submit.card.kept': { vi: 'Đã nhập thẻ của {unit}.', en: 'The card of {unit} is taken in.' },

  'submit.make': { vi: 'Tạo tệp', en: 'Make the file' },
  'submit.make.about': {
    vi: 'Tệp được ký, đóng kín, rồi mở ra đọc lại từng chữ trước khi báo xong. Kèm trong tệp là khóa công khai để thủ trưởng khóa phiếu phản hồi cho riêng máy này.',
    en: 'The file is signed and closed, then opened and read back before it is called done. In it goes the public key by which the head seals the answer for this machine alone.',
  },
  'submit.make.needUnit': {
    vi: 'Cần mã đơn vị nhận trước khi tạo tệp.',
    en: 'The code of the receiving unit is needed first.',
  },
  'submit.make.needCard': {
    vi: 'Cần một thẻ đơn vị dùng được, hoặc chọn cách khác.',
    en: 'A usable unit card is needed, or another way.',
  },
  'submit.make.otherUnit': {
    vi: 'Ý kiến đã chọn là về phiếu của đơn vị khác. Hãy bỏ chọn, hoặc nộp cho đúng đơn vị đó.',
    en: 'A chosen view is of an answer from another unit. Untick it, or hand in to that unit.',
  },
  'submit.make.needAgree': {
    vi: 'Hãy xác nhận đã hiểu cảnh báo ở trên.',
    en: 'Confirm above that you understand.',
  },
  'submit.made': {
    vi: 'Xong: tệp số {seq} đã tạo và đọc lại khớp',
    en: 'Done: file number {seq} was made and read back',
  },
  'submit.made.file': {
    vi: 'Trình duyệt đã tải về {file}. Hãy gửi tệp này cho thủ trưởng.',
    en: 'The browser has downloaded {file}. Send it to the head.',
  },
  'submit.made.again': { vi: 'Tải lại tệp', en: 'Download it again' },
  'submit.made.file.member': {
    vi: 'Trình duyệt đã tải về {file}. Hãy gửi tệp này cho người được phản hồi.',
    en: 'The browser saved {file}. Send it to the person whom it answers.',
  },
  'submit.made.file.above': {
    vi: 'Trình duyệt đã tải về {file}. Hãy gửi tệp này cho đơn vị cấp trên.',
    en: 'The browser saved {file}. Send it to the unit above.',
  },
  'submit.made.file.colleague': {
    vi: 'Trình duyệt đã tải về {file}. Hãy gửi tệp này cho đồng nghiệp, và báo mật mã bằng cách khác.',
    en: 'The browser saved {file}. Send it to your colleague, and tell the passphrase in another way.',
  },
  'submit.made.newKey.other': {
    vi: 'Máy này vừa có khóa ký mới. Hãy đọc 24 chữ số dưới đây cho người nhận đối chiếu.',
    en: 'This machine has a new key. Read these 24 digits to whoever gets the file.',
  },
  'submit.made.passphrase': { vi: 'Mật mã của tệp này', en: 'The passphrase of this file' },
  'submit.made.passphrase.once': {
    vi: 'Hãy ghi lại ngay: Tự Soi không giữ dãy số này và không ai tìm lại được.',
    en: 'Write it down now: Tự Soi does not keep it and nobody can find it again.',
  },
  'submit.made.copy': { vi: 'Chép', en: 'Copy' },
  'submit.made.copied': { vi: 'Đã chép.', en: 'Copied.' },
  'submit.made.newKey': {
    vi: 'Máy này vừa có khóa ký mới. Hãy đọc 24 chữ số dưới đây cho thủ trưởng đối chiếu.',
    en: 'This computer has a new signing key. Have the head compare the 24 digits below.',
  },
  'submit.key': { vi: 'Khóa ký của tôi', en: 'My signing key' },
  'submit.key.about': {
    vi: 'Thủ trưởng đối chiếu 24 chữ số này một lần để biết chắc tệp là của bạn. Khóa nằm trong trình duyệt này và không vào bản sao lưu.',
    en: 'The head compares these 24 digits once, to be sure that the files are yours. The key lies in this browser and goes into no backup.',
  },
  'submit.key.none': {
    vi: 'Khóa được tạo cùng tệp đầu tiên.',
    en: 'The key is made with the first file.',
  },
  'submit.reader': { vi: 'Tải trang đọc tệp', en: 'Download the reader' },
  'submit.reader.about': {
    vi: 'Người nhận chưa cài Tự Soi? Gửi kèm trang này: mở bằng trình duyệt, không cần mạng, đọc được tệp mở bằng mật mã và tệp chỉ ký.',
    en: 'The receiver has no Tự Soi? Send this page along: any browser opens it, without a network, and it reads files with a passphrase and signed files.',
  },

  'submit.sent': { vi: 'Đã nộp', en: 'Handed in' },
  'submit.sent.table': { vi: 'Các tệp đã tạo', en: 'Files that were made' },
  'submit.sent.none': {
    vi: 'Chưa có tệp nào. Mỗi tệp bạn tạo sẽ có một dòng ở đây với số thứ tự và mã băm.',
    en: 'No file yet. Every file you make will have a line here with its number and hash.',
  },
  'submit.sent.seq': { vi: 'Số', en: 'No.' },
  'submit.sent.period': { vi: 'Kỳ', en: 'Period' },
  'submit.sent.unit': { vi: 'Đơn vị nhận', en: 'Unit' },
  'submit.sent.at': { vi: 'Tạo lúc', en: 'Made at' },
  'submit.sent.how': { vi: 'Giữ kín', en: 'Closed by' },
  'submit.sent.hash': { vi: 'Mã băm', en: 'Hash' },
  'submit.sent.recipients': { vi: 'Thẻ đơn vị', en: 'Unit card' },
  'submit.sent.passphrase': { vi: 'Mật mã', en: 'Passphrase' },
  'submit.sent.open': { vi: 'Chỉ ký', en: 'Signed only' },
  'submit.sent.show': { vi: 'Xem nội dung', en: 'Show the content' },
  'submit.sent.showOf': { vi: 'Xem nội dung tệp số {seq}', en: 'Show the content of file {seq}' },
} as const satisfies Catalogue;
