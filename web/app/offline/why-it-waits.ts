import { useSyncExternalStore } from 'react';
import { NoLine, RefusedError } from '#web/app/api.ts';

/** What an act that is kept here waits for: the line, its owner to sign in again, or Kith to take it. */
type WaitsFor = 'line' | 'signIn' | 'kith';

/** Refused as it comes or by whom, not for what it says: the same act is taken later. */
const laterStatuses = [408, 425, 429];
const laterCodes = ['other-site', 'other-host', 'another-person', 'second-factor-needed'];

/** What Kith does not take just now is no refusal of it: it waits as it does without a line. */
export function unlessLater(error: unknown): unknown {
  if (!(error instanceof RefusedError)) return error;
  const { status, code } = error.problem;
  if (status === 401) return new NoLine('signIn');
  return laterStatuses.includes(status) || laterCodes.includes(code) ? new NoLine('kith') : error;
}

let waitsFor: WaitsFor = 'line';
const listeners = new Set<() => void>();
const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Says how sending went just now: pages tell what is waited for. */
export function sendingMet(error?: unknown): void {
  const met = error instanceof NoLine ? error.by : 'line';
  const now = met === 'server' ? 'kith' : met;
  if (now === waitsFor) return;
  waitsFor = now;
  for (const listener of listeners) listener();
}

const now = (): WaitsFor => waitsFor;

/** What is waited for, by how sending went last. */
export const useWaitsFor = (): WaitsFor => useSyncExternalStore(listen, now, now);
