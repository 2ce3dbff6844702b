import type { Catalogue } from '../text';

/** Around a paper; the paper itself is in Vietnamese whatever the language of the screen. */
export const papersTexts = {
  'papers.sheet': { vi: 'Bản xem trước: {title}', en: 'Preview (in Vietnamese): {title}' },
  'papers.edit': { vi: 'Sửa đoạn {number}', en: 'Edit paragraph {number}' },
  'papers.reset': { vi: 'Trả lại lời gợi ý', en: 'Back to the suggested words' },
  'papers.empty': {
    vi: 'Để trống thì đoạn này không có trong văn bản.',
    en: 'Left empty, this paragraph is not in the paper.',
  },
  'papers.intro': {
    vi: 'Mỗi ý lấy từ ghi chú hoặc minh chứng bạn đã nhận, có số nguồn bên cạnh. Sửa thẳng trên tờ giấy rồi tải về hoặc in.',
    en: 'Every claim comes from a note or from evidence you accepted, with the number of its source. Change the words on the sheet, then download or print. Papers are in Vietnamese.',
  },
  'papers.kind': { vi: 'Văn bản', en: 'Paper' },
  'papers.kind.selfReview': { vi: 'Tự soi, tự sửa', en: 'Reflection by 144' },
  'papers.kind.slip': { vi: 'Phiếu đánh giá (335)', en: 'Slip of Decree 335' },
  'papers.kind.partyReview': { vi: 'Kiểm điểm cá nhân', en: 'Party review' },
  'papers.kind.commitment': { vi: 'Cam kết năm', en: 'Commitment' },
  'papers.docx': { vi: 'Tải DOCX', en: 'Download DOCX' },
  'papers.print': { vi: 'In', en: 'Print' },
  'papers.done': { vi: 'Đã tải {file}.', en: '{file} is downloaded.' },
  'papers.failed': {
    vi: 'Chưa tạo được tệp. Hãy tải lại trang rồi thử lần nữa.',
    en: 'The file could not be made. Load the page again and try once more.',
  },
  'papers.ours': {
    vi: 'Cách trình bày theo Nghị định 30/2020/NĐ-CP. Đây là bản nháp của bạn, không phải mẫu chính thức: hãy đối chiếu với mẫu mà cơ quan, cấp ủy phát.',
    en: 'Laid out by Decree 30/2020/NĐ-CP. This is your draft, no official form: compare it with the form that your office or committee hands out.',
  },
  'papers.from': {
    vi: 'Lấy từ lần tự soi {period}.',
    en: 'Taken from the reflection of {period}.',
  },
  'papers.noReview.title': {
    vi: 'Kỳ này chưa có lần tự soi nào',
    en: 'There is no reflection of this period yet',
  },
  'papers.noReview.text': {
    vi: 'Trả lời bộ câu hỏi theo Quy định 144 trước, văn bản sẽ có lời từ đó.',
    en: 'Answer the questions of Regulation 144 first; the paper takes its words from there.',
  },
  'papers.noReview.act': { vi: 'Tự soi kỳ này', en: 'Reflect on this period' },
  'papers.noCommitment.title': {
    vi: 'Năm {year} chưa nhập cam kết',
    en: 'No commitment was entered for {year}',
  },
  'papers.noCommitment.act': { vi: 'Nhập cam kết', en: 'Enter the commitment' },
  'papers.profile.title': {
    vi: 'Chỗ nào chưa biết được để dấu chấm',
    en: 'What is not known is left as dots',
  },
  'papers.profile.text': {
    vi: 'Họ tên, chức vụ, đơn vị, nơi ký lấy từ mục Thông tin của tôi trong Cài đặt.',
    en: 'Name, position, unit and place come from your profile.',
  },
  'papers.profile.act': { vi: 'Mở Thông tin của tôi', en: 'Open About me' },
  'papers.private': {
    vi: 'Trong văn bản có vẻ có {what}. Hãy bỏ đi nếu đó là của người dân.',
    en: 'The paper seems to hold {what}. Take it out if it is a citizen’s.',
  },
  'papers.levels': { vi: 'Bạn tự nhận mức nào?', en: 'Which levels do you give yourself?' },
  'papers.levels.none': { vi: 'để trống', en: 'leave empty' },
  'papers.levels.conduct': { vi: 'Phẩm chất, kỷ luật', en: 'Conduct and discipline' },
  'papers.levels.duty': { vi: 'Thực hiện nhiệm vụ', en: 'Duty' },
  'papers.levels.leading': { vi: 'Lãnh đạo, quản lý', en: 'Leading' },
  'papers.levels.asCivilServant': { vi: 'Xếp loại công chức, viên chức', en: 'As a civil servant' },
  'papers.levels.asMember': { vi: 'Xếp loại đảng viên', en: 'As a Party member' },
  'papers.band.excellent': { vi: 'Hoàn thành xuất sắc', en: 'Excellent' },
  'papers.band.good': { vi: 'Hoàn thành tốt', en: 'Good' },
  'papers.band.completed': { vi: 'Hoàn thành', en: 'Completed' },
  'papers.band.notCompleted': { vi: 'Không hoàn thành', en: 'Not completed' },
} as const satisfies Catalogue;
