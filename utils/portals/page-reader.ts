import { describePage } from './describe-page';
import { type Recognition, recognise } from './recognise';

/** Reads the page as it is at this moment. */
export type ReadPage = () => Recognition;

declare global {
  /** Left by the reader's script for the one that watches; a page has globals of its own. */
  var readTuSoiPage: ReadPage | undefined;
}

/** A reader of this document. */
export const readerOf =
  (page: Document): ReadPage =>
  () =>
    recognise(describePage(page));
