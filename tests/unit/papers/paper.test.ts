import { describe, expect, it } from 'vitest';
import { editedPaper, sourceNumber, usedSources } from '@/utils/papers/paper';
import { dayWords, placeAndDay, plainText } from '@/utils/papers/paper-words';
import { day } from '../calendar/viet-nam';
import { SAMPLE } from './sample-paper';

const textsOf = (paper: typeof SAMPLE) =>
  paper.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));

describe('what the person rewrites', () => {
  it('stands in place of ours and keeps its sources', () => {
    const paper = editedPaper(SAMPLE, { weaknesses: 'Một hồ sơ chậm.' });
    expect(textsOf(paper)).toContain('Một hồ sơ chậm.');
    expect(textsOf(paper)).not.toContain('Ba hồ sơ chậm do chờ phối hợp.');
    expect(paper.blocks).toContainEqual({
      kind: 'text',
      id: 'weaknesses',
      text: 'Một hồ sơ chậm.',
      sources: ['e1'],
    });
  });

  it('is dropped when it is left empty, with a source that nothing else rests on', () => {
    const paper = editedPaper(SAMPLE, { strengths: '  \n ' });
    expect(textsOf(paper)).toEqual(['Không có đơn thư quá hạn.', 'Ba hồ sơ chậm do chờ phối hợp.']);
    expect(paper.sources.map((one) => one.id)).toEqual(['e1']);
  });

  it('does nothing where the paragraph is not there or not to be rewritten', () => {
    expect(textsOf(editedPaper(SAMPLE, { other: 'x' }))).toEqual(textsOf(SAMPLE));
  });

  it('leaves the paper it came from as it was', () => {
    const before = structuredClone(SAMPLE);
    editedPaper(SAMPLE, { weaknesses: '', strengths: 'x' });
    expect(SAMPLE).toEqual(before);
  });
});

describe('sources', () => {
  it('are numbered in the order in which they are first named', () => {
    const sources = usedSources(SAMPLE.blocks, SAMPLE.sources);
    expect(sources.map((one) => one.id)).toEqual(['e2', 'e1']);
    expect(sourceNumber({ sources }, 'e1')).toBe(2);
    expect(sourceNumber({ sources }, 'e9')).toBe(0);
  });
});

describe('words of papers', () => {
  it.each([
    ['2026-11-24', 'ngày 24 tháng 11 năm 2026'],
    ['2027-02-05', 'ngày 05 tháng 02 năm 2027'],
    ['2027-01-15', 'ngày 15 tháng 01 năm 2027'],
    ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
  ])('a zero stands before days under 10 and before January and February: %s', (text, words) => {
    expect(dayWords(day(text))).toBe(words);
  });

  it('what is not known is left as dots, the year is not', () => {
    expect(placeAndDay(null, null, '2026')).toMatch(/^\.+, ngày \.+ tháng \.+ năm 2026$/);
    expect(placeAndDay('Hạ Long', day('2026-11-24'), '2026')).toBe(
      'Hạ Long, ngày 24 tháng 11 năm 2026',
    );
  });

  it('signs that a file could not hold become spaces, Vietnamese stays', () => {
    expect(plainText(' Đặng\u0000Thị\u000bƯớc \ud800')).toBe('Đặng Thị Ước \ufffd');
  });
});
