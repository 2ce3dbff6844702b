import type { Catalogue } from '../text';

/** Two sentences for each failure a person can meet: what happened, and what to do now. */
export const problemTexts = {
  'assessment.incomplete.what': {
    vi: 'Còn {count} mục chưa đủ nên chưa nộp được.',
    en: {
      one: 'One item is not whole yet, so nothing was submitted.',
      other: '{count} items are not whole yet, so nothing was submitted.',
    },
  },
  'assessment.incomplete.next': {
    vi: 'Mức cao nhất và thấp nhất cần một dòng ghi chú; mục không áp dụng cần lý do. Hãy đi tới mục còn thiếu rồi nộp lại.',
    en: 'The best and the worst grade need a line of note; an item that does not apply needs its reason. Go to what is missing, then submit again.',
  },
  'assessment.notFound.what': {
    vi: 'Không tìm thấy lần tự soi này.',
    en: 'This reflection cannot be found.',
  },
  'assessment.notFound.next': {
    vi: 'Có thể dữ liệu vừa được thay bằng một bản sao lưu. Hãy mở lại trang Tự soi.',
    en: 'The data may just have been replaced by a backup. Open the page of reflections again.',
  },
  'evaluation.changed.what': {
    vi: 'Phần chấm điểm này vừa được sửa ở cửa sổ khác.',
    en: 'These points were just changed in another window.',
  },
  'evaluation.changed.next': {
    vi: 'Chưa có gì bị ghi đè. Hãy xem bản mới đang hiện rồi sửa lại điều bạn cần.',
    en: 'Nothing was overwritten. Look at what is shown now and make your change again.',
  },
  'assessment.submitted.what': {
    vi: 'Lần tự soi này đã nộp nên không sửa thẳng được.',
    en: 'This reflection was submitted and cannot be changed directly.',
  },
  'assessment.submitted.next': {
    vi: 'Hãy dùng nút Sửa ở từng câu; câu trả lời cũ sẽ được giữ lại.',
    en: 'Use the correction of each item; the earlier answer is kept.',
  },
  'edition.incomplete.what': {
    vi: 'Bộ câu hỏi này chưa đủ để phát hành.',
    en: 'This checklist is not whole enough to be published.',
  },
  'edition.incomplete.next': {
    vi: 'Bộ câu hỏi cần có tên, ít nhất một mục đang dùng, và mỗi mục cần có lời. Hãy bổ sung rồi phát hành lại.',
    en: 'It needs a title, at least one item in use, and a text for each item. Complete it and publish again.',
  },
  'edition.markup.what': {
    vi: 'Trong bộ câu hỏi có đoạn mã lẫn trong lời: “{text}”.',
    en: 'The checklist has code within a text: “{text}”.',
  },
  'edition.markup.next': {
    vi: 'Không có gì được nhập. Hãy hỏi nơi gửi tệp; lời của bộ câu hỏi chỉ gồm chữ thường.',
    en: 'Nothing was imported. Ask whoever sent it; texts of a checklist are plain words only.',
  },
  'edition.notEdition.what': {
    vi: 'Tệp này không phải bộ câu hỏi của Tự Soi.',
    en: 'This file is no checklist of Tự Soi.',
  },
  'edition.notEdition.next': {
    vi: 'Không có gì thay đổi. Hãy chọn tệp .json được xuất từ trang Bộ câu hỏi.',
    en: 'Nothing has changed. Choose a .json file that was exported from the page of checklists.',
  },
  'edition.repeatedId.what': {
    vi: 'Trong bộ câu hỏi, mã “{id}” được dùng hai lần.',
    en: 'In the checklist the id “{id}” is used twice.',
  },
  'edition.repeatedId.next': {
    vi: 'Không có gì được nhập, vì câu trả lời sẽ lẫn vào nhau. Hãy xin lại tệp từ nơi gửi.',
    en: 'Nothing was imported, because answers would be mixed up. Ask for the file again.',
  },
  'edition.sameId.what': {
    vi: 'Bản {version} đã có với nội dung khác.',
    en: 'Edition {version} is there already with other contents.',
  },
  'edition.sameId.next': {
    vi: 'Bản đã phát hành thì không thay được. Hãy xin nơi gửi phát hành thành bản mới.',
    en: 'A published edition is never replaced. Ask the sender to publish it as a new edition.',
  },
  'answer.otherPerson.what': {
    vi: 'Phiếu này gửi cho người khác.',
    en: 'This answer is for somebody else.',
  },
  'answer.otherPerson.next': {
    vi: 'Không có gì được ghi. Hãy xin đúng phiếu của bạn từ thủ trưởng đơn vị.',
    en: 'Nothing was written. Ask the head of your unit for the one that is yours.',
  },
  'answer.unknownFile.what': {
    vi: 'Phiếu này trả lời một tệp không được tạo trên máy này.',
    en: 'This answers a file that was not made on this machine.',
  },
  'answer.unknownFile.next': {
    vi: 'Không có gì được ghi. Nếu bạn đã nộp từ máy khác, hãy mở phiếu trên máy đó hoặc khôi phục bản sao lưu của máy đó.',
    en: 'Nothing was written. If you handed in from another machine, open it there or restore a backup of that machine.',
  },
  'review.changed.what': {
    vi: 'Phần nhận xét này vừa được sửa ở cửa sổ khác.',
    en: 'This review was just changed in another window.',
  },
  'review.changed.next': {
    vi: 'Chưa có gì bị ghi đè. Hãy xem bản mới đang hiện rồi ghi lại điều bạn cần.',
    en: 'Nothing was overwritten. Look at what is shown now and make your change again.',
  },
  'rollUp.keyChanged.what': {
    vi: 'Tệp của {name} được ký bằng khoá khác với khoá đã biết.',
    en: 'The file of {name} is signed by another key than the one that is known.',
  },
  'rollUp.keyChanged.next': {
    vi: 'Không có gì được ghi. Hãy gọi cho đơn vị gửi, hỏi vì sao đổi khoá rồi xin lại tệp.',
    en: 'Nothing was written. Call the unit, ask why the key changed, and ask for the file again.',
  },
  'roster.noNames.what': {
    vi: 'Không tìm thấy cột “Họ và tên” trong tệp này.',
    en: 'No column for full names was found in this file.',
  },
  'roster.noNames.next': {
    vi: 'Danh sách chưa thay đổi. Hãy thêm một hàng tiêu đề có “Họ và tên” (và nếu có: Chức vụ, Phòng, Nhóm nhiệm vụ) rồi chọn lại.',
    en: 'The list has not changed. Add a row of headings with “Full name” (and, if there are: position, room, task group), then choose it again.',
  },
  'calendar.full.what': {
    vi: 'Lịch đã có quá nhiều ngày riêng nên chưa thêm được.',
    en: 'The calendar holds too many days of your own, so nothing was added.',
  },
  'calendar.full.next': {
    vi: 'Hãy bỏ bớt các ngày của những năm trước rồi thêm lại.',
    en: 'Remove days of past years, then add this one again.',
  },
  'case.notFound.what': {
    vi: 'Không tìm thấy việc này nữa.',
    en: 'This case can no longer be found.',
  },
  'case.notFound.next': {
    vi: 'Có thể việc đã được xóa ở một cửa sổ khác. Hãy tải lại danh sách; nếu vừa xóa nhầm, hãy dùng Hoàn tác.',
    en: 'It may have been deleted in another window. Reload the list; if that was a mistake, use Undo.',
  },
  'case.codeUnreadable.what': {
    vi: 'Không đọc được mã hồ sơ.',
    en: 'The dossier code cannot be read.',
  },
  'case.codeUnreadable.next': {
    vi: 'Mã gồm chữ, số và các dấu . - / _, dài từ 4 đến 64 ký tự và có ít nhất một chữ số. Hãy chép lại mã đúng như trên giấy hẹn.',
    en: 'A code is 4 to 64 letters, digits and the signs . - / _, with at least one digit. Copy it again as it stands on the appointment slip.',
  },
  'case.alreadyTracked.what': {
    vi: 'Hồ sơ {caseCode} đã được theo dõi.',
    en: 'Dossier {caseCode} is already tracked.',
  },
  'case.alreadyTracked.next': {
    vi: 'Không có gì thay đổi. Hãy mở hồ sơ trong danh sách việc để xem hoặc sửa.',
    en: 'Nothing has changed. Open it in the list of cases to see or change it.',
  },
  'case.dueBeforeReceived.what': {
    vi: 'Hồ sơ {caseCode} có ngày hẹn trả trước ngày tiếp nhận nên chưa được lưu.',
    en: 'Dossier {caseCode} is due before it was received, so it was not saved.',
  },
  'case.dueBeforeReceived.next': {
    vi: 'Hãy đối chiếu hai ngày với giấy hẹn rồi nhập lại.',
    en: 'Compare both dates with the appointment slip and enter them again.',
  },
  'date.unreadable.what': {
    vi: 'Không đọc được ngày “{text}”.',
    en: 'The date “{text}” cannot be read.',
  },
  'date.unreadable.next': {
    vi: 'Hãy viết theo ngày/tháng/năm, ví dụ 23/11/2026 hoặc 23/11/2026 16:30.',
    en: 'Write it as day/month/year, for example 23/11/2026 or 23/11/2026 16:30.',
  },
  'event.beforeReceived.what': {
    vi: 'Diễn biến này xảy ra trước khi tiếp nhận hồ sơ nên chưa được lưu.',
    en: 'This event lies before the dossier was received, so it was not saved.',
  },
  'event.beforeReceived.next': {
    vi: 'Hãy sửa thời điểm của diễn biến, hoặc sửa ngày tiếp nhận nếu ngày đó sai.',
    en: 'Correct the time of the event, or the day of receipt if that is wrong.',
  },
  'event.resumedBeforePaused.what': {
    vi: 'Thời điểm tiếp tục nằm trước lúc bắt đầu tạm dừng nên chưa được lưu.',
    en: 'The pause would end before it begins, so it was not saved.',
  },
  'event.resumedBeforePaused.next': {
    vi: 'Hãy kiểm tra lại ngày giờ tiếp tục; lúc bắt đầu tạm dừng có ở phần Diễn biến.',
    en: 'Check the time at which work went on; when the pause began stands under Events.',
  },
  'event.inFuture.what': {
    vi: 'Diễn biến này ở tương lai nên chưa được lưu.',
    en: 'This event lies in the future, so it was not saved.',
  },
  'event.inFuture.next': {
    vi: 'Hãy ghi lại sau khi việc đã xảy ra, hoặc kiểm tra đồng hồ của máy.',
    en: 'Record it once it has happened, or check the clock of this machine.',
  },
  'message.refused.what': {
    vi: 'Yêu cầu từ trang không đúng dạng nên bị từ chối.',
    en: 'What the page asked for was not in order and was refused.',
  },
  'message.refused.next': {
    vi: 'Dữ liệu không thay đổi. Hãy tải lại trang của cổng rồi thử lại.',
    en: 'No data has changed. Reload the page of the portal and try again.',
  },
  'message.tooLarge.what': {
    vi: 'Trang gửi quá nhiều dữ liệu trong một lần nên chưa lưu gì.',
    en: 'The page sent too much at once, so nothing was saved.',
  },
  'message.tooLarge.next': {
    vi: 'Hãy cho cổng hiện ít dòng hơn trên mỗi trang rồi thử lại.',
    en: 'Let the portal show fewer rows per page and try again.',
  },
  'message.unanswered.what': {
    vi: 'Phần chạy nền của Tự Soi chưa trả lời.',
    en: 'The background part of Tự Soi has not answered.',
  },
  'message.unanswered.next': {
    vi: 'Hãy tải lại trang. Nếu tiện ích vừa được cập nhật, hãy đóng rồi mở lại thẻ này.',
    en: 'Reload the page. If the extension was just updated, close this tab and open it again.',
  },
  'notice.gone.what': {
    vi: 'Nhắc việc này không còn trong hộp nhắc.',
    en: 'This reminder is no longer in the inbox.',
  },
  'notice.gone.next': {
    vi: 'Việc của nó có thể đã bị xóa ở một cửa sổ khác. Hãy mở lại trang Nhắc việc.',
    en: 'Its case may have been deleted in another window. Open the page of reminders again.',
  },
  'notification.refused.what': {
    vi: 'Hệ thống không cho hiện thông báo.',
    en: 'The system does not let notifications through.',
  },
  'notification.refused.next': {
    vi: 'Nhắc việc vẫn có trong hộp nhắc và trên biểu tượng. Muốn thấy thông báo, hãy bật thông báo của trình duyệt trong cài đặt của máy.',
    en: 'Reminders still reach the inbox and the icon. To see notifications, allow those of the browser in the settings of this machine.',
  },
  'page.controlHidden.what': {
    vi: 'Nút vừa bấm đang bị trang che hoặc làm mờ nên Tự Soi không thực hiện.',
    en: 'The page covers or fades the button you pressed, so Tự Soi did nothing.',
  },
  'page.controlHidden.next': {
    vi: 'Hãy đóng cửa sổ đang che rồi bấm lại, hoặc thao tác trong cửa sổ nhỏ của Tự Soi.',
    en: 'Close what covers it and press again, or use the popup of Tự Soi.',
  },
  'page.outdated.what': {
    vi: 'Tự Soi vừa được cập nhật nên phần trên trang này không còn hoạt động.',
    en: 'Tự Soi was updated, so its part on this page has stopped.',
  },
  'page.outdated.next': {
    vi: 'Hãy tải lại trang để dùng tiếp. Dữ liệu đã lưu vẫn còn nguyên.',
    en: 'Reload the page to go on. What was saved is still there.',
  },
  'page.unreadable.what': {
    vi: 'Trình duyệt không cho đọc trang này.',
    en: 'The browser does not allow this page to be read.',
  },
  'page.unreadable.next': {
    vi: 'Trang của trình duyệt, kho tiện ích và tệp trên máy không đọc được. Hãy mở trang danh sách hoặc chi tiết hồ sơ rồi thử lại.',
    en: 'Pages of the browser, the add-on store and local files cannot be read. Open a list or a dossier on the portal and try again.',
  },
  'page.secrecyMark.what': {
    vi: 'Trang này có dấu độ mật nên Tự Soi không đọc.',
    en: 'This page carries a secrecy mark, so Tự Soi does not read it.',
  },
  'page.secrecyMark.next': {
    vi: 'Không có gì được lưu. Hãy xử lý tài liệu này theo quy định bảo mật của cơ quan.',
    en: 'Nothing was saved. Handle this document by the secrecy rules of your office.',
  },
  'page.changed.what': {
    vi: 'Nội dung trang đã đổi trong lúc thao tác nên chưa lưu gì.',
    en: 'The page changed meanwhile, so nothing was saved.',
  },
  'page.changed.next': {
    vi: 'Hãy xem lại danh sách trên trang rồi bấm lại.',
    en: 'Look at the list on the page again, then press once more.',
  },
  'portal.addressUnreadable.what': {
    vi: 'Không đọc được địa chỉ “{text}”.',
    en: 'The address “{text}” cannot be read.',
  },
  'portal.addressUnreadable.next': {
    vi: 'Hãy chép địa chỉ từ thanh địa chỉ của trình duyệt, ví dụ dichvucong.quangninh.gov.vn.',
    en: 'Copy it from the address bar of the browser, for example dichvucong.quangninh.gov.vn.',
  },
  'portal.notAllowed.what': {
    vi: 'Tự Soi chưa được phép đọc {origin}.',
    en: 'Tự Soi is not allowed to read {origin}.',
  },
  'portal.notAllowed.next': {
    vi: 'Nếu muốn dùng trên cổng này, hãy bấm Cho phép trong phần Cổng của trang Cài đặt.',
    en: 'To use it on this portal, press Allow under Portals in Settings.',
  },
  'portal.blockedByPolicy.what': {
    vi: 'Cơ quan đã chặn tiện ích trên {origin}.',
    en: 'Your organisation blocks extensions on {origin}.',
  },
  'portal.blockedByPolicy.next': {
    vi: 'Tự Soi không thể tự mở. Hãy liên hệ bộ phận công nghệ thông tin nếu cần dùng.',
    en: 'Tự Soi cannot change this. Ask your IT staff if you need it there.',
  },
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
    vi: 'Hãy khởi động lại trình duyệt rồi thử lại. Nếu vẫn lỗi, hãy tải bản sao lưu trong phần Cài đặt.',
    en: 'Restart the browser and try again. If it still fails, download a backup in Settings.',
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
  'problem.column.code': { vi: 'Mã thủ tục', en: 'Code' },
  'problem.column.name': { vi: 'Tên thủ tục', en: 'Name' },
  'problem.column.limit': { vi: 'Thời hạn giải quyết', en: 'Time limit' },
  'procedures.columnsMissing.what': {
    vi: 'Không tìm thấy cột: {columns}.',
    en: 'No column found for: {columns}.',
  },
  'procedures.columnsMissing.next': {
    vi: 'Chưa có gì được ghi. Hãy đặt dòng tiêu đề trong 30 dòng đầu, ghi tên cột như trong tệp mẫu, rồi chọn lại tệp.',
    en: 'Nothing was written. Put the headings within the first 30 rows, name the columns as in the template, then choose the file again.',
  },
  'procedures.columnTwice.what': {
    vi: 'Có nhiều cột cùng ý nghĩa: “{headings}”.',
    en: 'Several columns mean the same: “{headings}”.',
  },
  'procedures.columnTwice.next': {
    vi: 'Chưa có gì được ghi. Hãy giữ lại một cột, hoặc đặt đúng tên như trong tệp mẫu cho cột cần đọc.',
    en: 'Nothing was written. Keep one of them, or give the one to be read its name from the template.',
  },
  'table.badQuote.what': {
    vi: 'Dấu nháy kép (") ở dòng {line} đặt không đúng nên không chia được cột.',
    en: 'A quotation mark (") in line {line} stands wrong, so the columns cannot be told apart.',
  },
  'table.badQuote.next': {
    vi: 'Chưa có gì được ghi. Hãy sửa dòng đó, hoặc mở tệp bằng bảng tính và lưu lại dạng .xlsx.',
    en: 'Nothing was written. Correct that line, or open the file in a spreadsheet and save it as .xlsx.',
  },
  'table.notText.what': {
    vi: 'Tệp không ở bảng mã Unicode nên chữ có dấu sẽ bị sai.',
    en: 'The file is not in Unicode, so accented letters would be wrong.',
  },
  'table.notText.next': {
    vi: 'Chưa có gì được ghi. Hãy mở tệp bằng bảng tính, lưu lại dạng .xlsx hoặc “CSV UTF-8”, rồi chọn lại.',
    en: 'Nothing was written. Open it in a spreadsheet, save it as .xlsx or “CSV UTF-8”, then choose it again.',
  },
  'table.oldFormat.what': {
    vi: 'Tệp .xls đời cũ hoặc có mật khẩu nên không đọc được.',
    en: 'Old .xls files and files with a password cannot be read.',
  },
  'table.oldFormat.next': {
    vi: 'Chưa có gì được ghi. Hãy mở tệp, chọn Lưu thành… dạng .xlsx không đặt mật khẩu, rồi chọn lại.',
    en: 'Nothing was written. Open it, save it as .xlsx without a password, then choose it again.',
  },
  'table.tooMany.what': {
    vi: 'Bảng có quá nhiều dòng, cột hoặc trang tính.',
    en: 'The table has too many rows, columns or sheets.',
  },
  'table.tooMany.next': {
    vi: 'Chưa có gì được ghi. Tự Soi đọc đến 50.000 dòng và 200 cột; hãy chép phần danh mục sang một tệp mới.',
    en: 'Nothing was written. Up to 50,000 rows and 200 columns are read; copy the list into a new file.',
  },
  'table.unreadable.what': {
    vi: 'Tệp bị hỏng hoặc không phải bảng CSV, XLSX.',
    en: 'The file is damaged, or is no CSV or XLSX table.',
  },
  'table.unreadable.next': {
    vi: 'Chưa có gì được ghi. Hãy mở thử tệp bằng bảng tính rồi lưu lại dạng .xlsx hoặc CSV UTF-8.',
    en: 'Nothing was written. Try to open it in a spreadsheet and save it as .xlsx or CSV UTF-8.',
  },
  'text.secrecyMark.what': {
    vi: 'Nội dung có dấu độ mật (MẬT, TỐI MẬT, TUYỆT MẬT) nên không được lưu.',
    en: 'The text carries a mark of secrecy (MẬT, TỐI MẬT, TUYỆT MẬT), so it was not saved.',
  },
  'text.secrecyMark.next': {
    vi: 'Bí mật nhà nước không được ghi trong công cụ này. Hãy viết lại mà không nhắc đến tài liệu mật.',
    en: 'State secrets must not be kept in this tool. Write it again without the secret document.',
  },
  'text.personalNumber.what': {
    vi: 'Có một dãy số giống số giấy tờ, điện thoại hoặc tài khoản nên chưa được lưu.',
    en: 'It holds digits like an identity, phone or account number, so it was not saved.',
  },
  'text.personalNumber.next': {
    vi: 'Hãy bỏ dãy số đó: Tự Soi không giữ thông tin của người dân.',
    en: 'Remove them: Tự Soi keeps nothing about citizens.',
  },
  'timer.notRunning.what': {
    vi: 'Không có đồng hồ nào đang chạy.',
    en: 'No timer is running.',
  },
  'timer.notRunning.next': {
    vi: 'Đồng hồ có thể đã được dừng ở cửa sổ khác. Thời gian đã ghi vẫn còn.',
    en: 'It may have been stopped in another window. The time recorded is kept.',
  },
  'timer.changed.what': {
    vi: 'Phiên làm việc này đã được sửa ở một cửa sổ khác.',
    en: 'This time entry was changed in another window.',
  },
  'timer.changed.next': {
    vi: 'Thay đổi vừa rồi chưa được lưu. Hãy xem lại phiên làm việc rồi sửa lại.',
    en: 'The last change was not saved. Look at the entry again and repeat it.',
  },
  'timer.endBeforeStart.what': {
    vi: 'Phiên làm việc kết thúc trước khi bắt đầu nên chưa được lưu.',
    en: 'The entry would end before it begins, so it was not saved.',
  },
  'timer.endBeforeStart.next': {
    vi: 'Hãy xem lại giờ bắt đầu và giờ kết thúc. Phiên qua nửa đêm thì kết thúc vào ngày hôm sau.',
    en: 'Look at both times again. An entry over midnight ends on the next day.',
  },
  'timer.inFuture.what': {
    vi: 'Phiên làm việc này kết thúc ở tương lai nên chưa được lưu.',
    en: 'The entry would end in the future, so it was not saved.',
  },
  'timer.inFuture.next': {
    vi: 'Hãy sửa giờ kết thúc, hoặc kiểm tra đồng hồ của máy.',
    en: 'Correct its end, or check the clock of this machine.',
  },
  'timer.noVisit.what': {
    vi: 'Không có lượt tiếp dân nào đang bấm giờ.',
    en: 'No visit is being timed.',
  },
  'timer.noVisit.next': {
    vi: 'Lượt tiếp dân có thể đã kết thúc ở cửa sổ khác. Thời gian đã ghi vẫn còn.',
    en: 'It may have ended in another window. The time recorded is kept.',
  },
  'timer.reasonMissing.what': {
    vi: 'Chưa có lý do để hai phiên cùng tính một khoảng giờ.',
    en: 'There is no reason yet why both entries may count the same time.',
  },
  'timer.reasonMissing.next': {
    vi: 'Hãy ghi lý do, hoặc cắt phần trùng ở một trong hai phiên.',
    en: 'Give the reason, or trim the shared time from one of the two.',
  },
  'timer.splitSum.what': {
    vi: 'Các phần cộng lại là {minutes} phút, khoảng này dài {wanted} phút.',
    en: 'The parts add up to {minutes} minutes, the stretch is {wanted} minutes long.',
  },
  'timer.splitSum.next': {
    vi: 'Hãy sửa số phút cho khớp, tối đa năm phần, mỗi phần ít nhất một phút.',
    en: 'Make the minutes fit: at most five parts, each of a minute or more.',
  },
  'timer.tooLong.what': {
    vi: 'Tổng thời gian nhập dài hơn cả quãng đi cơ sở.',
    en: 'The time entered is longer than the whole time outside.',
  },
  'timer.tooLong.next': {
    vi: 'Hãy giảm bớt thời gian của một vài việc rồi lưu lại.',
    en: 'Shorten some of the cases and save again.',
  },
  'case.changed.what': {
    vi: 'Việc này vừa được sửa ở một cửa sổ khác.',
    en: 'This case was just changed in another window.',
  },
  'case.changed.next': {
    vi: 'Thay đổi của bạn chưa được lưu. Hãy xem lại bản mới rồi sửa tiếp.',
    en: 'Your change was not saved. Look at the newer state and repeat it.',
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
  'exchange.cutOff.what': {
    vi: 'Tệp bị mất phần cuối.',
    en: 'The end of the file is missing.',
  },
  'exchange.cutOff.next': {
    vi: 'Chưa có gì được ghi. Hãy xin người gửi gửi lại tệp, tốt nhất là gửi đính kèm.',
    en: 'Nothing was written. Ask the sender for the file again, best as an attachment.',
  },
  'exchange.damaged.what': {
    vi: 'Tệp đã bị thay đổi hoặc hỏng sau khi được tạo.',
    en: 'The file was altered or damaged after it was made.',
  },
  'exchange.damaged.next': {
    vi: 'Chưa có gì được ghi. Hãy xin người gửi gửi lại tệp gốc.',
    en: 'Nothing was written. Ask the sender for the original file.',
  },
  'exchange.headerRefused.what': {
    vi: 'Phần đầu của tệp đòi hỏi nhiều hơn mức an toàn nên không mở.',
    en: 'The head of the file asks for more than is safe, so it was not opened.',
  },
  'exchange.headerRefused.next': {
    vi: 'Chưa có gì được ghi. Tệp này không phải do Tự Soi tạo; hãy hỏi lại người gửi.',
    en: 'Nothing was written. Tự Soi did not make this file; ask the sender.',
  },
  'exchange.malformed.what': {
    vi: 'Nội dung tệp không đúng mẫu (ở mục {fault}).',
    en: 'The content of the file has not the expected form (at {fault}).',
  },
  'exchange.malformed.next': {
    vi: 'Chưa có gì được ghi. Hãy nhờ người gửi tạo lại tệp bằng bản Tự Soi mới nhất.',
    en: 'Nothing was written. Ask the sender to make the file again with the newest Tự Soi.',
  },
  'exchange.notForMe.what': {
    vi: 'Máy này không có chìa khóa mở tệp.',
    en: 'This computer holds no key that opens the file.',
  },
  'exchange.notForMe.next': {
    vi: 'Tệp được khóa cho người khác, hoặc khóa của bạn ở máy khác. Hãy mở bằng máy có khóa, hoặc nhập khóa từ tệp khôi phục.',
    en: 'It was sealed for somebody else, or your key is on another computer. Open it there, or bring the key back from its recovery file.',
  },
  'exchange.notOurs.what': {
    vi: 'Đây không phải tệp trao đổi của Tự Soi.',
    en: 'This is not an exchange file of Tự Soi.',
  },
  'exchange.notOurs.next': {
    vi: 'Chưa có gì được ghi. Hãy chọn tệp có đuôi .tusoi.',
    en: 'Nothing was written. Choose a file that ends with .tusoi.',
  },
  'exchange.notRecovery.what': {
    vi: 'Đây không phải tệp khôi phục khóa.',
    en: 'This is not a recovery file of a key.',
  },
  'exchange.notRecovery.next': {
    vi: 'Chưa có gì thay đổi. Hãy chọn đúng tệp đã lưu khi lập khóa.',
    en: 'Nothing has changed. Choose the file that was saved when the key was made.',
  },
  'exchange.notWritten.what': {
    vi: 'Tệp vừa tạo đọc lại không khớp nên đã bị bỏ.',
    en: 'The new file did not read back as it should and was thrown away.',
  },
  'exchange.notWritten.next': {
    vi: 'Số liệu của bạn vẫn còn nguyên. Hãy thử lại; nếu vẫn lỗi, hãy khởi động lại trình duyệt.',
    en: 'Your data is safe. Try again; if it stays so, restart the browser.',
  },
  'exchange.numberTaken.what': {
    vi: 'Một cửa sổ khác vừa tạo một tệp với cùng số thứ tự.',
    en: 'Another window has just made a file with the same number.',
  },
  'exchange.numberTaken.next': {
    vi: 'Tệp này đã bị bỏ, chưa gửi đi đâu. Hãy bấm tạo tệp lần nữa.',
    en: 'This file was thrown away and went nowhere. Make it once more.',
  },
  'exchange.otherKind.what': {
    vi: 'Đây là {kind}, không phải loại tệp cần ở đây.',
    en: 'This is {kind}, not what is needed here.',
  },
  'exchange.otherKind.next': {
    vi: 'Chưa có gì được ghi. Hãy mở tệp này ở đúng trang của nó.',
    en: 'Nothing was written. Open the file on the page where it belongs.',
  },
  'exchange.otherRecipient.what': {
    vi: 'Tệp này được gửi cho người giữ một khóa khác.',
    en: 'The file was meant for the holder of another key.',
  },
  'exchange.otherRecipient.next': {
    vi: 'Chưa có gì được ghi. Hãy hỏi người gửi đã dùng thẻ đơn vị nào.',
    en: 'Nothing was written. Ask the sender which unit card was used.',
  },
  'exchange.otherRecovery.what': {
    vi: 'Tệp này mở được, nhưng là tệp khôi phục của một khóa khác.',
    en: 'The file opens, but it is the recovery file of another key.',
  },
  'exchange.otherRecovery.next': {
    vi: 'Chưa có gì thay đổi. Hãy chọn tệp đã lưu cho đúng khóa này.',
    en: 'Nothing has changed. Choose the file that was saved for this key.',
  },
  'exchange.otherUnit.what': {
    vi: 'Tệp này gửi cho đơn vị {unit}.',
    en: 'The file was sent to unit {unit}.',
  },
  'exchange.otherUnit.next': {
    vi: 'Chưa có gì được ghi. Hãy chuyển sang đơn vị đó rồi mở lại, hoặc báo người gửi.',
    en: 'Nothing was written. Switch to that unit and open it again, or tell the sender.',
  },
  'exchange.passphraseNeeded.what': {
    vi: 'Tệp này mở bằng mật mã.',
    en: 'The file is opened by a passphrase.',
  },
  'exchange.passphraseNeeded.next': {
    vi: 'Hãy nhập dãy 20 chữ số mà người gửi đã cho biết.',
    en: 'Enter the 20 digits that the sender told you.',
  },
  'exchange.passphraseWrong.what': {
    vi: 'Mật mã không mở được tệp này.',
    en: 'The passphrase does not open this file.',
  },
  'exchange.passphraseWrong.next': {
    vi: 'Hãy kiểm tra từng nhóm bốn số rồi nhập lại. Nhập bao nhiêu lần cũng được.',
    en: 'Check each group of four digits and try again, as often as you like.',
  },
  'exchange.signerDiffers.what': {
    vi: 'Người ký tệp không phải người ghi tên trong tệp.',
    en: 'The file was not signed by the person it names.',
  },
  'exchange.signerDiffers.next': {
    vi: 'Chưa có gì được ghi. Hãy hỏi trực tiếp người gửi.',
    en: 'Nothing was written. Ask the sender in person.',
  },
  'exchange.tooLarge.what': {
    vi: 'Tệp lớn hơn 2 MB nên không đọc.',
    en: 'The file is larger than 2 MB and was not read.',
  },
  'exchange.tooLarge.next': {
    vi: 'Chưa có gì được ghi. Tệp của Tự Soi nhỏ hơn nhiều; hãy kiểm tra có chọn nhầm không.',
    en: 'Nothing was written. Files of Tự Soi are far smaller; check whether it is the right one.',
  },
  'exchange.tooMuch.what': {
    vi: 'Nội dung chọn gửi vượt quá 1 MB.',
    en: 'What was chosen to go out is more than 1 MB.',
  },
  'exchange.tooMuch.next': {
    vi: 'Chưa có tệp nào được tạo. Hãy bỏ bớt ghi chú hoặc minh chứng rồi tạo lại.',
    en: 'No file was made. Untick some notes or evidence and make it again.',
  },
  'exchange.tooNew.what': {
    vi: 'Tệp do một bản Tự Soi mới hơn tạo ra (dạng {version}).',
    en: 'The file was made by a newer Tự Soi (form {version}).',
  },
  'exchange.tooNew.next': {
    vi: 'Tệp không hỏng. Hãy cập nhật Tự Soi rồi mở lại.',
    en: 'It is not damaged. Update Tự Soi, then open it again.',
  },
  'exchange.tooSlow.what': {
    vi: 'Mở tệp quá lâu nên đã dừng.',
    en: 'Opening the file took too long and was stopped.',
  },
  'exchange.tooSlow.next': {
    vi: 'Chưa có gì được ghi. Hãy đóng bớt chương trình rồi thử lại.',
    en: 'Nothing was written. Close some programs and try again.',
  },
  'exchange.unsigned.what': {
    vi: 'Tệp không có chữ ký hợp lệ của Tự Soi.',
    en: 'The file carries no signature of Tự Soi that counts.',
  },
  'exchange.unsigned.next': {
    vi: 'Chưa có gì được ghi. Hãy xin người gửi tạo lại tệp bằng Tự Soi.',
    en: 'Nothing was written. Ask the sender to make the file with Tự Soi.',
  },
  'exchange.kind.member-summary': { vi: 'tệp tổng hợp', en: 'a summary' },
  'exchange.kind.unit-card': { vi: 'thẻ đơn vị', en: 'a unit card' },
  'exchange.kind.receipt': { vi: 'giấy biên nhận', en: 'a receipt' },
  'exchange.kind.return': { vi: 'phiếu phản hồi', en: 'an answer' },
  'exchange.kind.unit-summary': { vi: 'tệp tổng hợp đơn vị', en: 'a roll-up of a unit' },
  'exchange.kind.handover': { vi: 'gói bàn giao', en: 'a hand-over pack' },
  'pack.damaged.what': {
    vi: 'Tệp lịch nghỉ bị hỏng ở “{field}” nên chưa được nhập.',
    en: 'The file of days off is damaged at “{field}”, so it was not taken in.',
  },
  'pack.damaged.next': {
    vi: 'Lịch đang dùng vẫn còn nguyên. Hãy sửa chỗ đó trong tệp, hoặc xin lại tệp từ người gửi.',
    en: 'The calendar in use is untouched. Correct that place in the file, or ask the sender for it again.',
  },
  'pack.dayTwice.what': {
    vi: 'Tệp lịch nghỉ ghi ngày {day} hai lần, ở {first} và {field}, nên chưa được nhập.',
    en: 'The file of days off names {day} twice, at {first} and {field}, so it was not taken in.',
  },
  'pack.dayTwice.next': {
    vi: 'Lịch đang dùng vẫn còn nguyên. Hãy bỏ một trong hai chỗ rồi nhập lại.',
    en: 'The calendar in use is untouched. Remove one of the two and take the file in again.',
  },
  'pack.notPack.what': {
    vi: 'Tệp này không phải tệp lịch nghỉ của Tự Soi.',
    en: 'This is not a file of days off of Tự Soi.',
  },
  'pack.notPack.next': {
    vi: 'Không có gì thay đổi. Tệp lịch nghỉ có tên như lich-nghi-2027.json và được xuất từ trang Lịch làm việc.',
    en: 'Nothing has changed. Such a file has a name like lich-nghi-2027.json and comes from the page Working calendar.',
  },
  'pack.otherYear.what': {
    vi: 'Tệp lịch nghỉ năm {year} có ngày {day} của năm khác, ở {field}, nên chưa được nhập.',
    en: 'The file for the year {year} has the day {day} of another year, at {field}, so it was not taken in.',
  },
  'pack.otherYear.next': {
    vi: 'Lịch đang dùng vẫn còn nguyên. Mỗi tệp là lịch của một năm; hãy sửa ngày đó hoặc sửa năm của tệp.',
    en: 'The calendar in use is untouched. Each file holds one year; correct that day or the year of the file.',
  },
  'pack.tooLarge.what': {
    vi: 'Tệp này quá lớn đối với một lịch nghỉ nên không được mở.',
    en: 'This file is too large for a calendar of days off, so it was not opened.',
  },
  'pack.tooLarge.next': {
    vi: 'Hãy kiểm tra có chọn nhầm tệp không; một tệp lịch nghỉ chỉ khoảng 10 kB.',
    en: 'Check whether it is the right file; a file of days off has about 10 kB.',
  },
  'pack.tooNew.what': {
    vi: 'Tệp lịch nghỉ này do bản Tự Soi mới hơn tạo ra (phiên bản {version}) nên chưa được nhập.',
    en: 'This file of days off comes from a newer Tự Soi (version {version}), so it was not taken in.',
  },
  'pack.tooNew.next': {
    vi: 'Lịch đang dùng vẫn còn nguyên. Hãy cập nhật Tự Soi rồi nhập lại.',
    en: 'The calendar in use is untouched. Update Tự Soi and take the file in again.',
  },
  'pack.unreadable.what': {
    vi: 'Không đọc được tệp này.',
    en: 'This file cannot be read.',
  },
  'pack.unreadable.next': {
    vi: 'Không có gì thay đổi. Tệp có thể bị cắt ngang khi sao chép; hãy chép lại hoặc xin lại từ người gửi.',
    en: 'Nothing has changed. It may have been cut off while it was copied; copy it again or ask the sender for it.',
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
