import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportPreview } from '@/components/procedures/ImportPreview';
import { templateRows } from '@/components/procedures/template';
import { LanguageContext } from '@/components/ui/language';
import { toCsv } from '@/utils/export/csv';
import { readTable } from '@/utils/export/read-table';
import { compareProcedures } from '@/utils/procedures/compare-procedures';
import type { Procedure } from '@/utils/procedures/procedure';
import { type Cell, readProcedures } from '@/utils/procedures/read-procedures';
import type { Language } from '@/utils/settings';
import { day, procedure } from '../../unit/procedures/support';
import { show } from '../ui/show';

const TODAY = day('2026-11-23');
const HEAD = ['Mã', 'Tên thủ tục', 'Lĩnh vực', 'Cấp', 'Thời hạn'];
const known: Procedure[] = ['1.000001', '1.000002', '1.000009'].map((code) => ({
  ...procedure(code),
  validFrom: day('2026-07-01'),
  source: '',
}));
const rowOf = (code: string, limit: string) => [
  code,
  `Đăng ký việc số ${code}`,
  'Hộ tịch',
  'Xã',
  limit,
];

function preview(rows: Cell[][], change: { validFrom?: string; language?: Language } = {}) {
  const result = readProcedures([{ sheet: null, rows: [HEAD, ...rows] }]);
  if (!result.ok) throw new Error(result.problem.code);
  const read = result.value;
  const comparison = compareProcedures(known, {
    procedures: read.procedures.map((one) => one.draft),
    unread: read.problems.flatMap((one) => one.code ?? []),
    validFrom: TODAY,
    source: '',
  });
  const does = { onEdition: vi.fn(), onCopy: vi.fn(), onApply: vi.fn(), onCancel: vi.fn() };
  const root = show(
    <LanguageContext.Provider value={change.language ?? 'vi'}>
      <ImportPreview
        file="danh-muc.csv"
        read={read}
        comparison={comparison}
        edition={{ validFrom: change.validFrom ?? '23/11/2026', source: '' }}
        today={TODAY}
        busy={false}
        {...does}
      />
    </LanguageContext.Provider>,
  );
  const button = (words: string) =>
    [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(words));
  const press = (words: string) => act(() => button(words)?.click());
  return { root, button, press, does };
}

afterEach(() => {
  document.body.replaceChildren();
});

const ROWS = [
  rowOf('1.000001', '3 ngày làm việc'),
  rowOf('1.000002', '5 ngày làm việc'),
  rowOf('1.000003', '5 ngày làm việc'),
  rowOf('1.000004', '3 - 5 ngày'),
];

describe('the preview of a file', () => {
  it('counts what is new, changed, the same, not in the file and not taken', () => {
    const { root } = preview(ROWS);
    const tabs = [...root.querySelectorAll('[role=tab]')].map((tab) => tab.textContent);
    expect(tabs).toEqual([
      'Thay đổi1',
      'Mới1',
      'Dòng chưa nhận1',
      'Không có trong tệp1',
      'Giữ nguyên1',
    ]);
  });

  it('opens with the changes, from old to new', () => {
    const { root } = preview(ROWS);
    expect(root.querySelector('[role=tabpanel]')?.textContent).toContain(
      'Thời hạn: từ 5 ngày làm việc thành 3 ngày làm việc',
    );
  });

  it('names each bad row with its line and reason, and copies them as text', () => {
    const { root, press, does } = preview(ROWS);
    press('Dòng chưa nhận');
    const row = root.querySelector('tbody tr')?.textContent ?? '';
    expect(row).toContain('5');
    expect(row).toContain('3 - 5 ngày');
    press('Chép danh sách');
    expect(does.onCopy.mock.calls[0]?.[0]).toMatch(/^Dòng 5: .*“3 - 5 ngày”.*\(1\.000004\)$/);
  });

  it('says that what the file does not hold is kept', () => {
    const { root, press } = preview(ROWS);
    press('Không có trong tệp');
    const panel = root.querySelector('[role=tabpanel]')?.textContent ?? '';
    expect(panel).toContain('1.000009');
    expect(panel).toContain('giữ lại');
  });

  it('applies only on the button, which says how many changes there are', () => {
    const { press, does } = preview(ROWS);
    expect(does.onApply).not.toHaveBeenCalled();
    press('Áp dụng 2 thay đổi');
    expect(does.onApply).toHaveBeenCalledOnce();
  });

  it('cannot be applied when nothing changes, and says so', () => {
    const { root, button } = preview([rowOf('1.000001', '5 ngày làm việc')]);
    expect(root.textContent).toContain('không có gì cần áp dụng');
    expect(button('Áp dụng')?.disabled).toBe(true);
  });

  it('says how to write the day when it cannot be read', () => {
    const { root } = preview(ROWS, { validFrom: '31/02/2026' });
    expect(root.querySelector('[aria-invalid]')).not.toBeNull();
    expect(root.textContent).toContain('Viết ngày theo dạng');
  });

  it('speaks English', () => {
    const { root, button } = preview(ROWS, { language: 'en' });
    expect(root.textContent).toContain('Time limit: from 5 working days to 3 working days');
    expect(button('Apply 2 changes')).toBeDefined();
  });
});

it.each(['vi', 'en'] as const)('the template in %s is read without a bad row', async (language) => {
  const text = toCsv(templateRows(language), language === 'vi' ? ';' : ',');
  const table = await readTable(new TextEncoder().encode(text));
  const read = table.ok ? readProcedures(table.value) : table;
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.value.problems).toEqual([]);
  expect(read.value.procedures.map(({ draft }) => [draft.limit?.amount, draft.cutOff])).toEqual([
    [0, 900],
    [20, null],
    [15, null],
  ]);
});
