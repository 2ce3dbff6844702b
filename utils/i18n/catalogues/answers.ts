import type { Catalogue } from '../text';

/** Answers and receipts, on the side of the head and of the member. */
export const answerTexts = {
  'answer.make': { vi: 'Tạo phiếu phản hồi', en: 'Make an answer' },
  'answer.make.about': {
    vi: 'Điểm, xếp loại đề nghị và nhận xét của bạn đi kèm đúng bản tổng hợp này. Phiếu sau thay phiếu trước, cả hai đều được giữ.',
    en: 'Your points, level and remarks go with exactly this summary. A later answer replaces the one before, and both are kept.',
  },
  'answer.seal': { vi: 'Cách khóa phiếu', en: 'How the answer is sealed' },
  'answer.seal.key': { vi: 'Khóa của người nộp', en: 'The sender’s key' },
  'answer.seal.passphrase': { vi: 'Mật mã', en: 'Passphrase' },
  'answer.seal.open': { vi: 'Không khóa', en: 'Not sealed' },
  'answer.seal.key.about': {
    vi: 'Chỉ máy đã làm bản tổng hợp này mở được phiếu; người nộp không phải gõ mật mã.',
    en: 'Only the machine that made this summary opens the answer; its sender types no passphrase.',
  },
  'answer.seal.passphrase.about': {
    vi: 'Phiếu được khóa bằng 20 chữ số, báo cho người nhận bằng cách khác.',
    en: 'The answer is sealed by 20 digits that you tell in another way.',
  },
  'answer.seal.open.about': {
    vi: 'Ai có tệp cũng đọc được điểm và nhận xét.',
    en: 'Whoever has the file can read the points and remarks.',
  },
  'answer.not.noKey': {
    vi: 'Bản tổng hợp này làm bằng bản Tự Soi cũ nên không kèm khóa để nhận phiếu. Hãy khóa phiếu bằng mật mã.',
    en: 'This summary was made by an older Tự Soi and names no key for its answer. Seal it by a passphrase.',
  },
  'answer.not.retired': {
    vi: 'Bản tổng hợp này ký bằng khóa cũ; người nộp đã đổi sang khóa mới và có thể không còn máy cũ. Hãy khóa phiếu bằng mật mã.',
    en: 'This summary was signed by an older key; its sender has a newer one and may no longer have that machine. Seal the answer by a passphrase.',
  },
  'answer.not.notCompared': {
    vi: 'Khóa đã đổi mà hai bên chưa so 24 chữ số, nên phiếu không được khóa cho khóa mới. Hãy so chữ số trước, hoặc khóa bằng mật mã trao tận tay.',
    en: 'The key changed and nobody compared the 24 digits, so the answer is not sealed for the new key. Compare the digits first, or use a passphrase handed over in person.',
  },
  'answer.receipt': { vi: 'Tạo biên nhận', en: 'Make a receipt' },
  'answer.copied': { vi: 'Đã chép.', en: 'Copied.' },
  'answer.title': { vi: 'Phản hồi của thủ trưởng', en: 'Answers from the head' },
  'answer.intro': {
    vi: 'Mở phiếu phản hồi hoặc biên nhận mà thủ trưởng gửi lại. Nếu chưa đồng ý, hãy viết vào ô “Ý kiến của tôi”; ý kiến chỉ gửi đi khi bạn đánh dấu ở lần nộp sau.',
    en: 'Open an answer or a receipt from the head. If you disagree, write it under “My view”; it goes out only when you tick it for your next summary.',
  },
  'answer.open.file': { vi: 'Mở phiếu, biên nhận', en: 'Open an answer or a receipt' },
  'answer.passphrase': {
    vi: 'Mật mã của phiếu (20 chữ số)',
    en: 'Passphrase of the answer (20 digits)',
  },
  'answer.passphrase.open': { vi: 'Mở', en: 'Open' },
  'answer.kept': { vi: 'Đã nhận phản hồi.', en: 'The answer was taken in.' },
  'answer.none': { vi: 'Chưa có phản hồi nào.', en: 'There is no answer yet.' },
  'answer.of': {
    vi: 'Phiếu phản hồi số {number}, về bản số {seq}',
    en: 'Answer number {number}, to summary number {seq}',
  },
  'answer.receiptOf': {
    vi: 'Biên nhận {period}: bản số {seq} đã đến lúc {at}',
    en: 'Receipt, {period}: number {seq} had arrived at {at}',
  },
  'answer.asks': { vi: 'Cần sửa và nộp lại', en: 'To be mended and sent again' },
  'answer.superseded': { vi: 'Đã có phiếu mới hơn', en: 'A newer answer is there' },
  'answer.points': { vi: 'Điểm lãnh đạo', en: 'Head’s points' },
  'answer.band': { vi: 'Xếp loại đề nghị', en: 'Proposed level' },
  'answer.remark': { vi: 'Nhận xét', en: 'Remark' },
  'answer.by': { vi: 'Người ký', en: 'Signed by' },
  'answer.mine': { vi: 'Ý kiến của tôi', en: 'My view' },
  'answer.mine.whole': {
    vi: 'Ý kiến của tôi về phiếu này',
    en: 'My view of this answer',
  },
  'answer.mine.hint': {
    vi: 'Chỉ ghi trên máy này. Ý kiến không đổi điểm, xếp loại hay số liệu nào.',
    en: 'Kept on this machine only. It changes no points, level or figure.',
  },
  'answer.mine.send': {
    vi: 'Muốn gửi ý kiến, hãy đánh dấu rồi nộp lại bản tổng hợp cùng kỳ.',
    en: 'To send it, tick it and hand in the summary of the same period again.',
  },
  'answer.mine.choose': { vi: 'Đi tới mục đánh dấu', en: 'Go to what is ticked' },
  'answer.mine.said': { vi: 'Ý kiến của tôi về phiếu cũ này', en: 'My view of this older answer' },
  'answer.both': {
    vi: 'Tự chấm: {self}. Lãnh đạo: {head}.',
    en: 'Self: {self}. Head: {head}.',
  },
  'answer.unsaid': { vi: 'chưa có', en: 'none' },
  'answer.ofPeriod': { vi: '{period}, mã đơn vị {unit}', en: '{period}, unit {unit}' },
  'answer.history': { vi: 'Diễn biến', en: 'What went to and fro' },
  'answer.history.about': {
    vi: 'Mọi bản đã nộp và mọi phiếu đã gửi đều được giữ; bản sau thay bản trước.',
    en: 'Every summary and every answer is kept; a later one takes the place of the one before.',
  },
  'answer.history.first': {
    vi: 'Nộp lần {n} (bản số {seq})',
    en: 'Handed in, time {n} (number {seq})',
  },
  'answer.history.again': {
    vi: 'Nộp lại lần {n} (bản số {seq})',
    en: 'Handed in again, time {n} (number {seq})',
  },
  'answer.history.late': { vi: 'Nộp sau khi chốt', en: 'After the period was locked' },
  'answer.history.answered': { vi: 'Phiếu phản hồi số {seq}', en: 'Answer number {seq}' },
  'answer.history.receipt': { vi: 'Biên nhận số {seq}', en: 'Receipt number {seq}' },
  'answer.history.locked': { vi: 'Đã chốt kỳ', en: 'Period locked' },
  'answer.history.reply': {
    vi: 'Ý kiến về phiếu phản hồi số {seq}',
    en: 'View of answer number {seq}',
  },
  'answer.trust.known': {
    vi: 'khóa trên thẻ đơn vị, đã đối chiếu',
    en: 'the key on the unit card, compared',
  },
  'answer.trust.unknown': {
    vi: 'khóa chưa đối chiếu với thẻ đơn vị',
    en: 'a key that was not compared with the unit card',
  },
} as const satisfies Catalogue;
