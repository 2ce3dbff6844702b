import type { Language } from '../settings';

/**
 * One sentence in both languages. Holes are named in braces, `{count}`; a number given for `count`
 * chooses the English form. Vietnamese has one form for all numbers.
 */
export interface Message {
  vi: string;
  en: string | { one: string; other: string };
}

/** The sentences of one area of the screen, side by side so that neither language is forgotten. */
export type Catalogue = Readonly<Record<string, Message>>;

type HolesOf<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesOf<Rest>
  : never;

type Holes<Entry extends Message> = HolesOf<Entry['vi']>;

type Values<Entry extends Message> = [Holes<Entry>] extends [never]
  ? []
  : [values: Record<Holes<Entry>, string | number>];

/** Gives the sentence for a key of one catalogue; a missing or misspelt hole does not compile. */
export type Translate<C extends Catalogue> = <Key extends keyof C>(
  key: Key,
  ...values: Values<C[Key]>
) => string;

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

function formFor(message: Message, language: Language, count: unknown): string {
  if (language === 'vi') return message.vi;
  if (typeof message.en === 'string') return message.en;
  // All that `Intl.PluralRules` knows of English, and it takes milliseconds to be made.
  return count === 1 ? message.en.one : message.en.other;
}

/**
 * Makes the function that speaks one catalogue in one language.
 *
 * @example
 * const t = translator(panelTexts, 'en');
 * t('panel.found', { count: 3 }); // → '3 dossiers on this page'
 */
export function translator<const C extends Catalogue>(
  catalogue: C,
  language: Language,
): Translate<C> {
  return (key, ...rest) => {
    const message = catalogue[key];
    if (!message) throw new Error(`no message ${String(key)}`);
    const values: Record<string, string | number> = rest[0] ?? {};
    return fill(formFor(message, language, values.count), values);
  };
}
