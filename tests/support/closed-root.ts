import type { CDPSession, Page } from 'playwright-core';

/** Something on the page as a screen reader meets it, also inside closed shadow roots. */
export interface Seen {
  role: string;
  name: string;
  node: number;
  disabled: boolean;
}

/** Milliseconds a person's pointer rests before the click; the panel waits for less. */
const REST = 500;

/**
 * Finds and clicks what stands in a closed shadow root, by role and name. The browser's
 * accessibility tree sees through it; the click is a real one, at the place on the screen, so the
 * page gets a trusted event and whatever covers the control gets it first.
 */
export class ClosedRoot {
  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async of(page: Page): Promise<ClosedRoot> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('DOM.enable');
    await cdp.send('Accessibility.enable');
    return new ClosedRoot(page, cdp);
  }

  /** Everything with that role and a name that fits; text is compared after trimming. */
  async all(role: string, name: string | RegExp = /(?:)/): Promise<Seen[]> {
    const { nodes } = await this.cdp.send('Accessibility.getFullAXTree');
    return nodes.flatMap((node) => {
      const text = String(node.name?.value ?? '').trim();
      const fits = typeof name === 'string' ? text === name : name.test(text);
      if (node.ignored || node.role?.value !== role || !fits) return [];
      if (node.backendDOMNodeId === undefined) return [];
      const disabled = node.properties?.some((one) => one.name === 'disabled' && one.value.value);
      return [{ role, name: text, node: node.backendDOMNodeId, disabled: disabled === true }];
    });
  }

  /** Waits until there is one, and gives the first. */
  async one(role: string, name: string | RegExp, wait = 30_000): Promise<Seen> {
    const end = Date.now() + wait;
    for (;;) {
      const [first] = await this.all(role, name);
      if (first !== undefined) return first;
      if (Date.now() > end) throw new Error(await this.describeMissing(role, name));
      await this.page.waitForTimeout(50);
    }
  }

  /** A real click in the middle of it, by a hand that comes to rest there first. */
  async click(role: string, name: string | RegExp): Promise<void> {
    const { node } = await this.one(role, name);
    await this.cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
    const { x, y } = await this.middleOf(node);
    await this.page.mouse.move(x - 2, y);
    await this.page.mouse.move(x, y);
    await this.page.waitForTimeout(REST);
    await this.page.mouse.click(x, y);
  }

  /** The middle of a node in CSS pixels of the viewport. */
  async middleOf(node: number): Promise<{ x: number; y: number }> {
    const { quads } = await this.cdp.send('DOM.getContentQuads', { backendNodeId: node });
    const [quad] = quads;
    if (quad === undefined) throw new Error('The node is not drawn');
    const xs = quad.filter((_, index) => index % 2 === 0);
    const ys = quad.filter((_, index) => index % 2 === 1);
    return { x: mean(xs), y: mean(ys) };
  }

  /** The visible text of the whole page, closed roots included. */
  async text(): Promise<string> {
    return (await this.all('StaticText')).map((one) => one.name).join('\n');
  }

  /**
   * Runs in the page with a node of a closed root as `this`, which no script of the page could
   * reach; for tests of what synthetic events do.
   */
  async call(node: number, declaration: string): Promise<void> {
    const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId: node });
    if (object.objectId === undefined) throw new Error('The node is gone');
    await this.cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: declaration,
    });
  }

  /** Opens every closed root to the page's own world, so that axe can look inside. */
  async reveal(): Promise<number> {
    const { root } = await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const closed = rootsIn(root).filter((one) => one.root.shadowRootType === 'closed');
    for (const pair of closed) {
      const [host, inner] = await Promise.all(
        [pair.host, pair.root].map((one) =>
          this.cdp.send('DOM.resolveNode', { backendNodeId: one.backendNodeId }),
        ),
      );
      if (host?.object.objectId === undefined || inner?.object.objectId === undefined) continue;
      await this.cdp.send('Runtime.callFunctionOn', {
        objectId: host.object.objectId,
        functionDeclaration:
          'function (root) { Object.defineProperty(this, "shadowRoot", { value: root, configurable: true }); }',
        arguments: [{ objectId: inner.object.objectId }],
      });
    }
    return closed.length;
  }

  private async describeMissing(role: string, name: string | RegExp): Promise<string> {
    const there = (await this.all(role)).map((one) => one.name).slice(0, 30);
    return `No ${role} named ${String(name)}; there are: ${there.join(' | ') || 'none'}`;
  }
}

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
  contentDocument?: DomNode;
}

function rootsIn(node: DomNode): { host: DomNode; root: DomNode }[] {
  const own = (node.shadowRoots ?? []).map((root) => ({ host: node, root }));
  const below = [
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [...own, ...below.flatMap(rootsIn)];
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
