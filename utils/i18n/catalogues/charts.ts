import type { Catalogue } from '../text';

/** The share of work on time: its chart, its table, its sentences. */
export const chartsTexts = {
  'charts.share.page': { vi: 'Tỷ lệ đúng hạn', en: 'On-time share' },
  'charts.share.finding.none': {
    vi: 'Chưa có việc nào xong trong 12 tháng qua',
    en: 'No case was closed in the last 12 months',
  },
  'charts.share.finding.few': {
    vi: 'Mới có {count} việc xong, chưa đủ để nói về xu hướng',
    en: {
      one: 'Only {count} case is closed so far, too few to speak of a trend',
      other: 'Only {count} cases are closed so far, too few to speak of a trend',
    },
  },
  'charts.share.finding.allOnTime': {
    vi: '{count} việc xong trong 12 tháng, không việc nào trễ',
    en: {
      one: '{count} case closed in 12 months, and it was not late',
      other: '{count} cases closed in 12 months, none of them late',
    },
  },
  'charts.share.finding.whole': {
    vi: '{share} trong {count} việc xong đúng hạn hoặc trước hạn',
    en: {
      one: '{share} of {count} closed case was on time or early',
      other: '{share} of {count} closed cases were on time or early',
    },
  },
  'charts.share.finding.up': {
    vi: 'Tháng {month}: {share} đúng hạn hoặc trước hạn, tăng {points} điểm so với tháng {previous}',
    en: '{month}: {share} on time or early, up {points} points from {previous}',
  },
  'charts.share.finding.down': {
    vi: 'Tháng {month}: {share} đúng hạn hoặc trước hạn, giảm {points} điểm so với tháng {previous}',
    en: '{month}: {share} on time or early, down {points} points from {previous}',
  },
  'charts.share.finding.same': {
    vi: 'Tháng {month}: {share} đúng hạn hoặc trước hạn, bằng tháng {previous}',
    en: '{month}: {share} on time or early, the same as {previous}',
  },
  'charts.share.sentence': {
    vi: 'Từ {from} đến {to} có {count} việc xong: {early} trước hạn, {onTime} đúng hạn, {late} trễ.',
    en: {
      one: 'From {from} to {to}, {count} case was closed: {early} early, {onTime} on time, {late} late.',
      other:
        'From {from} to {to}, {count} cases were closed: {early} early, {onTime} on time, {late} late.',
    },
  },
  'charts.share.worst': {
    vi: 'Tháng nhiều việc trễ nhất là {month}, {count} việc.',
    en: {
      one: 'The month with most late cases is {month}, with {count} case.',
      other: 'The month with most late cases is {month}, with {count} cases.',
    },
  },
  'charts.share.outside': {
    vi: 'Không tính việc từ chối, rút, dừng, chuyển nơi khác và việc không có hạn.',
    en: 'Refused, withdrawn, stopped and transferred cases and cases without a due date are not counted.',
  },
  'charts.share.part.early': { vi: 'Trước hạn', en: 'Early' },
  'charts.share.part.onTime': { vi: 'Đúng hạn', en: 'On time' },
  'charts.share.part.late': { vi: 'Trễ hạn', en: 'Late' },
  'charts.share.part.counted': { vi: 'Đã xong', en: 'Done' },
  'charts.share.form.solved': { vi: 'Trên việc đã xong', en: 'Of closed cases' },
  'charts.share.form.solvedHow': {
    vi: '({early} trước hạn + {onTime} đúng hạn) ÷ {all} việc đã xong có hạn, trong 12 tháng.',
    en: '({early} early + {onTime} on time) ÷ {all} closed cases with a due date, over 12 months.',
  },
  'charts.share.form.running': { vi: 'Tính cả việc đang làm', en: 'Including open cases' },
  'charts.share.form.runningHow': {
    vi: '({early} trước hạn + {onTime} đúng hạn + {inTime} đang trong hạn) ÷ {all} việc đã xong và đang làm có hạn.',
    en: '({early} early + {onTime} on time + {inTime} open and in time) ÷ {all} closed and open cases with a due date.',
  },
  'charts.share.form.none': { vi: 'Chưa có số', en: 'No figure yet' },
  'charts.share.form.note': {
    vi: 'Hai cách đều được công bố. Cách thứ nhất chỉ nhìn việc đã xong; cách thứ hai cộng cả việc đang làm, nên việc đang quá hạn làm giảm tỷ lệ ngay.',
    en: 'Both forms are published. The first looks only at closed cases; the second adds open ones, so a case that is overdue now lowers it at once.',
  },
  'charts.share.table.caption': { vi: 'Số liệu theo tháng', en: 'The figures by month' },
  'charts.share.table.hint': {
    vi: 'Chọn một con số để xem các việc đằng sau.',
    en: 'Choose a number to see the cases behind it.',
  },
  'charts.share.table.month': { vi: 'Tháng', en: 'Month' },
  'charts.share.table.share': { vi: 'Tỷ lệ', en: 'Share' },
  'charts.share.table.all': { vi: 'Đã xong', en: 'Closed' },
  'charts.share.table.total': { vi: 'Cả 12 tháng', en: 'All 12 months' },
  'charts.share.table.open': {
    vi: '{count} việc, {part}, tháng {month}',
    en: { one: '{count} case, {part}, {month}', other: '{count} cases, {part}, {month}' },
  },
  'charts.share.now': { vi: 'Đang làm', en: 'Open now' },
  'charts.share.now.inTime': { vi: 'đang trong hạn', en: 'in time' },
  'charts.share.now.overdue': { vi: 'đang quá hạn', en: 'overdue' },
  'charts.share.empty.title': {
    vi: 'Tỷ lệ đúng hạn sẽ hiện ở đây',
    en: 'Your on-time share will be here',
  },
  'charts.share.empty.text': {
    vi: 'Khi một việc có hạn được ghi là đã xử lý xong hoặc đã trả kết quả, việc đó được đếm là trước hạn, đúng hạn hay trễ. Sau vài việc, biểu đồ theo tháng sẽ hiện ra.',
    en: 'When a case with a due date is noted as solved or returned, it counts as early, on time or late. After a few cases the chart by month appears.',
  },
  'charts.share.empty.act': { vi: 'Xem việc đang mở', en: 'See open cases' },
} as const satisfies Catalogue;
