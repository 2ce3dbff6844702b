import { useLayoutEffect } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { useRoute } from '@/components/dashboard/use-route';
import { show } from '../ui/show';

afterEach(() => history.replaceState(null, '', '#'));

/** The name of the page, and what happens to the address while it is first drawn. */
function Name({ meanwhile }: { meanwhile?: () => void }) {
  const route = useRoute();
  useLayoutEffect(() => meanwhile?.(), []);
  return <p>{route.page}</p>;
}

it('a link that is followed before the page listens is followed all the same', () => {
  history.replaceState(null, '', '#/cases');
  // Says nothing, as the browser says nothing to a listener that comes later.
  const place = show(<Name meanwhile={() => history.replaceState(null, '', '#/inbox')} />);
  expect(place.textContent).toBe('inbox');
});

it('the page follows the address', async () => {
  history.replaceState(null, '', '#/cases');
  const place = show(<Name />);
  await act(async () => {
    location.hash = '#/share';
    dispatchEvent(new Event('hashchange'));
  });
  expect(place.textContent).toBe('share');
});
