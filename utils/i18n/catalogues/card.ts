import type { Catalogue } from '../text';

/** The part of the settings in which the head of a unit makes the unit's card. */
export const cardTexts = {
  'card.off': {
    vi: 'Máy này chưa có thẻ đơn vị. Khi chưa có thẻ, thành viên chỉ nộp được tệp có mật mã hoặc tệp chỉ ký.',
    en: 'There is no unit card on this computer. Without one, members hand in files with a passphrase or only signed.',
  },
  'card.units': { vi: 'Đơn vị do bạn phụ trách', en: 'Units that you head' },
  'card.units.one': { vi: '{unit} ({code})', en: '{unit} ({code})' },
  'card.units.without': { vi: '{unit} ({code}), chưa có thẻ', en: '{unit} ({code}), no card yet' },
  'card.another': { vi: 'Lập thẻ cho đơn vị khác', en: 'Make a card for another unit' },
  'card.make': { vi: 'Lập thẻ đơn vị', en: 'Make a unit card' },
  'card.restore': { vi: 'Nhập khóa từ tệp khôi phục', en: 'Bring the key from its recovery file' },

  'card.steps': { vi: 'Các bước lập thẻ', en: 'Steps to the card' },
  'card.step.facts': { vi: 'Thông tin trên thẻ', en: 'What stands on the card' },
  'card.step.save': { vi: 'Cất tệp khôi phục', en: 'Put the recovery file away' },
  'card.step.check': { vi: 'Mở thử tệp khôi phục', en: 'Open the recovery file' },

  'card.unitId': { vi: 'Mã đơn vị', en: 'Code of the unit' },
  'card.unitId.hint': {
    vi: 'Chữ in hoa, số, dấu chấm hoặc gạch ngang. Ví dụ: H49.22',
    en: 'Capitals, digits, dots and hyphens. For example: H49.22',
  },
  'card.unitName': { vi: 'Tên đơn vị', en: 'Name of the unit' },
  'card.headName': { vi: 'Họ tên thủ trưởng', en: 'Name of the head' },
  'card.position': { vi: 'Chức vụ', en: 'Position' },
  'card.validTo': { vi: 'Dùng đến hết ngày', en: 'Valid to the end of' },
  'card.validTo.hint': {
    vi: 'Để trống nếu thẻ không có ngày hết hạn.',
    en: 'Leave it empty for a card without an end.',
  },
  'card.fault.unitId': {
    vi: 'Mã đơn vị bắt đầu bằng chữ in hoa hoặc số, không có dấu cách, nhiều nhất 40 ký tự.',
    en: 'A code begins with a capital or a digit, has no blanks and at most 40 signs.',
  },
  'card.fault.unitName': { vi: 'Hãy ghi tên đơn vị.', en: 'Write the name of the unit.' },
  'card.fault.headName': { vi: 'Hãy ghi họ tên thủ trưởng.', en: 'Write the name of the head.' },
  'card.fault.validTo': {
    vi: 'Ngày này không đọc được hoặc đã qua.',
    en: 'This day cannot be read or has passed.',
  },
  'card.deputies': { vi: 'Cấp phó cùng mở được tệp', en: 'Deputies who can open files too' },
  'card.deputies.about': {
    vi: 'Cấp phó tự lập thẻ trên máy của mình với cùng mã đơn vị rồi đưa tệp thẻ cho bạn. Khi bạn vắng hoặc mất khóa, cấp phó vẫn mở được tệp. Nhiều nhất 5 người.',
    en: 'A deputy makes a card on their own computer with the same unit code and gives you its file. When you are away or lose your key, the deputy can still open the files. At most 5.',
  },
  'card.deputies.add': { vi: 'Thêm từ tệp thẻ của cấp phó', en: 'Add from the deputy’s card' },
  'card.deputies.remove': { vi: 'Bỏ {name}', en: 'Remove {name}' },
  'card.deputies.known': {
    vi: 'Khóa này đã có trên thẻ, hoặc là khóa của chính bạn.',
    en: 'This key is on the card already, or is your own.',
  },
  'card.successor': { vi: 'Bàn giao cho thủ trưởng mới', en: 'Hand over to a new head' },
  'card.successor.about': {
    vi: 'Thủ trưởng mới lập thẻ trên máy của mình rồi đưa tệp thẻ cho bạn. Thẻ bạn ký lần này nói tên khóa kế nhiệm, nên thành viên nhập thẻ này rồi nhập thẻ mới thì không phải đối chiếu lại từ đầu.',
    en: 'The new head makes a card on their own computer and gives you its file. The card you sign now names the key that follows, so members who take in this card and then the new one need not compare anew.',
  },
  'card.successor.add': { vi: 'Chọn tệp thẻ của thủ trưởng mới', en: 'Choose the new head’s card' },
  'card.successor.named': { vi: 'Người kế nhiệm: {name}', en: 'Successor: {name}' },
  'card.successor.remove': { vi: 'Thôi bàn giao', en: 'Do not hand over' },
  'card.successor.done': {
    vi: 'Đã bàn giao cho {name}. Hãy phát thẻ này trước, rồi đến thẻ của người kế nhiệm.',
    en: 'Handed over to {name}. Give this card out first, then the successor’s.',
  },
  'card.compare.how': {
    vi: 'Gặp hoặc gọi {name} theo số bạn đã biết, nhờ đọc 24 chữ số đang hiện trên máy của họ rồi gõ vào đây. Đừng chép từ thư gửi kèm tệp.',
    en: 'See {name}, or call the number you know, have the 24 digits on their computer read out, and type them here. Do not copy them from the mail the file came with.',
  },

  'card.next': { vi: 'Tiếp tục', en: 'Continue' },
  'card.back': { vi: 'Quay lại', en: 'Back' },
  'card.save.intro': {
    vi: 'Khóa mở tệp vừa được tạo và chỉ nằm trong tệp khôi phục {file} mà trình duyệt vừa tải về. Hãy chép tệp vào USB hoặc nơi cơ quan lưu giữ an toàn, và ghi 20 chữ số dưới đây ra giấy, cất ở chỗ khác với tệp.',
    en: 'The key that opens summaries was made and lies only in the recovery file {file} that the browser has just downloaded. Copy it to a USB stick or a safe place of the office, write the 20 digits below on paper, and keep the paper apart from the file.',
  },
  'card.save.digits': {
    vi: '20 chữ số mở tệp khôi phục',
    en: 'The 20 digits of the recovery file',
  },
  'card.save.again': { vi: 'Tải lại tệp', en: 'Download it again' },
  'card.save.done': {
    vi: 'Tôi đã cất tệp và ghi đủ 20 chữ số ra giấy',
    en: 'I have put the file away and written down all 20 digits',
  },
  'card.loss.title': {
    vi: 'Mất cả tệp khôi phục lẫn máy này là mất hẳn',
    en: 'Without the recovery file and this computer it is gone for good',
  },
  'card.loss': {
    vi: 'Khi đó các tệp đã nộp mà chưa đọc không ai mở được nữa, kể cả người làm ra Tự Soi; trừ khi trên thẻ có cấp phó.',
    en: 'Then nobody can open the files that were handed in and not yet read, not even the makers of Tự Soi; unless there is a deputy on the card.',
  },

  'card.check.intro': {
    vi: 'Chọn lại tệp vừa cất (tốt nhất là từ USB hoặc nơi bạn đã chép đến) và gõ 20 chữ số từ tờ giấy. Mở được thì thẻ mới được lập; chưa mở được thì việc khóa tệp chưa được bật.',
    en: 'Choose the file you have put away (best from the stick or place you copied it to) and type the 20 digits from the paper. The card is made only when the file opens; until then nothing is switched on.',
  },
  'card.check.file': { vi: 'Chọn tệp khôi phục', en: 'Choose the recovery file' },
  'card.check.chosen': { vi: 'Đã chọn: {file}', en: 'Chosen: {file}' },
  'card.check.noFile': { vi: 'Chưa chọn tệp nào.', en: 'No file is chosen yet.' },
  'card.check.digits': { vi: '20 chữ số trên giấy', en: 'The 20 digits on the paper' },
  'card.check.finish': { vi: 'Mở thử rồi lập thẻ', en: 'Open it and make the card' },

  'card.restore.intro': {
    vi: 'Dùng khi đổi máy hoặc cài lại trình duyệt. Khóa từ tệp khôi phục được đưa vào trình duyệt này; các tệp đã khóa cho nó mở được ngay.',
    en: 'For a new computer or a new browser. The key from the recovery file is brought into this browser; what was sealed for it opens at once.',
  },
  'card.restore.do': { vi: 'Nhập khóa', en: 'Bring the key' },
  'card.restored': { vi: 'Khóa đã ở trên máy này.', en: 'The key is on this computer.' },
  'card.held': {
    vi: 'Máy này giữ khóa mở tệp của đơn vị {unit} nhưng chưa có thẻ do máy này ký.',
    en: 'This computer holds the key of unit {unit}, but no card signed here.',
  },
  'card.newSigner.title': {
    vi: 'Máy này ký bằng một khóa mới',
    en: 'This computer signs with a new key',
  },
  'card.newSigner': {
    vi: 'Khóa ký không bao giờ rời máy cũ. Tệp đã nộp vẫn mở được; nhưng thẻ lập từ máy này mang 24 chữ số khác, và từng thành viên phải đối chiếu lại với bạn trước khi dùng.',
    en: 'The signing key never leaves the old computer. What was handed in still opens; but a card made here has other digits, and each member must compare them with you again before using it.',
  },
  'card.makeHere': { vi: 'Lập thẻ từ máy này', en: 'Make the card here' },

  'card.read': {
    vi: 'Đọc 24 chữ số này cho thành viên đối chiếu',
    en: 'Read these 24 digits out for members to compare',
  },
  'card.unit': { vi: 'Đơn vị', en: 'Unit' },
  'card.head': { vi: 'Thủ trưởng', en: 'Head' },
  'card.valid': { vi: 'Hiệu lực', en: 'Valid' },
  'card.valid.from': { vi: 'từ {from}', en: 'from {from}' },
  'card.valid.fromTo': { vi: 'từ {from} đến hết {to}', en: '{from} to the end of {to}' },
  'card.deputies.none': { vi: 'Không có', en: 'None' },
  'card.checkedAt': { vi: 'Mở thử tệp khôi phục', en: 'Recovery file opened' },
  'card.checkedAt.old': { vi: 'nên mở thử lại', en: 'time to try it again' },
  'card.sealDigits': { vi: 'Vân khóa mở tệp', en: 'Digits of the opening key' },
  'card.over': {
    vi: 'Thẻ đã hết hiệu lực; thành viên không khóa tệp cho thẻ này được nữa. Hãy gia hạn.',
    en: 'The card is over; members can no longer seal for it. Renew it.',
  },
  'card.download': { vi: 'Tải tệp thẻ để phát', en: 'Download the card to give out' },
  'card.edit': { vi: 'Sửa, gia hạn hoặc bàn giao', en: 'Change, renew or hand over' },
  'card.replace': { vi: 'Thay khóa', en: 'Replace the key' },
  'card.drill': { vi: 'Diễn tập khôi phục', en: 'Try the recovery file' },
  'card.drill.intro': {
    vi: 'Mở lại tệp khôi phục để biết chắc tệp còn đọc được và tờ giấy ghi đúng. Không có gì thay đổi.',
    en: 'Open the recovery file again to be sure that it can be read and the paper is right. Nothing changes.',
  },
  'card.drill.do': { vi: 'Mở thử', en: 'Open it' },
  'card.drill.done': {
    vi: 'Tệp khôi phục mở được và đúng là khóa của máy này.',
    en: 'The recovery file opens and holds the key of this computer.',
  },
  'card.replace.about': {
    vi: 'Dùng khi nghi khóa hoặc tệp khôi phục đã lộ. Khóa cũ vẫn ở máy này để mở các tệp đã khóa cho thẻ cũ.',
    en: 'For when the key or its recovery file may have been seen. The old key stays here for files that were sealed for the old card.',
  },
  'card.sign': { vi: 'Ký thẻ mới', en: 'Sign the new card' },
  'card.made': {
    vi: 'Thẻ đã lập và đọc lại khớp. Hãy phát tệp vừa tải về cho thành viên.',
    en: 'The card was made and read back. Give the downloaded file to the members.',
  },
} as const satisfies Catalogue;
