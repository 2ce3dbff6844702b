import type { Catalogue } from '../text';

/** What the kinds of case have besides one another: their rules, clocks, steps and own fields. */
export const kindsTexts = {
  'cases.event.stepStarted': { vi: 'Bắt đầu bước', en: 'Step begun' },
  'cases.event.stepEnded': { vi: 'Xong bước', en: 'Step ended' },
  'cases.event.delayExplained': { vi: 'Nguyên nhân chậm', en: 'Cause of the delay' },
  'cases.event.reason.suspension': {
    vi: 'Tạm đình chỉ giải quyết',
    en: 'Settlement suspended',
  },

  'kinds.step': { vi: 'Bước: {step}', en: 'Step: {step}' },
  'kinds.stepLimit': { vi: 'Bước: {step}, {limit}', en: 'Step: {step}, {limit}' },
  'kinds.channel.online': { vi: 'Nộp trực tuyến', en: 'Filed online' },
  'kinds.channel.counter': { vi: 'Nộp trực tiếp', en: 'Filed at the counter' },
  'kinds.channel.post': { vi: 'Gửi qua bưu chính', en: 'Sent by post' },
  'kinds.cause.subjective': { vi: 'Chủ quan', en: 'Our own fault' },
  'kinds.cause.objective': { vi: 'Khách quan', en: 'Beyond our control' },
  'kinds.cause.coordination': { vi: 'Chờ phối hợp', en: 'Waiting for another office' },
  'kinds.confirmedBy': { vi: 'Người xác nhận: {role}', en: 'Confirmed by: {role}' },
  'kinds.unconfirmed': { vi: 'Chưa có ai xác nhận', en: 'Not confirmed yet' },
  'kinds.limit.workingDays': {
    vi: '{count} ngày làm việc',
    en: { one: '{count} working day', other: '{count} working days' },
  },
  'kinds.limit.calendarDays': {
    vi: '{count} ngày',
    en: { one: '{count} calendar day', other: '{count} calendar days' },
  },
  'kinds.limit.workingHours': {
    vi: '{count} giờ làm việc',
    en: { one: '{count} working hour', other: '{count} working hours' },
  },
  'kinds.limit.sameDay': { vi: 'trong ngày', en: 'on the day of receipt' },
} as const satisfies Catalogue;
