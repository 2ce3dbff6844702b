import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/ui/tokens.css', 'utf8');

const pairs = new Map(
  [...css.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function colour(name: string, theme: 'light' | 'dark'): string {
  const pair = pairs.get(`--${name}`);
  if (!pair) throw new Error(`no colour ${name}`);
  return pair[theme];
}

const SURFACES = ['color-page', 'color-surface', 'color-raised', 'color-sunken', 'color-hover'];
const STATES = ['in-time', 'near', 'late', 'paused', 'neutral'];

const words: [text: string, ground: string][] = [
  ...SURFACES.flatMap((ground): [string, string][] => [
    ['color-text', ground],
    ['color-muted', ground],
    ['color-accent', ground],
    ['color-accent-hover', ground],
    ['color-danger', ground],
    ['chart-text', ground],
  ]),
  ['color-text', 'color-selected'],
  ['color-muted', 'color-selected'],
  ['color-accent', 'color-selected'],
  ['color-accent', 'color-accent-soft'],
  ['color-on-accent', 'color-accent'],
  ['color-on-accent', 'color-accent-hover'],
  ...STATES.flatMap((state): [string, string][] => [
    [`state-${state}-text`, `state-${state}-surface`],
    [`state-${state}-text`, 'color-surface'],
    [`state-${state}-text`, 'color-page'],
    [`state-${state}-text`, 'color-hover'],
    [`state-${state}-text`, 'color-selected'],
    ['color-text', `state-${state}-surface`],
    ['color-muted', `state-${state}-surface`],
  ]),
];

const marks: [mark: string, ground: string][] = [
  ['color-line-strong', 'color-surface'],
  ['color-line-strong', 'color-page'],
  ['color-focus', 'color-surface'],
  ['color-focus', 'color-page'],
  ...STATES.flatMap((state): [string, string][] => [
    [`state-${state}-solid`, 'color-surface'],
    [`state-${state}-solid`, `state-${state}-surface`],
  ]),
  ['chart-early', 'chart-surface'],
  ['chart-on-time', 'chart-surface'],
  ['chart-late', 'chart-surface'],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(words)('words in %s can be read on %s', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)('%s stands out from %s', (mark, ground) => {
    expect(contrast(colour(mark, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
