import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { LanguageContext } from '@/components/ui/language';
import type { Language } from '@/utils/settings';

let root: HTMLElement | null = null;

/** Shows components as a page would, in one language. */
export function show(children: ComponentChildren, language: Language = 'vi'): HTMLElement {
  const place = root ?? document.body.appendChild(document.createElement('div'));
  root = place;
  void act(() =>
    render(<LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>, place),
  );
  return place;
}

afterEach(() => {
  if (!root) return;
  const place = root;
  void act(() => render(null, place));
  place.remove();
  root = null;
});

/** The button with this name, as a person finds it. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** The control with this label. */
export function field(label: string): HTMLInputElement {
  const named = [...document.querySelectorAll('input')].find(
    (one) => one.getAttribute('aria-label') === label,
  );
  if (named) return named;
  const words = [...document.querySelectorAll('label')].find((one) =>
    one.textContent?.trim().startsWith(label),
  );
  const control = words && document.getElementById(words.htmlFor);
  if (!(control instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
  return control;
}

export async function press(target: HTMLElement): Promise<void> {
  await act(async () => target.click());
}

export async function type(target: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    target.value = text;
    target.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function submit(target: HTMLElement): Promise<void> {
  await act(async () => {
    target.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}
