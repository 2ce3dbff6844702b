import type { Catalogue } from '../text';

/** The folder that an office shares, as it is watched beside the inbox of a unit. */
export const teamFolderTexts = {
  'team.folder': { vi: 'Thư mục chung của cơ quan', en: 'The office’s shared folder' },
  'team.folder.about': {
    vi: 'Chọn thư mục mà mọi người chép tệp vào (ổ mạng, Nextcloud, SharePoint…). Khi trang này đang mở, cứ 30 giây lại xem có tệp .tusoi mới không. Chưa bấm nhận thì chưa ghi gì, và không bao giờ ghi vào thư mục.',
    en: 'Choose the folder into which people put their files (network drive, Nextcloud, SharePoint…). While this page is open it is looked at for new .tusoi files every 30 seconds. Nothing is kept before you take it in, and nothing is ever written into the folder.',
  },
  'team.folder.again': {
    vi: 'Trình duyệt này không theo dõi thư mục được: hãy chọn lại thư mục để xem tệp mới. Tệp đã xử lý được nhớ và bỏ qua; không bao giờ ghi vào thư mục.',
    en: 'This browser cannot watch a folder: choose it again to see new files. Files that were dealt with are remembered and passed over; nothing is ever written into the folder.',
  },
  'team.folder.choose': { vi: 'Chọn thư mục để theo dõi', en: 'Choose a folder to watch' },
  'team.folder.other': { vi: 'Chọn thư mục khác', en: 'Choose another folder' },
  'team.folder.pick': { vi: 'Chọn thư mục chung', en: 'Choose the shared folder' },
  'team.folder.pickAgain': {
    vi: 'Chọn lại thư mục để xem tệp mới',
    en: 'Choose the folder again to see new files',
  },
  'team.folder.picked': {
    vi: '{fresh} tệp mới, {known} tệp đã xử lý được bỏ qua.',
    en: '{fresh} new, {known} passed over as dealt with.',
  },
  'team.folder.watching': { vi: 'Đang theo dõi “{name}”.', en: 'Watching “{name}”.' },
  'team.folder.last': { vi: 'Thư mục lần trước: “{name}”.', en: 'Last folder: “{name}”.' },
  'team.folder.looked': { vi: 'Xem lần cuối {at}.', en: 'Last looked at {at}.' },
  'team.folder.new': {
    vi: '{count} tệp mới đang chờ bạn.',
    en: { one: '{count} new file waits for you.', other: '{count} new files wait for you.' },
  },
  'team.folder.noNew': { vi: 'Không có tệp mới.', en: 'No new files.' },
  'team.folder.settled': {
    vi: '{count} tệp đã xử lý, không đọc lại.',
    en: {
      one: '{count} file was dealt with and is not read again.',
      other: '{count} files were dealt with and are not read again.',
    },
  },
  'team.folder.settling': {
    vi: '{count} tệp có vẻ đang được chép vào, sẽ đọc khi chép xong: {names}',
    en: {
      one: '{count} file seems to be still being copied and is read when it is complete: {names}',
      other: '{count} files seem to be still being copied and are read when complete: {names}',
    },
  },
  'team.folder.cut': {
    vi: 'Thư mục có quá nhiều tệp: chỉ xem {most} tệp. Hãy chọn thư mục con của riêng kỳ này.',
    en: 'There are too many files: only {most} are looked at. Choose the folder of this period alone.',
  },
  'team.folder.asleep': {
    vi: 'Sau khi mở lại, trình duyệt cần bạn cho phép đọc “{name}” một lần nữa.',
    en: 'After a restart the browser needs your permission to read “{name}” once more.',
  },
  'team.folder.wake': { vi: 'Cho phép đọc lại', en: 'Allow reading again' },
  'team.folder.look': { vi: 'Xem ngay', en: 'Look now' },
  'team.folder.stop': { vi: 'Thôi theo dõi', en: 'Stop watching' },
  'team.folder.forget': { vi: 'Quên thư mục này', en: 'Forget this folder' },
} as const satisfies Catalogue;
