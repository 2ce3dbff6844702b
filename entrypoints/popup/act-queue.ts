import type { PopupAct } from '@/components/popup/popup-view';

type Perform = (act: PopupAct) => Promise<boolean>;

/** Clicks made before the database is open wait here, in order, and lose nothing. */
export interface ActQueue {
  /** @returns whether the act was done, as soon as it was tried */
  ask: Perform;
  /** From now on acts are performed so; those that waited first. */
  serve(perform: Perform): void;
}

export function makeActQueue(): ActQueue {
  let serve: (perform: Perform) => void = () => undefined;
  const served = new Promise<Perform>((resolve) => {
    serve = resolve;
  });
  let last: Promise<unknown> = served;
  return {
    ask(act) {
      const done = last.then(() => served).then((perform) => perform(act));
      last = done.catch(() => undefined);
      return done;
    },
    serve,
  };
}
