import { describe, expect, it } from 'vitest';
import type { Catalogue, Message } from '@/utils/i18n/text';

const modules = import.meta.glob<Record<string, Catalogue>>('../utils/i18n/catalogues/**/*.ts', {
  eager: true,
});

const CATALOGUES = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).map(([name, catalogue]) => ({ file, name, catalogue })),
);
const MESSAGES: [key: string, message: Message][] = CATALOGUES.flatMap(({ catalogue }) =>
  Object.entries(catalogue),
);

const englishForms = (message: Message) =>
  typeof message.en === 'string' ? [message.en] : [message.en.one, message.en.other];
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('the catalogues', () => {
  it('are found', () => {
    expect(CATALOGUES.map(({ name }) => name)).toContain('panelTexts');
    expect(MESSAGES.length).toBeGreaterThan(50);
  });

  it('give each sentence one key only', () => {
    const keys = MESSAGES.map(([key]) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(MESSAGES)('%s has the same holes in every form', (_key, message) => {
    const wanted = [...new Set(holes(message.vi))];
    for (const form of englishForms(message)) {
      const found = [...new Set(holes(form))];
      // The form for one may say "one" without a figure, never name something else.
      expect(wanted).toEqual(expect.arrayContaining(found));
    }
    expect([...new Set(holes(englishForms(message).at(-1) ?? ''))]).toEqual(wanted);
  });

  it.each(MESSAGES)('%s is whole in both languages', (_key, message) => {
    for (const form of [message.vi, ...englishForms(message)]) {
      expect(form.trim()).toBe(form);
      expect(form).not.toBe('');
      expect(form).toBe(form.normalize('NFC'));
      expect(form).not.toMatch(/ {2}|\bTODO\b|undefined|\[object/);
    }
  });

  it('speaks Vietnamese in the Vietnamese column: no long sentence without any mark', () => {
    const marked = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;
    const bare = MESSAGES.filter(([, { vi }]) => vi.split(' ').length >= 4 && !marked.test(vi));
    expect(bare.map(([key]) => key)).toEqual([]);
  });
});
