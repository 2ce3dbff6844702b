import { describe, expect, it, vi } from 'vitest';
import { QuickAdd } from '@/components/popup/QuickAdd';
import { parseQuickAdd, readDue } from '@/components/popup/quick-add';
import { parseDay } from '@/utils/calendar/day';
import { button, field, press, show, submit, type } from '../ui/show';

const day = (text: string) => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(text);
  return parsed;
};
const TODAY = day('2026-11-23');

describe('what is typed', () => {
  it.each([
    ['a code alone', 'H49.22-261116-0003', 'H49.22-261116-0003', ''],
    ['small letters and blanks', ' h49.22 - 261116 - 0003 ', 'H49.22-261116-0003', ''],
    ['a code and a day', 'H49.22-261116-0003 25/11', 'H49.22-261116-0003', '25/11'],
    [
      'a code and a whole date',
      'H49.22-261116-0003  25/11/2026',
      'H49.22-261116-0003',
      '25/11/2026',
    ],
    ['a code that ends like a day', 'BC-25/11', 'BC-25/11', ''],
  ])('%s is understood', (_why, text, code, dayText) => {
    expect(parseQuickAdd(text)).toEqual({ code, day: dayText });
  });

  it.each(['', 'abc', 'hồ sơ', '012345678901', 'x'.repeat(10_000_000)])(
    'is refused when it is no code',
    (text) => {
      expect(parseQuickAdd(text)).toBeNull();
    },
  );

  it.each([
    ['', null],
    ['25/11', '2026-11-25'],
    ['5/1/27', '2027-01-05'],
    ['31/2', undefined],
    ['mai', undefined],
  ])('the promised day %j', (text, due) => {
    expect(readDue(text, TODAY)).toBe(due);
  });
});

describe('adding a dossier by its code', () => {
  const placeAdd = (onAdd = vi.fn(async () => true)) => {
    show(<QuickAdd today={TODAY} onAdd={onAdd} />);
    return onAdd;
  };
  const enter = async (text: string) => {
    const input = field('Thêm hồ sơ bằng mã');
    await type(input, text);
    await submit(input);
  };

  it('shows what was understood before anything is saved', async () => {
    const onAdd = placeAdd();
    await enter('h49.22-261116-0003 25/11');
    expect(document.body.textContent).toContain('Thêm hồ sơ H49.22-261116-0003?');
    expect(field('Ngày hẹn trả').value).toBe('25/11');
    expect(onAdd).not.toHaveBeenCalled();
  });

  it('saves code and day, and is ready for the next one', async () => {
    const onAdd = placeAdd();
    await enter('H49.22-261116-0003 25/11');
    await submit(field('Ngày hẹn trả'));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('H49.22-261116-0003', '2026-11-25');
    expect(field('Thêm hồ sơ bằng mã').value).toBe('');
    expect(document.querySelector('[role=status]')?.textContent).toContain('H49.22-261116-0003');
  });

  it('asks for no day', async () => {
    const onAdd = placeAdd();
    await enter('H49.22-261116-0003');
    await submit(field('Ngày hẹn trả'));
    expect(onAdd).toHaveBeenCalledWith('H49.22-261116-0003', null);
  });

  it('says what a code looks like when there is none', async () => {
    placeAdd();
    await enter('hồ sơ của tôi');
    const input = field('Thêm hồ sơ bằng mã');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.body.textContent).toContain('có ít nhất một chữ số');
  });

  it('saves nothing while the day cannot be read', async () => {
    const onAdd = placeAdd();
    await enter('H49.22-261116-0003 31/2');
    await submit(field('Ngày hẹn trả'));
    expect(onAdd).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('Ngày này không đọc được');
  });

  it('keeps what was typed when it could not be saved', async () => {
    placeAdd(vi.fn(async () => false));
    await enter('H49.22-261116-0003');
    await submit(field('Ngày hẹn trả'));
    expect(document.body.textContent).toContain('Thêm hồ sơ H49.22-261116-0003?');
    await press(button('Hủy'));
    expect(field('Thêm hồ sơ bằng mã').value).toBe('H49.22-261116-0003');
  });
});
