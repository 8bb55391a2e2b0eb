import { useSyncExternalStore } from 'react';
import { wordsOfHelp } from '#web/app/words.ts';

type Behind = typeof import('./behind-home.ts');

let here: Behind | undefined;
let onItsWay: Promise<Behind> | undefined;
const listeners = new Set<() => void>();

/** Brings what comes behind Home; asked for anew where the line was cut. */
export function bringBehindHome(): Promise<Behind> {
  onItsWay ??= Promise.all([import('./behind-home.ts'), wordsOfHelp()]).then(
    ([came]) => {
      here = came;
      for (const heard of listeners) heard();
      return came;
    },
    (because: unknown) => {
      onItsWay = undefined;
      throw because;
    },
  );
  return onItsWay;
}

function listen(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

/** What comes behind Home, once it is here. */
export const useBehindHome = (): Behind | undefined => useSyncExternalStore(listen, () => here);
