import type { Catalogue } from '../../text';

/** What can go wrong with reflections, points and checklists. */
export const assessmentProblems = {
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
} as const satisfies Catalogue;
