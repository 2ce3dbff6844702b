import { type AgeListener, type AgeWorker, inWorker } from '@/utils/exchange/age-worker';

const ADDRESS = '/age-worker.js';

/** The part of Trusted Types that is used here; browsers without them take the text itself. */
interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

declare global {
  var trustedTypes: Policies | undefined;
}

const policy = globalThis.trustedTypes?.createPolicy('app-worker', {
  // Whatever is asked for, there is one worker.
  createScriptURL: () => ADDRESS,
});

function start({ answer, broken }: AgeListener): AgeWorker {
  const worker = new Worker(policy?.createScriptURL(ADDRESS) ?? ADDRESS);
  worker.addEventListener('message', ({ data }) => answer(data));
  worker.addEventListener('error', broken);
  return { post: (job) => worker.postMessage(job), end: () => worker.terminate() };
}

/** Opens and seals files, beside the page. */
export const ageWork = inWorker(start);
