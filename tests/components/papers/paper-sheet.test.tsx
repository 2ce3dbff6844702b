import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { PaperSheet } from '@/components/papers/PaperSheet';
import { SAMPLE } from '../../unit/papers/sample-paper';
import { button, press, show } from '../ui/show';

/** A page that keeps what is written, as ours does. */
function Desk({ first = {} }: { first?: Record<string, string> }) {
  const [edits, setEdits] = useState(first);
  const onEdit = (id: string, text: string | null) => {
    const { [id]: _, ...rest } = edits;
    setEdits(text === null ? rest : { ...rest, [id]: text });
  };
  return <PaperSheet paper={SAMPLE} edits={edits} onEdit={onEdit} />;
}

const areas = () => [...document.querySelectorAll('textarea')];

async function write(area: HTMLTextAreaElement, text: string): Promise<void> {
  await act(async () => {
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

it('shows head, title, table, boxes, signatures and sources of the paper', () => {
  const text = show(<PaperSheet paper={SAMPLE} edits={{}} />).textContent ?? '';
  for (const words of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC',
    'Ý thức kỷ luật, kỷ cương',
    '☒ Tốt',
    'NGƯỜI TỰ ĐÁNH GIÁ',
    'Sổ tiếp công dân, 14 lượt',
  ])
    expect(text).toContain(words);
});

it('is in Vietnamese for those who listen, also on an English screen', () => {
  const sheet = show(<PaperSheet paper={SAMPLE} edits={{}} />, 'en').querySelector('article');
  expect(sheet?.lang).toBe('vi');
  expect(sheet?.getAttribute('aria-label')).toBe(
    'Preview (in Vietnamese): PHIẾU THEO DÕI, ĐÁNH GIÁ CÔNG CHỨC',
  );
});

it('without a way to rewrite it shows the person’s words as print', () => {
  const sheet = show(<PaperSheet paper={SAMPLE} edits={{ weaknesses: 'Một hồ sơ chậm.' }} />);
  expect(areas()).toEqual([]);
  expect(sheet.textContent).toContain('Một hồ sơ chậm.');
  expect(sheet.textContent).not.toContain('Ba hồ sơ chậm');
});

it('only paragraphs that may be rewritten are', () => {
  show(<Desk />);
  expect(areas().map((area) => area.value)).toEqual([
    'Đã giải quyết 131 hồ sơ, trong đó 128 hồ sơ trước hạn và đúng hạn.\nTiếp 14 lượt công dân.',
    'Ba hồ sơ chậm do chờ phối hợp.',
  ]);
});

it('the suggested words come back at a click', async () => {
  show(<Desk first={{ weaknesses: 'Khác.' }} />);
  await press(button('Trả lại lời gợi ý'));
  expect(areas()[1]?.value).toBe('Ba hồ sơ chậm do chờ phối hợp.');
});

it('says what an empty paragraph means before it is printed', async () => {
  const sheet = show(<Desk />);
  const [first] = areas();
  if (!first) throw new Error('nothing to write in');
  await write(first, '');
  expect(sheet.textContent).toContain('Để trống thì đoạn này không có trong văn bản.');
});
