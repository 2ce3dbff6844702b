import type { Catalogue } from '../../text';

/** What can go wrong with what is kept here: the database, its undo, its backups. */
export const storageProblems = {
  'storage.full.what': {
    vi: 'Máy hết chỗ trống nên thay đổi vừa rồi chưa được lưu.',
    en: 'The disk is full, so the last change was not saved.',
  },
  'storage.full.next': {
    vi: 'Dữ liệu đã có vẫn an toàn. Hãy giải phóng dung lượng đĩa rồi làm lại.',
    en: 'What was saved before is safe. Free some disk space and do it again.',
  },
  'storage.failed.what': {
    vi: 'Không ghi được vào kho dữ liệu trên máy này.',
    en: 'The data store on this machine cannot be written.',
  },
  'storage.failed.next': {
    vi: 'Hãy xem ổ đĩa còn chỗ trống không, khởi động lại trình duyệt rồi thử lại. Nếu vẫn lỗi, hãy tải bản sao lưu trong phần Cài đặt.',
    en: 'See whether the disk has room left, restart the browser and try again. If it still fails, download a backup in Settings.',
  },
  'storage.newer.what': {
    vi: 'Dữ liệu trên máy do một phiên bản Tự Soi mới hơn ghi; bản này không đọc hết được.',
    en: 'The data on this machine was written by a newer version of Tự Soi than this one.',
  },
  'storage.newer.next': {
    vi: 'Tự Soi chỉ cho xem để không làm hỏng dữ liệu. Hãy cập nhật tiện ích.',
    en: 'Nothing is written, so that nothing is damaged. Update the extension.',
  },
  'storage.stale.what': {
    vi: 'Tự Soi đã được cập nhật ở một cửa sổ khác.',
    en: 'Tự Soi was updated in another window.',
  },
  'storage.stale.next': {
    vi: 'Thay đổi vừa rồi chưa được lưu. Hãy tải lại trang này rồi làm lại.',
    en: 'The last change was not saved. Reload this page and do it again.',
  },
  'storage.emptied.what': {
    vi: 'Kho dữ liệu đang trống, trong khi lần trước có {cases} việc.',
    en: 'The data store is empty, although it held {cases} cases last time.',
  },
  'storage.emptied.next': {
    vi: 'Trình duyệt có thể đã xóa dữ liệu. Hãy khôi phục từ bản lưu tự động hoặc từ tệp sao lưu trong phần Cài đặt.',
    en: 'The browser may have cleared it. Restore an automatic copy or a backup file in Settings.',
  },
  'change.movedOn.what': {
    vi: 'Không hoàn tác được vì việc này đã có thay đổi mới hơn.',
    en: 'This cannot be undone, because something newer has changed since.',
  },
  'change.movedOn.next': {
    vi: 'Dữ liệu vẫn như đang hiển thị. Hãy sửa trực tiếp nếu cần.',
    en: 'The data stands as it is shown. Change it by hand if needed.',
  },
  'change.notFound.what': {
    vi: 'Không tìm thấy thao tác cần hoàn tác.',
    en: 'The act to be undone cannot be found.',
  },
  'change.notFound.next': {
    vi: 'Có thể nó đã được hoàn tác hoặc quá cũ. Dữ liệu vẫn như đang hiển thị.',
    en: 'It may have been undone already, or it is too old. The data stands as it is shown.',
  },
  'file.damaged.what': {
    vi: 'Tệp bị hỏng hoặc đã bị sửa (ở mục {field}).',
    en: 'The file is damaged or was altered (at {field}).',
  },
  'file.damaged.next': {
    vi: 'Chưa có gì được ghi. Hãy chọn một bản sao lưu khác.',
    en: 'Nothing was written. Choose another backup.',
  },
  'file.nearlyEmpty.what': {
    vi: 'Bản sao lưu này gần như trống, trong khi trên máy đang có {cases} việc.',
    en: 'This backup is almost empty, while this machine holds {cases} cases.',
  },
  'file.nearlyEmpty.next': {
    vi: 'Chưa có gì bị thay. Nếu vẫn muốn dùng bản này, hãy xác nhận bằng cách gõ theo yêu cầu.',
    en: 'Nothing was replaced. If you still want it, confirm by typing the words asked for.',
  },
  'file.notBackup.what': {
    vi: 'Tệp này không phải bản sao lưu của Tự Soi.',
    en: 'This file is not a backup of Tự Soi.',
  },
  'file.notBackup.next': {
    vi: 'Hãy chọn tệp có tên bắt đầu bằng “tu-soi”, đuôi .json.',
    en: 'Choose a file whose name begins with “tu-soi” and ends with .json.',
  },
  'file.tooLarge.what': {
    vi: 'Tệp quá lớn nên không đọc.',
    en: 'The file is too large to be read.',
  },
  'file.tooLarge.next': {
    vi: 'Chưa có gì được ghi. Hãy kiểm tra có chọn nhầm tệp không.',
    en: 'Nothing was written. Check whether it is the right file.',
  },
  'file.tooNew.what': {
    vi: 'Tệp do một phiên bản mới hơn tạo ra (dạng {version}).',
    en: 'The file was made by a newer version (form {version}).',
  },
  'file.tooNew.next': {
    vi: 'Hãy cập nhật Tự Soi rồi mở lại tệp.',
    en: 'Update Tự Soi, then open the file again.',
  },
  'storage.blocked.what': {
    vi: 'Một cửa sổ khác đang giữ kho dữ liệu ở phiên bản cũ.',
    en: 'Another window holds the data store at an older version.',
  },
  'storage.blocked.next': {
    vi: 'Hãy đóng các thẻ Tự Soi khác rồi tải lại trang này.',
    en: 'Close the other tabs of Tự Soi, then reload this one.',
  },
} as const satisfies Catalogue;
