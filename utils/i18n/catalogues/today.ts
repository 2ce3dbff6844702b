import type { Catalogue } from '../text';

/** What to do first today, and why. */
export const todayTexts = {
  'today.title': { vi: 'Hôm nay', en: 'Today' },
  'today.date': { vi: '{weekday}, {day}', en: '{weekday}, {day}' },
  'today.first': { vi: 'Hôm nay làm gì trước', en: 'What to do first' },
  'today.first.intro': {
    vi: 'Việc ít thời gian dư nhất đứng đầu: giờ làm việc còn lại trừ thời gian bạn thường mất cho việc cùng loại.',
    en: 'The least spare time comes first: working time left, less the time such work usually takes you.',
  },
  'today.first.unknown': {
    vi: 'Loại việc chưa bấm giờ đủ 5 lần thì xếp theo giờ làm việc còn lại.',
    en: 'Kinds of work timed fewer than 5 times stand by the working time left alone.',
  },
  'today.first.all': {
    vi: 'Xem cả {count} việc đang làm',
    en: { one: 'See the {count} open case', other: 'See all {count} open cases' },
  },
  'today.row.place': { vi: 'Thứ tự', en: 'Place' },
  'today.row.case': { vi: 'Việc', en: 'Case' },
  'today.row.why': { vi: 'Vì sao', en: 'Why' },
  'today.row.acts': { vi: 'Thao tác', en: 'Actions' },

  'today.why.known': {
    vi: 'Còn {left}, việc này bạn thường xong trong {effort} (85 % của {n} lần).',
    en: '{left} left; such work usually takes you up to {effort} (85 % of {n} times).',
  },
  'today.why.knownShort': {
    vi: 'Chỉ còn {left} mà việc này bạn thường xong trong {effort} (85 % của {n} lần).',
    en: 'Only {left} left, while such work usually takes you up to {effort} (85 % of {n} times).',
  },
  'today.why.overdue': {
    vi: 'Đã quá hạn nên đứng trước.',
    en: 'It is overdue, so it comes before what is not.',
  },
  'today.why.overdueKnown': {
    vi: 'Đã quá hạn; việc này bạn thường xong trong {effort} (85 % của {n} lần).',
    en: 'It is overdue; such work usually takes you up to {effort} (85 % of {n} times).',
  },
  'today.why.undated': { vi: 'Chưa có hạn nên đứng sau.', en: 'No due date, so it comes last.' },
  'today.why.clock': { vi: 'Hạn gần nhất: {clock}.', en: 'Nearest clock: {clock}.' },
  'today.spare': { vi: 'Dư {time}.', en: '{time} to spare.' },
  'today.short': { vi: 'Thiếu {time}.', en: '{time} short.' },

  'today.running': { vi: 'Đang bấm giờ', en: 'Timer running' },
  'today.running.since': { vi: 'từ {time}', en: 'since {time}' },

  'today.risk.title': {
    vi: '{count} việc có nguy cơ trễ từ nay đến hết {day}',
    en: {
      one: '{count} case may be late by the end of {day}',
      other: '{count} cases may be late by the end of {day}',
    },
  },
  'today.risk.own': {
    vi: 'còn {left}, thường xong trong {effort} (85 % của {n} lần)',
    en: '{left} left, usually takes up to {effort} (85 % of {n} times)',
  },
  'today.risk.queue': {
    vi: 'còn {left}, trước nó có {count} việc thường mất {ahead}, riêng nó {effort} (85 % của {n} lần)',
    en: {
      one: '{left} left; {count} case before it usually takes {ahead}, it takes up to {effort} (85 % of {n} times)',
      other:
        '{left} left; {count} cases before it usually take {ahead}, it takes up to {effort} (85 % of {n} times)',
    },
  },
  'today.risk.queueUnknown': {
    vi: 'còn {left}, trước nó có {count} việc thường mất {ahead}',
    en: {
      one: '{left} left; {count} case before it usually takes {ahead}',
      other: '{left} left; {count} cases before it usually take {ahead}',
    },
  },
  'today.risk.looked': {
    vi: 'Chỉ xét {count} việc gần hạn nhất.',
    en: {
      one: 'Only the {count} case nearest to its due time was looked at.',
      other: 'Only the {count} cases nearest to their due time were looked at.',
    },
  },
  'today.risk.more': {
    vi: 'và {count} việc nữa',
    en: { one: 'and {count} more', other: 'and {count} more' },
  },

  'today.quick.title': { vi: 'Việc phát sinh', en: 'Work that came up' },
  'today.quick': { vi: 'Ghi nhanh một việc', en: 'Note it quickly' },
  'today.quick.hint': {
    vi: 'Gõ vài chữ rồi nhấn Enter. Sản phẩm và hệ số bổ sung sau ở mục Sửa việc.',
    en: 'A few words and Enter. Product and coefficient can be added later under Edit.',
  },
  'today.quick.add': { vi: 'Ghi', en: 'Add' },
  'today.paused': { vi: 'Đang chờ bên khác', en: 'Waiting for others' },
  'today.paused.intro': {
    vi: 'Đồng hồ đang dừng: chờ bổ sung, chờ phí hoặc tạm đình chỉ.',
    en: 'The clock stands still: a supplement, a fee, or a suspension.',
  },
  'today.paused.since': { vi: 'dừng từ {time}', en: 'paused since {time}' },
  'today.unreturned': { vi: 'Xong nhưng chưa trả kết quả', en: 'Solved, not yet returned' },
  'today.unreturned.intro': {
    vi: 'Đã xử lý xong; người dân chưa nhận kết quả.',
    en: 'Solved; the citizen does not have the result yet.',
  },
  'today.unreturned.since': { vi: 'xong ngày {day}', en: 'solved on {day}' },
  'today.seeAll': {
    vi: 'Xem cả {count} việc',
    en: { one: 'See {count} case', other: 'See all {count} cases' },
  },

  'today.remarks': { vi: 'Nhìn lại công việc', en: 'A look at the work' },
  'today.remark.month': {
    vi: 'Tháng này {onTime} trên {n} việc đúng hoặc trước hạn.',
    en: 'This month {onTime} of {n} cases were on time or early.',
  },
  'today.remark.monthBefore': {
    vi: 'Tháng này {onTime} trên {n} việc đúng hoặc trước hạn ({share}); tháng trước {before} ({m} việc).',
    en: 'This month {onTime} of {n} cases were on time or early ({share}); last month {before} ({m} cases).',
  },
  'today.remark.busyDay': {
    vi: '{day} có {count} trên {n} việc đến hạn của tuần này.',
    en: '{day} holds {count} of the {n} cases due this week.',
  },
  'today.remark.longest': {
    vi: 'Việc bạn thường mất nhiều giờ nhất: {name}, {median} (trung vị, {n} lần).',
    en: 'What usually takes you longest: {name}, {median} (median of {n} times).',
  },
  'today.remark.waiting': {
    vi: '{n} việc đang chờ bên khác, lâu nhất đã {time} làm việc.',
    en: '{n} cases wait for others, the longest for {time} of working time.',
  },

  'today.empty.title': { vi: 'Chưa có việc nào đang làm', en: 'Nothing is open yet' },
  'today.empty.text': {
    vi: 'Bật một cổng rồi bấm “Theo dõi” bên cạnh hồ sơ, hoặc ghi nhanh một việc. Ở đây sẽ xếp sẵn việc nào làm trước và vì sao.',
    en: 'Switch a portal on and press “Track” beside a dossier, or note a task. They stand here in the order to do them, with the reason.',
  },
  'today.empty.portalOn': {
    vi: 'Mở cổng, bấm “Theo dõi” bên cạnh hồ sơ, hoặc ghi nhanh một việc. Ở đây sẽ xếp sẵn việc nào làm trước và vì sao.',
    en: 'Open the portal and press “Track” beside a dossier, or note a task. They stand here in the order to do them, with the reason.',
  },
  'today.empty.act': { vi: 'Đến danh sách việc', en: 'Go to the cases' },
  'today.done.title': { vi: 'Không còn việc nào chờ bạn', en: 'Nothing waits for you' },
  'today.done.text': {
    vi: 'Mọi việc đã xong hoặc đang chờ bên khác.',
    en: 'Everything is done or waits for others.',
  },
} as const satisfies Catalogue;
