import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayNameDossiers } from '@/utils/portals/may-show-dossiers';
import { examplePages, PAGES } from '../../support/recognise-score';

const withDossiers = examplePages()
  .filter(({ dossiers }) => dossiers.length > 0)
  .map(({ name }) => name);

describe('the quick look before anything heavier is loaded', () => {
  it('has example pages to be tried on', () => {
    expect(withDossiers.length).toBeGreaterThan(15);
  });

  it.each(withDossiers)('says yes to the text of %s, which shows dossiers', (name) => {
    const text = readFileSync(path.join(PAGES, name, 'index.html'), 'utf8').replace(
      /<[^>]*>/g,
      ' ',
    );
    expect(mayNameDossiers(text)).toBe(true);
  });

  it.each([
    ['a label with its marks', 'Mã hồ sơ'],
    ['a label in decomposed form', 'Mã hồ sơ'.normalize('NFD')],
    ['a label without marks', 'So bien nhan: 4517'],
    ['a code alone', 'H49.22-261116-0003'],
    ['a code with long dashes', '000.00.19.H49 – 261118 – 0012'],
  ])('says yes to %s', (_what, text) => {
    expect(mayNameDossiers(text)).toBe(true);
  });

  it.each(['Lịch công tác tuần 47', 'Dự báo thời tiết Quảng Ninh', 'Weather and news', ''])(
    'says no to «%s»',
    (text) => {
      expect(mayNameDossiers(text)).toBe(false);
    },
  );
});
