import { describePage } from './describe-page';
import { type Recognition, recognise } from './recognise';

/** Reads the page as it is at this moment. */
export type ReadPage = () => Promise<Recognition>;

declare global {
  /** Left by the reader's script for the one that watches; a page has globals of its own. */
  var readTuSoiPage: ReadPage | undefined;
}

/**
 * A reader of this document. Looking and understanding are two tasks with room between them, so that
 * the page answers its person meanwhile.
 */
export const readerOf =
  (page: Document): ReadPage =>
  async () => {
    const description = describePage(page);
    await new Promise((resolve) => setTimeout(resolve));
    return recognise(description);
  };
