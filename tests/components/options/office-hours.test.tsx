import { describe, expect, it, vi } from 'vitest';
import { OfficeHoursEditor } from '@/components/options/OfficeHoursEditor';
import {
  draftOfHours,
  readHours,
  type SessionDraft,
} from '@/components/options/office-hours-draft';
import { officeHoursSchema, STANDARD_OFFICE_HOURS } from '@/utils/calendar/office-hours';
import { button, field, press, show, submit, type } from '../ui/show';

/** The standard week with other sessions on Monday. */
const monday = (...sessions: SessionDraft[]) => {
  const [season] = draftOfHours(STANDARD_OFFICE_HOURS);
  if (!season) throw new Error('no season');
  return [{ ...season, week: season.week.with(0, sessions) }];
};
const session = (from: string, to: string): SessionDraft => ({ from, to });

describe('hours as typed', () => {
  it('written down and read again they are the same', () => {
    expect(readHours(draftOfHours(STANDARD_OFFICE_HOURS)).hours).toEqual(STANDARD_OFFICE_HOURS);
  });

  it.each([
    ['a point', '7.30', '11.30'],
    ['giờ', '7h30', '11h30'],
    ['whole hours', '7h', '11'],
    ['midnight at the end', '00:00', '24:00'],
  ])('%s can be read', (_why, from, to) => {
    const { hours } = readHours(monday(session(from, to)));
    expect(officeHoursSchema.safeParse(hours).success).toBe(true);
  });

  it.each([
    ['no time at all', [session('abc', '11:30')], 'unreadable', 'abc'],
    ['25 o’clock', [session('07:30', '25:00')], 'unreadable', '25:00'],
    ['24:00 as a beginning', [session('24:00', '24:00')], 'unreadable', '24:00'],
    ['the end before the beginning', [session('11:30', '07:30')], 'reversed', '11:30–07:30'],
    ['an end at the beginning', [session('07:30', '07:30')], 'reversed', '07:30–07:30'],
    [
      'two that overlap',
      [session('7:30', '12:00'), session('11:00', '17:00')],
      'overlap',
      '11:00–17:00',
    ],
  ])('%s is refused', (_why, sessions, code, text) => {
    const { problems } = readHours(monday(...sessions));
    expect(problems?.get('0.0')).toMatchObject({ code, text });
  });

  it('two sessions may touch', () => {
    expect(
      readHours(monday(session('7:30', '11:30'), session('11:30', '15:30'))).problems,
    ).toBeNull();
  });

  it('a week without work is refused: no deadline could be counted', () => {
    const idle = [{ from: '01/01', week: Array.from({ length: 7 }, () => []) }];
    expect(readHours(idle).problems?.get('0')?.code).toBe('empty');
  });

  it('seasons are put in the order of the year', () => {
    const [summer, winter] = [monday(session('7:00', '11:00')), monday(session('8:00', '12:00'))];
    const drafts = [
      ...winter.map((one) => ({ ...one, from: '16/10' })),
      ...summer.map((one) => ({ ...one, from: '16/4' })),
    ];
    expect(readHours(drafts).hours?.seasons.map(({ from }) => from)).toEqual(['04-16', '10-16']);
  });

  it.each([
    ['31/2', 'season'],
    ['', 'season'],
    ['01/01', 'seasonTwice'],
  ])('a second season from %j is refused', (from, code) => {
    const all = draftOfHours(STANDARD_OFFICE_HOURS);
    const drafts = [...all, ...all.map((one) => ({ ...one, from }))];
    expect(readHours(drafts).problems?.get('1')?.code).toBe(code);
  });
});

describe('the editor', () => {
  const editor = () => {
    const onSave = vi.fn(async () => true);
    show(<OfficeHoursEditor hours={STANDARD_OFFICE_HOURS} onSave={onSave} />);
    return onSave;
  };
  const end = () => field('Thứ Hai, buổi 1, đến');

  it('saves nothing while a session is wrong, and says which', async () => {
    const onSave = editor();
    await type(end(), '6:00');
    await submit(end());
    expect(onSave).not.toHaveBeenCalled();
    expect(document.querySelector('[role=alert]')?.textContent).toBe(
      'Buổi 07:30–06:00 kết thúc trước khi bắt đầu.',
    );
    expect(end().getAttribute('aria-invalid')).toBe('true');
    expect(field('Thứ Hai, buổi 2, đến').getAttribute('aria-invalid')).toBeNull();
  });

  it('drops the remark as soon as it is put right', async () => {
    editor();
    await type(end(), '6:00');
    await submit(end());
    await type(end(), '11:00');
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it('saves the hours as read', async () => {
    const onSave = editor();
    await type(end(), '12h');
    await submit(end());
    const saved = onSave.mock.calls[0]?.at(0);
    expect(officeHoursSchema.parse(saved).seasons[0]?.week[0]?.[0]).toEqual({ from: 450, to: 720 });
  });

  it('gives Tuesday to Friday the hours of Monday', async () => {
    const onSave = editor();
    await type(end(), '12:00');
    await press(button('Dùng giờ Thứ Hai cho Thứ Ba đến Thứ Sáu'));
    await submit(end());
    const { week } = officeHoursSchema.parse(onSave.mock.calls[0]?.at(0)).seasons[0] ?? {
      week: [],
    };
    expect(week.map((day) => day[0]?.to)).toEqual([720, 720, 720, 720, 720, undefined, undefined]);
  });

  it('cannot be saved before something was changed', () => {
    editor();
    expect(button('Lưu').disabled).toBe(true);
  });
});
