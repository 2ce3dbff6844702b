import type { Catalogue } from '../text';

/** The two charts of the unit's report: on the page, as pictures and in the paper. */
export const teamChartsTexts = {
  'teamCharts.share.periods': {
    vi: 'Tỷ lệ trước và đúng hạn của đơn vị qua các kỳ',
    en: 'On-time share of the unit over the periods',
  },
  'teamCharts.share.kinds': {
    vi: 'Tỷ lệ trước và đúng hạn của đơn vị theo loại việc',
    en: 'On-time share of the unit by kind of work',
  },
  'teamCharts.share.none': {
    vi: 'Chưa đủ năm người có việc đã xong trong kỳ nên không vẽ biểu đồ.',
    en: 'Fewer than five people closed work in the period, so nothing is drawn.',
  },
  'teamCharts.share.one': {
    vi: '{name}: {share} việc đã xong là trước hoặc đúng hạn ({good} trên {all}).',
    en: '{name}: {share} of closed work was early or on time ({good} of {all}).',
  },
  'teamCharts.share.up': {
    vi: '{name}: {share} việc đã xong là trước hoặc đúng hạn ({good} trên {all}), tăng {points} điểm phần trăm so với kỳ trước ({before}).',
    en: '{name}: {share} of closed work was early or on time ({good} of {all}), up {points} percentage points from the period before ({before}).',
  },
  'teamCharts.share.down': {
    vi: '{name}: {share} việc đã xong là trước hoặc đúng hạn ({good} trên {all}), giảm {points} điểm phần trăm so với kỳ trước ({before}).',
    en: '{name}: {share} of closed work was early or on time ({good} of {all}), down {points} percentage points from the period before ({before}).',
  },
  'teamCharts.share.same': {
    vi: '{name}: {share} việc đã xong là trước hoặc đúng hạn ({good} trên {all}), bằng kỳ trước ({before}).',
    en: '{name}: {share} of closed work was early or on time ({good} of {all}), the same as the period before ({before}).',
  },
  'teamCharts.share.lowest': {
    vi: 'Thấp nhất là {name}: {share} việc đã xong là trước hoặc đúng hạn ({good} trên {all}).',
    en: 'The lowest is {name}: {share} of closed work was early or on time ({good} of {all}).',
  },
  'teamCharts.share.period': { vi: 'Kỳ', en: 'Period' },
  'teamCharts.share.kind': { vi: 'Loại việc', en: 'Kind of work' },
  'teamCharts.share.share': { vi: 'Tỷ lệ', en: 'Share' },
  'teamCharts.share.early': { vi: 'Trước hạn', en: 'Early' },
  'teamCharts.share.onTime': { vi: 'Đúng hạn', en: 'On time' },
  'teamCharts.share.late': { vi: 'Trễ hạn', en: 'Late' },
  'teamCharts.people': { vi: 'Số người', en: 'People' },
  'teamCharts.withheld': { vi: 'không nêu', en: 'withheld' },
  'teamCharts.withheld.about': {
    vi: 'Dấu – là số của dưới năm người, không được nêu.',
    en: 'A dash is a figure of fewer than five people, which is withheld.',
  },
  'teamCharts.spread': {
    vi: 'Phân bố mức tự chấm và mức lãnh đạo chấm theo chuẩn mực',
    en: 'Self-ratings and head’s ratings by standard',
  },
  'teamCharts.spread.none': {
    vi: 'Chưa đủ năm người có mức chấm nên không vẽ biểu đồ.',
    en: 'Fewer than five people have ratings, so nothing is drawn.',
  },
  'teamCharts.spread.selfOnly': {
    vi: 'Thấp nhất là “{title}”: {self} câu trả lời tự chấm từ mức tốt trở lên; lãnh đạo chưa chấm đủ năm người.',
    en: 'The lowest is “{title}”: {self} of self-ratings are good or better; the head has rated fewer than five people.',
  },
  'teamCharts.spread.apart': {
    vi: 'Lệch nhiều nhất ở “{title}”: từ mức tốt trở lên, tự chấm {self}, lãnh đạo chấm {head}.',
    en: 'Farthest apart at “{title}”: good or better in {self} of self-ratings and {head} of the head’s.',
  },
  'teamCharts.spread.standard': { vi: 'Chuẩn mực', en: 'Standard' },
  'teamCharts.spread.who': { vi: 'Ai chấm', en: 'Rated by' },
  'teamCharts.spread.self': { vi: 'Tự chấm', en: 'Self' },
  'teamCharts.spread.head': { vi: 'Lãnh đạo', en: 'Head' },
  'teamCharts.print': { vi: 'In trang này', en: 'Print this page' },
} as const satisfies Catalogue;
