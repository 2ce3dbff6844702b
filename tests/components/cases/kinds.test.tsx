import { describe, expect, it, vi } from 'vitest';
import { ApologyDialog } from '@/components/cases/ApologyDialog';
import { ApologyNote } from '@/components/cases/ApologyNote';
import { ClockList } from '@/components/cases/ClockList';
import { type CaseForm, changed, draftOf, emptyCaseForm } from '@/components/cases/case-form';
import { DelayDialog } from '@/components/cases/DelayDialog';
import { detailWords } from '@/components/cases/detail-words';
import { EventDialog } from '@/components/cases/EventDialog';
import { emptyEventForm, eventDraftOf } from '@/components/cases/event-form';
import { type KindForm, ruleFor } from '@/components/cases/kind-form';
import { ledgerLines } from '@/components/cases/ledger-lines';
import { RuleOffer } from '@/components/cases/RuleOffer';
import { UrgentClock } from '@/components/cases/UrgentClock';
import { WhatIfCard } from '@/components/cases/WhatIfCard';
import type { CaseKind } from '@/utils/cases/case';
import { clocksOf } from '@/utils/cases/clocks';
import type { CaseDetail } from '@/utils/cases/detail';
import type { CaseEvent } from '@/utils/cases/event';
import { statusOf } from '@/utils/cases/status';
import { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import { translator } from '@/utils/i18n/text';
import { refOf } from '@/utils/legal/find-rule';
import { button, field, press, show, submit, type } from '../ui/show';
import { CALENDAR, moment, NOW, said, sampleCase, sampleLine } from './sample';

function form(kind: CaseKind, more: Partial<KindForm>, rest: Partial<CaseForm> = {}): CaseForm {
  const empty = emptyCaseForm(NOW);
  return {
    ...empty,
    kind,
    title: 'Việc thử',
    deadline: 'none',
    ...rest,
    more: { ...empty.more, ...more },
  };
}
const supplement = (number: number, when: string): CaseEvent => ({
  ...said(number, 'solved', when),
  type: 'paused',
  reason: 'supplement',
});
const resumed = (number: number, when: string): CaseEvent => ({
  ...said(number, 'solved', when),
  type: 'resumed',
});
const words = () => document.body.textContent ?? '';

describe('what is asked of one kind only', () => {
  it.each<[CaseKind, Partial<KindForm>, unknown]>([
    [
      'petition',
      { type: 'complaint', instance: 'second', remote: true },
      { kind: 'petition', type: 'complaint', instance: 2, remote: true, complex: false },
    ],
    [
      'petition',
      { type: 'reflection', instance: 'second', remote: true },
      { kind: 'petition', type: 'reflection', instance: 1, remote: false, complex: false },
    ],
    ['reception', { byHead: true }, { kind: 'reception', online: false, byHead: true }],
    [
      'inspection',
      { body: 'audit', conclusion: ' 15/KL-KTNN ' },
      { kind: 'inspection', body: 'audit', conclusion: '15/KL-KTNN' },
    ],
    [
      'task',
      { product: 'Báo cáo', quantity: '3', coefficient: '1,5' },
      { kind: 'task', product: 'Báo cáo', quantity: 3, coefficient: 1.5 },
    ],
    ['dossier', {}, undefined],
  ])('%s: %o', (kind, more, detail) => {
    expect(draftOf(form(kind, more), NOW)?.detail).toEqual(detail);
  });

  it.each<[CaseDetail, string]>([
    [
      { kind: 'petition', type: 'complaint', instance: 2, remote: false, complex: true },
      'Khiếu nại lần hai, Vụ việc phức tạp',
    ],
    [{ kind: 'inspection', body: 'audit', conclusion: '15/KL-KTNN' }, 'Kiểm toán, 15/KL-KTNN'],
    [{ kind: 'task', product: 'Báo cáo', quantity: 3, coefficient: 1.5 }, 'Báo cáo: 3 × 1,5 = 4,5'],
    [{ kind: 'reception', online: false, byHead: false }, ''],
  ])('is told at the head of the story: %o', (detail, told) => {
    expect(detailWords(detail, translator(kindsTexts, 'vi'), 'vi')).toBe(told);
  });

  it.each<[CaseKind, Partial<KindForm>]>([
    ['task', { quantity: '0' }],
    ['task', { quantity: '2,5' }],
    ['task', { coefficient: '0' }],
    ['task', { coefficient: 'hai' }],
    ['task', { product: 'Gọi 0912345678' }],
    ['inspection', { conclusion: 'CCCD 022088001234' }],
  ])('nothing is saved of %s with %o', (kind, more) => {
    expect(draftOf(form(kind, more), NOW)).toBeNull();
  });

  it('keeps how a dossier came in, when somebody said it', () => {
    expect(draftOf(form('dossier', { channel: 'online' }), NOW)?.channel).toBe('online');
    expect(draftOf(form('dossier', {}), NOW)).not.toHaveProperty('channel');
    expect(draftOf(form('task', { channel: 'online' }), NOW)).not.toHaveProperty('channel');
  });
});

describe('the limit that the law gives', () => {
  const received = moment('2026-11-19T09:00');

  it('is offered with its words, its source and how far it was checked', async () => {
    const onTake = vi.fn();
    const rule = ruleFor('petition', form('petition', { type: 'denunciation' }).more, received);
    show(<RuleOffer rule={rule} current={null} onTake={onTake} />);
    expect(words()).toContain('Theo quy định: 30 ngày kể từ ngày thụ lý');
    expect(words()).toContain('Luật Tố cáo');
    expect(words()).toContain('cần đối chiếu văn bản gốc');
    await press(button('Dùng thời hạn này'));
    expect(onTake).toHaveBeenCalledWith({ amount: 30, unit: 'calendarDays' }, rule);
  });

  it('is kept by name with the case until the person changes what it hangs on', () => {
    const rule = ruleFor('petition', form('petition', {}).more, received);
    if (!rule) throw new Error('a complaint has a rule');
    const taken = changed(form('petition', {}), {
      deadline: 'limit',
      amount: '30',
      unit: 'calendarDays',
      rule: refOf(rule),
    });
    expect(draftOf(taken, NOW)).toMatchObject({
      limit: { amount: 30, unit: 'calendarDays' },
      rule: { id: 'complaint.first', version: '2026-07-01' },
    });
    for (const part of [{ amount: '20' }, { more: { ...taken.more, complex: true } }]) {
      expect(draftOf(changed(taken, part), NOW)).not.toHaveProperty('rule');
    }
    expect(draftOf(changed(taken, { code: 'KN-07/2026' }), NOW)).toHaveProperty('rule');
  });

  it('is not invented for tasks and inspections', () => {
    expect(ruleFor('task', form('task', {}).more, received)).toBeNull();
    expect(ruleFor('inspection', form('inspection', {}).more, received)).toBeNull();
    expect(ruleFor('petition', form('petition', {}).more, null)).toBeNull();
  });
});

describe('clocks beside the main one', () => {
  const online = { ...sampleCase(1, { limit: { amount: 5, unit: 'workingDays' } }) };
  const events = online.events.map(
    (event): CaseEvent =>
      event.type === 'received'
        ? { ...event, channel: 'online', when: moment('2026-11-19T08:00') }
        : event,
  );
  const one = { ...online, events };

  it('are named, with their time left and their due time', () => {
    show(<ClockList clocks={clocksOf(one, CALENDAR, NOW).slice(1)} />);
    expect(words()).toContain('Tiếp nhận trực tuyến');
    // Thursday 8:00 to 9:00 is used; 7 hours are left, until Friday 8:00.
    expect(words()).toContain('Còn 7 giờ');
    expect(words()).toContain('20/11/2026 08:00');
  });

  it('stand in the row of the list while one of them ends first', () => {
    show(<UrgentClock clock={sampleLine(one).urgent} />);
    expect(words()).toBe('Tiếp nhận trực tuyếnCòn 7 giờ');
    const accepted: CaseEvent = { ...said(903, 'solved', '2026-11-19T08:30'), type: 'accepted' };
    expect(sampleLine({ ...one, events: [...events, accepted] }).urgent).toBeNull();
  });

  it('name the acceptance when that is what the main time stands for', () => {
    const detail = {
      kind: 'petition',
      type: 'complaint',
      instance: 1,
      remote: false,
      complex: false,
    } as const;
    const complaint = sampleCase(2, { kind: 'petition', detail });
    show(<UrgentClock clock={sampleLine(complaint).urgent} />);
    expect(words()).toBe('Thụ lý');
  });

  it('explain themselves, with the rule and its mark', () => {
    const intake = clocksOf(one, CALENDAR, NOW)[1];
    if (!intake) throw new Error('an intake clock');
    const limit = { amount: 8, unit: 'workingHours' } as const;
    const lines = ledgerLines({ due: intake.due, status: statusOf(one), limit }, 'vi').map(
      ({ text }) => text,
    );
    expect(lines.join('\n')).toContain('Theo Tiếp nhận hồ sơ nộp trực tuyến');
    expect(lines.join('\n')).toContain('Cần đối chiếu văn bản gốc');
    expect(lines.at(-2)).toBe('Hạn: 20/11/2026 08:00.');
  });
});

describe('“Nếu…”', () => {
  const one = sampleCase(1, { due: '2026-11-23' });

  it('shows both moments with the new due date, and changes nothing', async () => {
    const before = structuredClone(one);
    show(<WhatIfCard one={one} calendar={CALENDAR} now={NOW} />);
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
    // Due Monday 17:30; three working days later over Culture Day: Wednesday, Thursday, Friday.
    expect(rows[0]).toContain('Hôm nay, 16:00');
    expect(rows[0]).toContain('còn 2 ngày 1 giờ 30 phút');
    expect(rows[0]).toContain('27/11/2026');
    expect(rows[1]).toContain('Thứ Sáu, 08:00');
    await type(field('Người dân nộp đủ sau'), '1');
    expect(document.querySelector('tbody tr')?.textContent).toContain('25/11/2026');
    expect(one).toEqual(before);
  });

  it('answers for any moment that lies ahead, and says what is wrong with one that does not', async () => {
    show(<WhatIfCard one={sampleCase(1, { due: '2026-11-23' })} calendar={CALENDAR} now={NOW} />);
    const rows = () => [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
    const before = rows();
    await type(field('Ngày'), '20/11/2026');
    expect(words()).toContain('Ghi cả ngày và giờ, từ bây giờ trở đi.');
    expect(rows()).toEqual(before);
    await type(field('Giờ'), '14:30');
    // Three working days that the clock stands, from Friday 14:30 to Thursday 14:30: Monday the 23rd
    // 17:30 moves by them to Friday the 27th, as Tuesday the 24th is off.
    expect(rows().at(-1)).toContain('Thứ Sáu, 20/11/2026 14:30');
    expect(rows().at(-1)).toContain('27/11/2026');
    await type(field('Ngày'), '18/11/2026');
    expect(rows()).toEqual(before);
  });

  it('warns of a second request', () => {
    const asked = [supplement(901, '2026-11-17'), resumed(902, '2026-11-18')];
    show(
      <WhatIfCard
        one={sampleCase(1, { due: '2026-11-23', more: asked })}
        calendar={CALENDAR}
        now={NOW}
      />,
    );
    expect(words()).toContain('Đây là lần yêu cầu bổ sung thứ 2');
  });
});

describe('an event', () => {
  const dialog = (more: CaseEvent[], onSave = vi.fn()) => {
    show(
      <EventDialog
        types={['paused']}
        one={{ ...sampleCase(1, { more }), revision: 1 }}
        now={NOW}
        problem={null}
        busy={false}
        onSave={onSave}
        onClose={vi.fn()}
      />,
    );
    return onSave;
  };

  it('that asks for a second supplement is warned of and can still be saved', async () => {
    const onSave = dialog([supplement(901, '2026-11-17'), resumed(902, '2026-11-18')]);
    expect(words()).toContain('Đây là lần yêu cầu bổ sung thứ 2');
    await submit(field('Ngày'));
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('that asks for the first is not', () => {
    dialog([]);
    expect(words()).not.toContain('lần yêu cầu bổ sung');
  });

  it.each<[Partial<ReturnType<typeof emptyEventForm>>, unknown]>([
    [
      { step: ' Thẩm  định ', amount: '2' },
      { type: 'stepStarted', step: 'Thẩm định', limit: { amount: 2, unit: 'workingDays' } },
    ],
    [{ step: 'Trình ký' }, { type: 'stepStarted', step: 'Trình ký' }],
    [
      { type: 'stepEnded', step: 'Trình ký', amount: '2' },
      { type: 'stepEnded', step: 'Trình ký' },
    ],
    [{ step: '' }, null],
    [{ step: 'Gọi 0912 345 678' }, null],
    [{ step: 'Trình ký', amount: 'hai' }, null],
  ])('of a step: %o', (part, draft) => {
    const typed = { ...emptyEventForm('stepStarted', NOW), ...part };
    const when = moment('2026-11-19T09:00');
    expect(eventDraftOf(typed, NOW)).toEqual(draft && { ...draft, when });
  });
});

describe('a case that is late or nearly so', () => {
  const note = (due: string, more: CaseEvent[] = []) => {
    const acts = { onApology: vi.fn(), onCause: vi.fn() };
    const line = sampleLine(sampleCase(1, { due, more }));
    show(<ApologyNote line={line} calendar={CALENDAR} now={NOW} {...acts} />);
    return acts;
  };

  it('is offered the letter while there is time for it', async () => {
    const acts = note('2026-11-20');
    expect(words()).toContain('văn bản xin lỗi nên gửi trước 20/11/2026 07:30');
    await press(button('Văn bản xin lỗi (DOCX)'));
    expect(acts.onApology).toHaveBeenCalledOnce();
  });

  it('that is no dossier is asked for its cause, but has no letter', () => {
    const line = sampleLine(sampleCase(1, { kind: 'task', due: '2026-11-18' }));
    show(
      <ApologyNote
        {...{ line, calendar: CALENDAR, now: NOW }}
        onApology={vi.fn()}
        onCause={vi.fn()}
      />,
    );
    expect(words()).toContain('Việc này đã quá hạn');
    expect(words()).not.toContain('DOCX');
  });

  it('with more than three working days left is left in peace', () => {
    note('2026-11-27');
    expect(words()).toBe('');
  });

  it('is asked for its cause once it is late, and shows the one recorded', async () => {
    const acts = note('2026-11-18');
    expect(words()).toContain('Chưa ghi nguyên nhân');
    await press(button('Ghi nguyên nhân chậm'));
    expect(acts.onCause).toHaveBeenCalledOnce();
    const cause: CaseEvent = {
      ...said(905, 'solved', '2026-11-19'),
      type: 'delayExplained',
      cause: 'objective',
      confirmedBy: 'Trưởng phòng chuyên môn',
    };
    note('2026-11-18', [cause]);
    expect(words()).toContain('Nguyên nhân: Khách quan. Người xác nhận: Trưởng phòng chuyên môn.');
  });

  it('the cause is recorded with the post that confirmed it, never with a number of a person', async () => {
    const onSave = vi.fn();
    const one = { ...sampleCase(1), revision: 7 };
    show(
      <DelayDialog
        one={one}
        now={NOW}
        problem={null}
        busy={false}
        onSave={onSave}
        onClose={vi.fn()}
      />,
    );
    await type(field('Ai xác nhận?'), 'Chánh Văn phòng 0912345678');
    await submit(field('Ai xác nhận?'));
    expect(onSave).not.toHaveBeenCalled();
    await type(field('Ai xác nhận?'), 'Chánh Văn phòng');
    await submit(field('Ai xác nhận?'));
    const said = {
      type: 'delayExplained',
      when: moment('2026-11-19T09:00'),
      cause: 'coordination',
      confirmedBy: 'Chánh Văn phòng',
    };
    expect(onSave).toHaveBeenCalledWith(said, 7);
  });

  it('the new date follows the days that are needed', async () => {
    const onDraft = vi.fn();
    show(
      <ApologyDialog
        due={moment('2026-11-20')}
        calendar={CALENDAR}
        now={NOW}
        busy={false}
        failed={false}
        onDraft={onDraft}
        onClose={vi.fn()}
      />,
    );
    // Friday the 20th and three working days: Monday, Wednesday, Thursday.
    expect(words()).toContain('Ngày hẹn mới: Thứ Năm, 26/11/2026');
    await type(field('Cần thêm'), 'x');
    await submit(field('Cần thêm'));
    expect(onDraft).not.toHaveBeenCalled();
    await type(field('Cần thêm'), '1');
    await submit(field('Cần thêm'));
    expect(onDraft).toHaveBeenCalledWith('2026-11-23');
  });
});
