import type { Catalogue } from '../../text';

/** What can go wrong when cases are handed over and come back. */
export const handoverProblems = {
  'handover.fullCase.what': {
    vi: 'Một việc trong tệp sẽ có hơn 500 diễn biến.',
    en: 'A case of the file would have more than 500 events.',
  },
  'handover.fullCase.next': {
    vi: 'Việc này được giữ nguyên. Hãy hỏi người gửi tệp.',
    en: 'This case was left as it is. Ask whoever sent the file.',
  },
  'handover.olderReturn.what': {
    vi: 'Bạn đã mở một tệp trả lại mới hơn của gói bàn giao này.',
    en: 'You have opened a newer return of this hand-over already.',
  },
  'handover.olderReturn.next': {
    vi: 'Tệp cũ này không đổi gì. Tệp mới hơn đã có mọi diễn biến của nó.',
    en: 'This older file changes nothing. The newer one holds all of its events.',
  },
  'handover.otherPerson.what': {
    vi: 'Tệp này trả lại việc cho một người khác.',
    en: 'This file gives cases back to somebody else.',
  },
  'handover.otherPerson.next': {
    vi: 'Hãy chuyển tệp cho người đã bàn giao những việc đó.',
    en: 'Hand the file on to the person who handed those cases over.',
  },
  'handover.ownPack.what': {
    vi: 'Đây là gói bàn giao do chính sổ này tạo.',
    en: 'This hand-over pack was made by this very notebook.',
  },
  'handover.ownPack.next': {
    vi: 'Hãy gửi gói cho đồng nghiệp. Khi việc trở lại, hãy mở tệp trả lại mà họ gửi.',
    en: 'Send it to your colleague. When the cases come back, open the return that they send.',
  },
  'handover.unknownPack.what': {
    vi: 'Tệp này trả lại một gói bàn giao mà sổ này không có.',
    en: 'This file answers a hand-over pack that this notebook does not know.',
  },
  'handover.unknownPack.next': {
    vi: 'Nếu bạn vừa khôi phục bản sao lưu cũ, hãy khôi phục bản sao lưu có gói bàn giao đó.',
    en: 'If you have restored an old backup, restore one that holds that pack.',
  },
} as const satisfies Catalogue;
