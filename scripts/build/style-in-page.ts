import { createHash } from 'node:crypto';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The page whose first view is worth a line in the policy. */
const PAGE = '/entrypoints/popup/index.html';
const LINK = /<link rel="stylesheet"[^>]* href="\/([^"]+)">/g;

/** The page with its style sheet in it, and the policy that lets exactly that text through. */
export interface StyleInPage {
  plugin: Plugin;
  /**
   * The policy of all pages with the hash of that style sheet in it, once the page is built.
   * @example policy("style-src 'self'") // → "style-src 'self' 'sha256-…'"
   */
  policy(plain: string): string;
}

/**
 * Puts the style sheet of the popup into the page itself. As a file of its own it comes last of all:
 * Chromium looks through every style sheet of an extension for words to translate, and the page asks
 * the browser for those words and stands still until they have come.
 */
export function styleInPage(): StyleInPage {
  let hash = '';
  return {
    plugin: {
      name: 'style-in-page',
      apply: 'build',
      transformIndexHtml: {
        order: 'post',
        handler: (html, { path, bundle, chunk }) => {
          if (!bundle || path !== PAGE) return html;
          const files = [...html.matchAll(LINK)].map(([, file = '']) => file);
          const style = files.map((file) => textOf(bundle[file])).join('');
          for (const file of files) {
            delete bundle[file];
            // A part that comes later would ask for the style sheet of what it needs.
            chunk?.viteMetadata?.importedCss.delete(file);
          }
          hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
          return { html: html.replaceAll(LINK, ''), tags: [tagOf(style)] };
        },
      },
    },
    policy: (plain) => plain.replace("style-src 'self'", `$& ${hash}`.trimEnd()),
  };
}

function textOf(file: { type: string; source?: string | Uint8Array } | undefined): string {
  if (file?.type !== 'asset' || file.source === undefined) throw new Error('No style sheet there');
  return String(file.source);
}

const tagOf = (style: string): HtmlTagDescriptor => ({
  tag: 'style',
  children: style,
  injectTo: 'head',
});
