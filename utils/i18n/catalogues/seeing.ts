import type { Catalogue } from '../text';

/** Looking back: the standards, their trend, the year at a glance, two periods side by side. */
export const seeingTexts = {
  'seeing.empty.title': {
    vi: 'Nhìn lại sẽ có khi bạn nộp lần tự soi đầu tiên',
    en: 'There is something to look back at after the first reflection',
  },
  'seeing.empty.text': {
    vi: 'Ở đây có biểu đồ năm chuẩn mực, xu hướng, so sánh hai kỳ. Lịch phút tự soi hằng ngày ở bên dưới.',
    en: 'Here will be the five standards, their trend, and two periods side by side. The calendar of daily minutes is below.',
  },
  'seeing.checklist': { vi: 'Bộ câu hỏi', en: 'Checklist' },
  'seeing.print': { vi: 'In trang này', en: 'Print this page' },
  'seeing.picture': { vi: 'Lưu ảnh', en: 'Save as picture' },
  'seeing.pictureNamed': { vi: 'Lưu ảnh: {title}', en: 'Save as picture: {title}' },
  'seeing.shared': {
    vi: 'Tính trên {shared}/{of} câu có trong mọi bản câu hỏi đang so.',
    en: 'By {shared} of {of} questions, those of every edition in view.',
  },
  'seeing.own': { vi: 'Điểm tự chấm, để tham khảo.', en: 'Own scores, for yourself.' },
  'seeing.none': { vi: 'chưa có', en: 'none' },

  'seeing.radar.title': {
    vi: '{period}: cao nhất ở “{high}” ({highValue}), thấp nhất ở “{low}” ({lowValue})',
    en: '{period}: highest in “{high}” ({highValue}), lowest in “{low}” ({lowValue})',
  },
  'seeing.radar.even': {
    vi: '{period}: các nhóm ngang nhau ({value})',
    en: '{period}: all groups alike ({value})',
  },
  'seeing.radar.nothing': {
    vi: '{period}: chưa có câu trả lời tính điểm',
    en: '{period}: nothing that counts was answered',
  },
  'seeing.radar.sentence': {
    vi: 'Hình tô là {period}; nét đứt là {before}.',
    en: 'The filled shape is {period}; the dashed line is {before}.',
  },
  'seeing.radar.alone': {
    vi: 'Hình tô là {period}; chưa có kỳ trước để so.',
    en: 'The filled shape is {period}; there is no period before.',
  },
  'seeing.radar.table': { vi: 'Điểm từng nhóm', en: 'Score by group' },
  'seeing.group': { vi: 'Nhóm', en: 'Group' },
  'seeing.change': { vi: 'Thay đổi', en: 'Change' },

  'seeing.trend.rise': {
    vi: '“{group}” tăng nhiều nhất qua {count} kỳ: từ {from} lên {to}',
    en: '“{group}” rose most over {count} periods: from {from} to {to}',
  },
  'seeing.trend.fall': {
    vi: '“{group}” giảm nhiều nhất qua {count} kỳ: từ {from} xuống {to}',
    en: '“{group}” fell most over {count} periods: from {from} to {to}',
  },
  'seeing.trend.flat': {
    vi: 'Các nhóm giữ nguyên qua {count} kỳ',
    en: 'All groups stayed the same over {count} periods',
  },
  'seeing.trend.sentence': {
    vi: '{fallen} nhóm giảm, {risen} nhóm tăng từ {from} đến {to}. Kỳ không trả lời để trống, không tính là 0.',
    en: 'Groups that fell from {from} to {to}: {fallen}; that rose: {risen}. A period without answers is a gap, not 0.',
  },
  'seeing.trend.table': { vi: 'Điểm từng nhóm qua các kỳ', en: 'Score by group and period' },
  'seeing.period': { vi: 'Kỳ', en: 'Period' },

  'seeing.compare.title': {
    vi: '{after} so với {before}: {fallen} câu giảm, {risen} câu tăng, {same} câu giữ nguyên',
    en: '{after} against {before}: {fallen} fell, {risen} rose, {same} stayed',
  },
  'seeing.compare.sentence': {
    vi: 'Câu giảm nhiều nhất đứng đầu. Chỉ so các câu có ở cả hai bản.',
    en: 'The largest falls come first. Only questions of both editions are compared.',
  },
  'seeing.compare.before': { vi: 'Kỳ trước', en: 'Earlier' },
  'seeing.compare.after': { vi: 'Kỳ sau', en: 'Later' },
  'seeing.compare.table': { vi: 'Từng câu ở hai kỳ', en: 'Each question in both periods' },
  'seeing.compare.item': { vi: 'Câu hỏi', en: 'Question' },
  'seeing.compare.fell': {
    vi: 'giảm {count} bậc',
    en: { one: 'down {count}', other: 'down {count}' },
  },
  'seeing.compare.rose': { vi: 'tăng {count} bậc', en: { one: 'up {count}', other: 'up {count}' } },
  'seeing.compare.same': { vi: 'giữ nguyên', en: 'the same' },
  'seeing.compare.unknown': { vi: 'không so được', en: 'cannot be compared' },

  'seeing.year.title': {
    vi: '52 tuần qua: {kept}/{of} ngày làm việc có phút tự soi',
    en: 'The last 52 weeks: a minute on {kept} of {of} working days',
  },
  'seeing.year.sentence': {
    vi: '{weak} ngày có câu chưa đạt hoặc chưa chắc, {leave} ngày nghỉ phép được để riêng và không tính.',
    en: 'On {weak} days an answer was weak or unsure; {leave} days of leave stand apart and do not count.',
  },
  'seeing.year.none': {
    vi: 'Chưa có ngày nào trong 52 tuần qua',
    en: 'No day in the last 52 weeks yet',
  },
  'seeing.year.grid': {
    vi: 'Lịch 52 tuần; phím mũi tên đi từng ngày',
    en: '52 weeks; arrow keys move by days',
  },
  'seeing.year.cell': {
    vi: '{day}: {look}, {answered}/{asked} câu',
    en: '{day}: {look}, {answered} of {asked}',
  },
  'seeing.year.bare': { vi: '{day}: {look}', en: '{day}: {look}' },
  'seeing.year.look.full': { vi: 'đủ, đều đạt', en: 'done, all well' },
  'seeing.year.look.weak': { vi: 'đủ, có câu chưa đạt', en: 'done, something weak' },
  'seeing.year.look.part': { vi: 'dở dang', en: 'begun' },
  'seeing.year.look.none': { vi: 'chưa có', en: 'none' },
  'seeing.year.look.leave': { vi: 'nghỉ phép', en: 'on leave' },
  'seeing.year.look.rest': { vi: 'ngày nghỉ', en: 'day off' },
  'seeing.year.look.ahead': { vi: 'chưa qua', en: 'still ahead' },
  'seeing.year.table': { vi: 'Phút tự soi theo tháng', en: 'Minutes by month' },
  'seeing.year.month': { vi: 'Tháng', en: 'Month' },
  'seeing.year.work': { vi: 'Ngày làm việc', en: 'Working days' },
  'seeing.year.kept': { vi: 'Có phút tự soi', en: 'With a minute' },
  'seeing.year.weak': { vi: 'Có câu chưa đạt', en: 'Something weak' },
  'seeing.year.leave': { vi: 'Nghỉ phép', en: 'Leave' },
  'seeing.year.showTable': { vi: 'Xem bảng số', en: 'Show the figures' },
} as const satisfies Catalogue;
