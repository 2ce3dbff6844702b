import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PortalState, PortalView } from '@/components/options/PortalsEditor';
import { patternOf } from '@/utils/portals/pattern';
import { fail, ok, type Result } from '@/utils/problems';

/**
 * Asks the browser for one portal. It asks the person only in the turn of their click, so nothing may
 * be awaited before this is called.
 *
 * @returns `portal.notAllowed` when the person said no, `portal.blockedByPolicy` when they may not
 */
export async function askForPortal(origin: string): Promise<Result<void>> {
  try {
    const granted = await browser.permissions.request({ origins: [patternOf(origin)] });
    return granted ? ok(undefined) : fail({ code: 'portal.notAllowed', origin });
  } catch (error) {
    const isPolicy = error instanceof Error && /polic/i.test(error.message);
    return fail(
      isPolicy
        ? { code: 'portal.blockedByPolicy', origin }
        : { code: 'portal.addressUnreadable', text: origin },
    );
  }
}

/**
 * Gives a permission back, unless another portal lives on it (Firefox: another port of the machine).
 * The portal is not read any more, whether or not the browser agrees.
 */
export async function dropPortal(origin: string, others: readonly string[]): Promise<void> {
  if (others.some((other) => patternOf(other) === patternOf(origin))) return;
  await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
}

/**
 * What the browser says of each portal now, also after the person changed it in the browser's own
 * settings.
 *
 * @param blocked - portals that the organisation refused while this page was open
 */
export function usePortalStates(
  origins: readonly string[],
  blocked: ReadonlySet<string>,
): PortalView[] {
  const [allowed, setAllowed] = useState<ReadonlySet<string> | null>(null);
  const asked = origins.join(' ');

  useEffect(() => {
    const ask = () => void allowedOf(asked === '' ? [] : asked.split(' ')).then(setAllowed);
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, [asked]);

  return origins.map((origin) => ({ origin, state: stateOf(origin, allowed, blocked) }));
}

function stateOf(
  origin: string,
  allowed: ReadonlySet<string> | null,
  blocked: ReadonlySet<string>,
): PortalState {
  if (blocked.has(origin)) return 'blocked';
  if (!allowed) return 'asking';
  return allowed.has(origin) ? 'allowed' : 'revoked';
}

async function allowedOf(origins: readonly string[]): Promise<ReadonlySet<string>> {
  const answers = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [patternOf(origin)] })),
  );
  return new Set(origins.filter((_, at) => answers[at]));
}
