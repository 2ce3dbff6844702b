import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { AgeJob } from '@/utils/exchange/age-job';
import { workHere } from '@/utils/exchange/age-work';

/**
 * Opens and seals files beside the page: a passphrase costs a second of work and 128 MiB, and a file
 * from outside is hostile until it was read. The page ends this worker when it takes too long.
 */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<AgeJob>) => {
    // What is thrown is a bug; reported, it reaches the page as a broken worker.
    workHere(data).then((answer) => postMessage(answer), reportError);
  });
});
