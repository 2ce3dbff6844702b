import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Every token with all values it has (by itself, with more contrast, with forced colours). */
function tokensOf(file: string): Map<string, string[]> {
  const css = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const tokens = new Map<string, string[]>();
  for (const [, name = '', value = ''] of css.matchAll(/(--[\w-]+):\s*([^;]+);/g))
    tokens.set(name, [...(tokens.get(name) ?? []), value.replace(/\s+/g, ' ')]);
  return tokens;
}

const panel = tokensOf('components/panel/panel-tokens.css');

it('looks like the rest of the product: each token has the values it has everywhere', () => {
  const all = tokensOf('components/ui/tokens.css');
  for (const [name, values] of panel) {
    // On a foreign page the root's letter size is the page's own.
    const everywhere = name === '--type-unit' ? ['16px'] : all.get(name);
    expect({ name, values }).toEqual({ name, values: everywhere });
  }
});

it('carries every token that the panel uses and no other', () => {
  const css = readFileSync('components/panel/panel.css', 'utf8');
  const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  for (const [, values] of panel)
    for (const value of values)
      for (const [, name] of value.matchAll(/var\((--[\w-]+)\)/g)) used.add(name);
  expect([...panel.keys()].sort()).toEqual([...used].sort());
});
