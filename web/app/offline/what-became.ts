import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Sent } from '#web/app/course.ts';
import { listenUnsent, unsentActs } from './unsent.ts';
import { type Became, writtenDown } from './written-down.ts';

/** What became by now of an act that was sent with this id: an answer of then may have waited, and been refused, since. */
export function useBecame(id: string, sent: Sent | undefined): Sent | 'refused' | undefined {
  const act = useSyncExternalStore(listenUnsent, unsentActs).find((one) => one.id === id);
  const [refused, setRefused] = useState(act?.refused);
  if (act?.refused !== undefined && act.refused !== refused) setRefused(act.refused);
  if (!sent) return undefined;
  if (act && !act.refused) return 'waiting';
  // Once it was let go of it is off this machine, and nobody has it all the same.
  return refused === undefined ? 'recorded' : 'refused';
}

const all = (): string => JSON.stringify(writtenDown());

/** All that is written down on this machine of what was told, followed as it changes. */
export function useWrittenDown(): readonly Became[] {
  const now = useSyncExternalStore(listenUnsent, all, all);
  return useMemo(() => JSON.parse(now) as Became[], [now]);
}
