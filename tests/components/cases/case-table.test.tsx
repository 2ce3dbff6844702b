import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { CaseTable } from '@/components/cases/CaseTable';
import type { CaseLine } from '@/components/cases/case-line';
import { focusedCase, focusRow } from '@/components/cases/row-focus';
import { NOTHING_SELECTED, selectedIn, selectRange, toggleOne } from '@/components/cases/selection';
import { button, press, show } from '../ui/show';
import { NOW, said, sampleCase, sampleLine, uuid } from './sample';

const LINES = [1, 2, 3, 4].map((number) => sampleLine(sampleCase(number, { due: '2026-11-20' })));
const ORDER = LINES.map((line) => line.one.id);

function Ticking({ lines, onTimer }: { lines: CaseLine[]; onTimer(line: CaseLine): void }) {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  return (
    <>
      <output>{selectedIn(selection, ORDER).length}</output>
      <CaseTable
        caption="Đang mở"
        lines={lines}
        selection={selection}
        now={NOW}
        onSelect={(id, range) =>
          setSelection((before) => (range ? selectRange(before, id, ORDER) : toggleOne(before, id)))
        }
        onTimer={onTimer}
      />
    </>
  );
}

const boxes = (root: ParentNode) => [
  ...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
];
const click = (element: Element | undefined, shiftKey = false) =>
  act(async () => {
    element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }));
  });

describe('the list of cases', () => {
  it('ticks a range with Shift, as mail programs do', async () => {
    const page = show(<Ticking lines={LINES} onTimer={vi.fn()} />);
    await click(boxes(page)[0]);
    await click(boxes(page)[2], true);
    expect(page.querySelector('output')?.textContent).toBe('3');
    expect(boxes(page).map((box) => box.checked)).toEqual([true, true, true, false]);
  });

  it('says how much working time is left, when it is due and how sure that is', () => {
    const computed = sampleCase(1, { limit: { amount: 5, unit: 'workingDays' } });
    const page = show(<Ticking lines={[sampleLine(computed)]} onTimer={vi.fn()} />);
    const words = page.querySelector('.case-row')?.textContent;
    // From Thursday 09:00 to the close of Monday: 6.5 + 8 + 8 hours.
    expect(words).toContain('Còn 2 ngày 6 giờ');
    expect(words).toContain('Hạn 23/11/2026');
    expect(words).toContain('ước tính');
  });

  it('invents no date where there is none', () => {
    const page = show(<Ticking lines={[sampleLine(sampleCase(1))]} onTimer={vi.fn()} />);
    const words = page.querySelector('.case-row')?.textContent;
    expect(words).toContain('Chưa có hạn');
    expect(words).not.toContain('Hạn 2');
  });

  it('offers to stop the timer only where it runs, and none for a closed case', async () => {
    const closed = sampleCase(2, { more: [said(901, 'solved', '2026-11-17')] });
    const lines = [
      sampleLine(sampleCase(1), uuid(1)),
      sampleLine(closed),
      sampleLine(sampleCase(3)),
    ];
    const onTimer = vi.fn();
    const page = show(<Ticking lines={lines} onTimer={onTimer} />);
    const timers = [...page.querySelectorAll('.case-row__acts')].map((cell) => cell.textContent);
    expect(timers).toEqual(['Dừng giờ', '', 'Bấm giờ']);
    await press(button('Bấm giờ cho H49.22-261116-0003'));
    expect(onTimer.mock.calls[0]?.[0].one.id).toBe(uuid(3));
  });

  it('moves the focus from row to row and stops at both ends', () => {
    show(<Ticking lines={LINES} onTimer={vi.fn()} />);
    expect(focusedCase()).toBeNull();
    const path = ([1, 1, -1, -1, 1, 1, 1, 1, 1] as const).map((step) => {
      focusRow(step);
      return focusedCase();
    });
    expect(path).toEqual([1, 2, 1, 1, 2, 3, 4, 4, 4].map(uuid));
  });
});
