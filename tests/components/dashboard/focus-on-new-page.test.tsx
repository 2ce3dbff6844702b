import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { beforeEach, expect, it } from 'vitest';
import { useFocusOnNewPage } from '@/components/dashboard/use-focus-on-new-page';

/** What of the page has the focus, once everything that waits for a frame has been done. */
async function focused(): Promise<string | undefined> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return document.activeElement?.id;
}

/** A part that asks for the focus, and whose figures come before the first frame is drawn. */
function Part() {
  const part = useRef<HTMLElement>(null);
  const [figures, setFigures] = useState(0);
  useLayoutEffect(() => setFigures(1), []);
  useEffect(() => part.current?.focus(), []);
  return (
    <section id="part" ref={part} tabIndex={-1}>
      {figures}
    </section>
  );
}

function Desk({ page }: { page: string }) {
  useFocusOnNewPage(page);
  return (
    <main id="main" tabIndex={-1}>
      {page === 'person' && <Part />}
    </main>
  );
}

const show = (page: string) => render(<Desk page={page} />, document.body);

beforeEach(() => {
  render(null, document.body);
  show('list');
});

it('leaves the focus alone on the page that was opened first', async () => {
  expect(await focused()).not.toBe('main');
});

it('puts the focus at the top of a new page', async () => {
  show('reminders');
  expect(await focused()).toBe('main');
});

it('leaves the focus with a part that asks for it, though its figures come before the first frame', async () => {
  show('person');
  expect(await focused()).toBe('part');
});
