import { useMemo, useSyncExternalStore } from 'react';
import { NoLine, RefusedError } from '#web/app/api.ts';
import { listenShelf } from '#web/app/offline/keeping.ts';
import { namesOnShelf, onShelf, putOnShelf } from '#web/app/offline/machine-storage.ts';
import { isThereAlready, listenUnsent, type UnsentAct, unsentActs } from '#web/app/offline/unsent.ts';

/** What became of what somebody said of dying, once it was pressed: it is told, waits for the line, or nobody was told of it. */
export interface HowTold {
  course: string;
  /** The act with which it was told. */
  id: string;
  became: 'told' | 'waits' | 'not told';
  at: string;
  /** Why nobody was told, in the server’s sentence. */
  says?: string;
}

const shelf = 'how-told/';
const keep = (told: HowTold): void => putOnShelf(shelf + told.course, told);
/** Whoever leads has told somebody themself. */
export const seenTo = (course: string): void => putOnShelf(shelf + course, undefined);

/** Of a refusal that names alarms it was told all the same. */
const wasTold = (act: UnsentAct, error: RefusedError): boolean =>
  isThereAlready(act, error) || ((error.problem as { alarms?: unknown[] }).alarms ?? []).length > 0;

/** Follows what becomes of it: a refusal is never passed over. IPT protocol reference, 9.3 step 1. */
export async function followTelling(act: UnsentAct, sent: Promise<unknown>): Promise<void> {
  const of = { course: act.course, id: act.id };
  const now = () => new Date().toISOString();
  try {
    await sent;
    keep({ ...of, became: 'told', at: now() });
  } catch (error) {
    if (error instanceof NoLine) keep({ ...of, became: 'waits', at: now() });
    else if (error instanceof RefusedError && wasTold(act, error)) keep({ ...of, became: 'told', at: now() });
    else
      keep({
        ...of,
        became: 'not told',
        at: now(),
        says: error instanceof RefusedError ? error.message : '',
      });
  }
}

/** What waited has gone out meanwhile, or was refused as it came. */
function asItIs(told: HowTold, waiting: readonly UnsentAct[]): HowTold {
  if (told.became !== 'waits') return told;
  const act = waiting.find(({ id }) => id === told.id);
  if (!act) return { ...told, became: 'told', at: '' };
  return act.refused ? { ...told, became: 'not told', says: act.refused } : told;
}

const all = (): string =>
  JSON.stringify(
    namesOnShelf(shelf).flatMap((name) => {
      const told = onShelf<HowTold>(name);
      return told ? [asItIs(told, unsentActs())] : [];
    }),
  );

const listen = (listener: () => void) => {
  const stop = [listenShelf(listener), listenUnsent(listener)];
  return () => {
    for (const one of stop) one();
  };
};

/** What became of what was told at once on this phone, followed as it changes. */
export function useHowTold(): readonly HowTold[] {
  const now = useSyncExternalStore(listen, all, all);
  return useMemo(() => JSON.parse(now) as HowTold[], [now]);
}
