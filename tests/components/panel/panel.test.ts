import { afterEach, describe, expect, it, vi } from 'vitest';
import { draw } from '@/components/panel/draw';
import { panel } from '@/components/panel/panel';
import type { PanelActions, PanelView } from '@/components/panel/panel-view';
import type { Timeliness } from '@/utils/cases/timeliness';
import { panelRow, panelWords, trackedText } from '@/utils/i18n/panel-words';
import type { PageState, RowState } from '@/utils/messages/reply';

const row = (code: string, timeliness: Timeliness, change: Partial<RowState> = {}): RowState => ({
  code,
  tracked: false,
  timeliness,
  due: { at: Date.UTC(2026, 10, 24, 10), precision: 'minute' },
  estimated: false,
  provisional: false,
  away: false,
  running: false,
  ...change,
});

const FAR = row('H49.22-261120-0001', { kind: 'running', leftMinutes: 660 });
const NEAR = row('H49.22-261120-0002', { kind: 'running', leftMinutes: 45 }, { tracked: true });
const LATE = row('H49.22-261120-0003', { kind: 'overdue', leftMinutes: -500 });

const actions = (): PanelActions => ({
  onTrack: vi.fn(),
  onStart: vi.fn(),
  onStop: vi.fn(),
  onOpen: vi.fn(),
  onClose: vi.fn(),
  onMove: vi.fn(),
  onTrackAll: vi.fn(),
  onUndo: vi.fn(),
  onDashboard: vi.fn(),
  onDoubtfulClick: vi.fn(),
});

const stateOf = (rows: RowState[], language: 'vi' | 'en' = 'vi'): PageState => ({
  words: panelWords(rows, language),
  theme: 'system',
  place: null,
  rows: rows.map((one) => panelRow(one, language)),
  tracked: null,
  knownPlace: false,
});

function shown(rows: RowState[], change: Partial<PanelView> = {}, does = actions()): HTMLElement {
  const view: PanelView = {
    state: stateOf(rows),
    procedures: new Map([[FAR.code, 'Đăng ký khai sinh']]),
    corner: 'bottomRight',
    open: true,
    busy: false,
    notice: null,
    ...change,
  };
  const root = document.body.appendChild(document.createElement('div'));
  draw(root, [panel(view, does)]);
  return root;
}

const buttonNames = (root: HTMLElement) =>
  [...root.querySelectorAll('button')].map(
    (one) => one.getAttribute('aria-label') ?? one.textContent,
  );

function press(root: HTMLElement, name: string): void {
  const button = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  button?.click();
}

