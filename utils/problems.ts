/**
 * What can go wrong in a person's hands, as data: a code and the values its sentences need.
 * Bugs are not listed here: they throw. The two sentences of each code (what happened, what to do)
 * stand in the catalogues and are put together by `utils/i18n/problem-text.ts`.
 */
export type Problem =
  | { code: 'answer.otherPerson' }
  | { code: 'answer.sealedElsewhere' }
  | { code: 'answer.unknownFile' }
  | { code: 'assessment.incomplete'; count: number }
  | { code: 'assessment.notFound' }
  | { code: 'assessment.submitted' }
  | { code: 'evaluation.changed' }
  | { code: 'calendar.full' }
  | { code: 'case.notFound' }
  | { code: 'case.codeUnreadable' }
  | { code: 'case.alreadyTracked'; caseCode: string }
  | { code: 'case.dueBeforeReceived'; caseCode: string }
  | { code: 'case.changed' }
  | { code: 'change.movedOn' }
  | { code: 'change.notFound' }
  | { code: 'date.unreadable'; text: string }
  | { code: 'edition.incomplete' }
  | { code: 'edition.markup'; text: string }
  | { code: 'edition.notEdition' }
  | { code: 'edition.repeatedId'; id: string }
  | { code: 'edition.sameId'; version: string }
  | { code: 'event.beforeReceived' }
  | { code: 'event.inFuture' }
  | { code: 'event.resumedBeforePaused' }
  | { code: 'exchange.cutOff' }
  | { code: 'exchange.damaged' }
  | { code: 'exchange.headerRefused' }
  | { code: 'exchange.keyRevoked' }
  | { code: 'exchange.malformed'; faults: string[] }
  | { code: 'exchange.notForMe' }
  | { code: 'exchange.notOurs' }
  | { code: 'exchange.notRecovery' }
  | { code: 'exchange.notWritten' }
  | { code: 'exchange.numberTaken' }
  | { code: 'exchange.otherKind'; kind: string }
  | { code: 'exchange.otherRecipient' }
  | { code: 'exchange.otherRecovery' }
  | { code: 'exchange.otherUnit'; unit: string }
  | { code: 'exchange.passphraseNeeded' }
  | { code: 'exchange.passphraseWrong' }
  | { code: 'exchange.signerDiffers' }
  | { code: 'exchange.tooLarge' }
  | { code: 'exchange.tooMuch' }
  | { code: 'exchange.tooNew'; version: number }
  | { code: 'exchange.tooSlow' }
  | { code: 'exchange.unsigned' }
  | { code: 'file.damaged'; field: string }
  | { code: 'file.nearlyEmpty'; cases: number }
  | { code: 'file.notBackup' }
  | { code: 'file.tooLarge' }
  | { code: 'file.tooNew'; version: number }
  | { code: 'handover.fullCase' }
  | { code: 'handover.olderReturn' }
  | { code: 'handover.otherPerson' }
  | { code: 'handover.ownPack' }
  | { code: 'handover.unknownPack' }
  | { code: 'message.refused' }
  | { code: 'message.tooLarge' }
  | { code: 'message.unanswered' }
  | { code: 'notice.gone' }
  | { code: 'notification.refused' }
  | { code: 'pack.damaged'; field: string }
  | { code: 'pack.dayTwice'; day: string; first: string; field: string }
  | { code: 'pack.notPack' }
  | { code: 'pack.otherYear'; day: string; year: number; field: string }
  | { code: 'pack.tooLarge' }
  | { code: 'pack.tooNew'; version: number }
  | { code: 'pack.unreadable' }
  | { code: 'page.controlHidden' }
  | { code: 'page.outdated' }
  | { code: 'page.unreadable' }
  | { code: 'page.secrecyMark' }
  | { code: 'page.changed' }
  | { code: 'portal.addressUnreadable'; text: string }
  | { code: 'portal.notAllowed'; origin: string }
  | { code: 'portal.blockedByPolicy'; origin: string }
  | { code: 'procedures.columnsMissing'; columns: ('code' | 'name' | 'limit')[] }
  | { code: 'procedures.columnTwice'; headings: string[] }
  | { code: 'folder.gone'; name: string }
  | { code: 'folder.refused'; name: string }
  | { code: 'review.changed' }
  | { code: 'rollUp.endedBefore'; name: string }
  | { code: 'rollUp.keyChanged'; name: string }
  | { code: 'roster.noNames' }
  | { code: 'storage.blocked' }
  | { code: 'storage.full' }
  | { code: 'storage.failed' }
  | { code: 'storage.newer'; found: number; known: number }
  | { code: 'storage.stale' }
  | { code: 'storage.emptied'; cases: number }
  | { code: 'table.badQuote'; line: number }
  | { code: 'table.notText' }
  | { code: 'table.oldFormat' }
  | { code: 'table.tooMany' }
  | { code: 'table.unreadable' }
  | { code: 'text.personalNumber' }
  | { code: 'text.secrecyMark' }
  | { code: 'timer.notRunning' }
  | { code: 'timer.changed' }
  | { code: 'timer.endBeforeStart' }
  | { code: 'timer.inFuture' }
  | { code: 'timer.noVisit' }
  | { code: 'timer.reasonMissing' }
  | { code: 'timer.splitSum'; minutes: number; wanted: number }
  | { code: 'timer.tooLong' };

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (problem: Problem): Result<never> => ({ ok: false, problem });
