import type { Catalogue } from '../text';

/** In whose hands a case is: the few words that the list and the page of a case need at once. */
export const custodyTexts = {
  'handover.give': { vi: 'Bàn giao…', en: 'Hand over…' },
  'handover.mark.out': { vi: 'Đang ở {who}', en: 'With {who}' },
  'handover.mark.back': { vi: 'Đã trả lại {who}', en: 'Given back to {who}' },
  'handover.mark.in': { vi: 'Nhận từ {who}', en: 'From {who}' },
  'handover.mark.since': { vi: 'từ {since}', en: 'since {since}' },
  'handover.mark.until': {
    vi: 'từ {since} đến hết {until}',
    en: 'from {since} to the end of {until}',
  },
  'handover.share': { vi: 'Không tính ở đây:', en: 'Not counted here:' },
  'handover.share.out': { vi: '{count} việc đã bàn giao', en: '{count} handed over' },
  'handover.share.in': { vi: '{count} việc nhận bàn giao', en: '{count} taken over' },
} as const satisfies Catalogue;
