import type { ElementHandle, Page } from 'puppeteer-core';

/** What a person does on a page, with real clicks and keys. */

/**
 * Presses what reads as a button, link or choice of that name, once it can be pressed. What the page
 * draws anew between the look and the press is looked for again.
 *
 * @param within - a selector, where the name is not the only one of the page
 */
export async function press(page: Page, name: string, within = 'body'): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const element = await pressable(page, name, within);
    try {
      await element?.click();
      return;
    } catch (error) {
      if (tries === TRIES || !isDetached(error)) throw error;
    }
  }
}

const TRIES = 4;
const isDetached = (error: unknown) => error instanceof Error && /detached/i.test(error.message);

async function pressable(page: Page, name: string, within: string) {
  const found = await page.waitForFunction(
    (wanted, part) =>
      [...document.querySelectorAll(`${part} :is(button:not(:disabled), a, label)`)].find((one) =>
        [one.getAttribute('aria-label'), one.textContent?.trim()].includes(wanted),
      ),
    {},
    name,
    within,
  );
  return found.asElement() as ElementHandle<Element> | null;
}

/** Types into the first field that fits, after what stands there is gone. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  const field = await page.waitForSelector(selector);
  await field?.click({ count: 3 });
  await field?.type(text);
}

/** Types into the field with this label. */
export async function fillField(page: Page, label: string, text: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) =>
      // Behind the name it may say that the field can stay empty.
      [...document.querySelectorAll('label')].find(
        (one) => one.firstChild?.textContent?.trim() === wanted,
      )?.control?.id,
    {},
    label,
  );
  await fill(page, `[id="${await found.jsonValue()}"]`, text);
}

/** The page says these words now or soon. */
export async function says(page: Page, words: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
}

/** A file as it is handed to a page. */
export interface HandedFile {
  name: string;
  content: string | readonly number[];
}

/**
 * Gives files to the field as if they were chosen; the driver cannot reach into the file dialog.
 *
 * @param label - what the field is called, when the page has more than one
 */
export async function choose(
  page: Page,
  files: readonly HandedFile[],
  label?: string,
): Promise<void> {
  await page.waitForSelector('input[type=file]');
  await page.evaluate(
    (some, wanted) => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
      const input = fields.find(
        (one) => wanted === null || one.getAttribute('aria-label') === wanted,
      );
      if (!input) throw new Error(`no field ${wanted}`);
      const data = new DataTransfer();
      for (const { name, content } of some) {
        const part = typeof content === 'string' ? content : new Uint8Array(content);
        data.items.add(new File([part], name));
      }
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    files,
    label ?? null,
  );
}
