import type { Catalogue } from '../text';

/** The page that reads a file without the extension. */
export const readerTexts = {
  'reader.title': { vi: 'Đọc tệp tổng hợp', en: 'Read a summary' },
  'reader.intro': {
    vi: 'Trang này chạy ngay trong máy bạn, không cần mạng và không gửi gì đi. Chọn tệp .tusoi bạn nhận được.',
    en: 'This page runs on your computer, needs no network and sends nothing. Choose the .tusoi file you were given.',
  },
  'reader.choose': { vi: 'Chọn tệp', en: 'Choose a file' },
  'reader.drop': { vi: 'Thả tệp vào đây để mở', en: 'Drop the file here to open it' },
  'reader.working': { vi: 'Đang mở tệp…', en: 'Opening the file…' },
  'reader.passphrase': { vi: 'Mật mã (20 chữ số)', en: 'Passphrase (20 digits)' },
  'reader.open': { vi: 'Mở tệp', en: 'Open the file' },
  'reader.keyed': {
    vi: 'Tệp khóa theo thẻ đơn vị chỉ mở được trong Tự Soi, trên máy có khóa của thủ trưởng.',
    en: 'A file sealed for a unit card opens only in Tự Soi, on the computer that holds the head’s key.',
  },
  'reader.sound': {
    vi: 'Chữ ký khớp với nội dung',
    en: 'The signature fits the content',
  },
  'reader.whose': {
    vi: 'Trang này không biết khóa là của ai. Muốn chắc, hãy hỏi người gửi 24 chữ số của khóa ký: {digits}',
    en: 'This page does not know whose key it is. To be sure, ask the sender for the 24 digits of the signing key: {digits}',
  },
  'reader.language': { vi: 'Ngôn ngữ', en: 'Language' },
} as const satisfies Catalogue;
