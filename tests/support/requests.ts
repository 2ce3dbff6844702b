import type { Request } from 'playwright-core';
import type { Extension } from './extension.ts';

/**
 * Notes every request that a page or the worker of the extension makes to anything but its own
 * files. What portals ask of their own servers does not count.
 */
export function watchRequests(extension: Extension): () => readonly string[] {
  const own = `chrome-extension://${extension.id}/`;
  const found: string[] = [];
  extension.context.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(own) || url.startsWith('data:') || url.startsWith('blob:')) return;
    if (originOfCaller(request).startsWith(own)) found.push(`${originOfCaller(request)} → ${url}`);
  });
  return () => found;
}

function originOfCaller(request: Request): string {
  const worker = request.serviceWorker();
  if (worker !== null) return worker.url();
  // The address bar of a new page is nobody's request.
  if (request.isNavigationRequest()) return '';
  return request.frame().url();
}