describe('the panel', () => {
  afterEach(() => document.body.replaceChildren());

  it('says first how much working time is left: 660 minutes are one day of eight hours and three hours', () => {
    const root = shown([FAR]);
    expect(root.querySelector('.row__time')?.textContent).toBe('Còn 1 ngày 3 giờ');
    expect(root.textContent).toContain('24/11/2026');
    expect(root.textContent).toContain('Đăng ký khai sinh');
  });

  it('names the state in words, not by colour alone', () => {
    const marks = [...shown([FAR, NEAR, LATE]).querySelectorAll('[role="img"]')];
    expect(marks.map((one) => one.getAttribute('aria-label'))).toEqual([
      'Trong hạn',
      'Sắp đến hạn',
      'Quá hạn',
    ]);
  });

  it('says of a case in other hands only that, and counts it neither as near nor as late', () => {
    const root = shown([{ ...LATE, away: true }]);
    expect(root.querySelector('.row__time')?.textContent).toBe('Đang ở người khác');
    expect(root.querySelector('.row--neutral')).not.toBeNull();
    expect(root.querySelector('[role="img"]')).toBeNull();
    const words = panelWords([LATE, { ...LATE, away: true }, { ...NEAR, away: true }], 'vi');
    expect(words).toMatchObject({ late: '1 quá hạn', near: null });
  });

  it('offers to track what is not tracked and to time what is', () => {
    expect(buttonNames(shown([FAR, NEAR]))).toEqual(
      expect.arrayContaining([
        'Theo dõi hồ sơ H49.22-261120-0001',
        'Bấm giờ cho hồ sơ H49.22-261120-0002',
      ]),
    );
  });

  it('stops the timer of the running case', () => {
    const does = actions();
    const root = shown([{ ...NEAR, running: true }], {}, does);
    press(root, 'Dừng bấm giờ hồ sơ H49.22-261120-0002');
    expect(does.onStop).toHaveBeenCalledOnce();
  });

  it('has no timer for a case that is closed', () => {
    const closed = row(
      'H49.22-261120-0004',
      { kind: 'onTime', leftMinutes: null },
      { tracked: true },
    );
    expect(buttonNames(shown([closed]))).not.toEqual(
      expect.arrayContaining([expect.stringContaining('Bấm giờ')]),
    );
  });

  it('marks a computed due time as an estimate and one past the known holidays as provisional', () => {
    const root = shown([{ ...FAR, estimated: true, provisional: true }]);
    expect(root.textContent).toContain('ước tính');
    expect(root.textContent).toContain('tạm tính');
  });

  it('tracks all in one click, from the pill too', () => {
    const does = actions();
    const root = shown([FAR, LATE, NEAR], { open: false }, does);
    expect(root.textContent).toContain('3 hồ sơ');
    expect(root.textContent).toContain('1 quá hạn');
    expect(root.textContent).toContain('1 sắp đến hạn');
    press(root, 'Theo dõi cả 2 hồ sơ');
    expect(does.onTrackAll).toHaveBeenCalledOnce();
  });

  it('says that it sees nothing rather than staying silent', () => {
    expect(shown([]).textContent).toContain('Không thấy hồ sơ');
  });

  it('offers to take an act back, by the number of that act', () => {
    const does = actions();
    const root = shown(
      [FAR],
      { notice: { text: trackedText({ count: 1, refused: 0 }, 'vi'), seq: 17 } },
      does,
    );
    expect(root.textContent).toContain('Đã theo dõi 1 hồ sơ.');
    press(root, 'Hoàn tác');
    expect(vi.mocked(does.onUndo).mock.calls[0]?.[0]).toBe(17);
  });

  it('says of a problem what happened and what to do', () => {
    const { problems } = panelWords([], 'vi');
    expect(problems['storage.full']).toBe(
      'CHƯA LƯU: ổ đĩa đã đầy. Không có gì thay đổi; hãy thử lại.',
    );
    expect(problems.other).toBe(
      'CHƯA LƯU: không ghi được dữ liệu. Không có gì thay đổi; hãy thử lại.',
    );
  });

  it('speaks English when that is chosen', () => {
    const root = shown([FAR], { state: stateOf([FAR], 'en') });
    expect(root.querySelector('.row__time')?.textContent).toBe('1 day 3 hours left');
    expect(buttonNames(root)).toContain('Track dossier H49.22-261120-0001');
  });

  it('keeps the button under the pointer and the focus when it is drawn anew', () => {
    const does = actions();
    const root = shown([FAR, NEAR], {}, does);
    const button = root.querySelector<HTMLButtonElement>('.row button');
    button?.focus();
    const view = { procedures: new Map(), corner: 'topLeft', open: true, busy: false } as const;
    const state = stateOf([{ ...FAR, timeliness: { kind: 'running', leftMinutes: 30 } }]);
    draw(root, [panel({ ...view, state, notice: null }, does)]);
    expect(document.activeElement).toBe(button);
    expect(root.querySelectorAll('.row')).toHaveLength(1);
    expect(root.querySelector('.row__time')?.textContent).toBe('Còn 30 phút');
  });

  it('marks what writes, so that it can be held back while something covers the panel', () => {
    const root = shown([FAR, LATE], { notice: { text: 'Đã theo dõi 1 hồ sơ.', seq: 4 } });
    const writing = [...root.querySelectorAll('[data-act]')].map((one) => one.textContent);
    expect(writing).toEqual(['Hoàn tác', 'Theo dõi', 'Theo dõi', 'Theo dõi cả 2 hồ sơ']);
  });

  it('takes no second click while it saves', () => {
    const buttons = [
      ...shown([FAR], { busy: true }).querySelectorAll<HTMLButtonElement>('.row button'),
    ];
    expect(buttons.map((one) => one.disabled)).toEqual([true]);
  });
});
