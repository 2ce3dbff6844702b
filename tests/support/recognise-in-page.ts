import { describePage } from '@/utils/portals/describe-page';
import { explain } from '@/utils/portals/explain';
import { recognise } from '@/utils/portals/recognise';
import { watchPage } from '@/utils/portals/watch-page';

/** What the bundle leaves in the page's global scope for the tests and the script. */
export const tools = { describePage, explain, recognise, watchPage };

declare global {
  var recogniser: typeof tools;
}

globalThis.recogniser = tools;
