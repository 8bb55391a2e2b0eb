import { useSyncExternalStore } from 'react';
import { howKept, type Keeping, listenShelf } from './keeping.ts';

/** Whether what is typed outlives this page, and if not, why; followed as it changes. */
export const useHowKept = (): Keeping => useSyncExternalStore(listenShelf, howKept, howKept);
