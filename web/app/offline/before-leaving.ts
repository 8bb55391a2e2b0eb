import { useEffect, useRef } from 'react';
import { countDrafts } from './drafts.ts';
import { sendUnsent, unsentActs } from './unsent.ts';

const savers = new Set<() => Promise<unknown> | undefined>();

/** What a page sends by itself after a moment of quiet, it sends at once before somebody signs out. */
export function useSaveBeforeLeaving(save: () => Promise<unknown> | undefined): void {
  const now = useRef(save);
  now.current = save;
  useEffect(() => {
    const saver = () => now.current();
    savers.add(saver);
    return () => void savers.delete(saver);
  }, []);
}

const patience = 3_000;
const aMoment = (ms: number) => new Promise<void>((go) => setTimeout(go, ms));

async function sendAllNow(): Promise<void> {
  await Promise.allSettled([...savers].map((save) => save()));
  const until = Date.now() + patience;
  while (unsentActs().some((act) => !act.refused) && navigator.onLine && Date.now() < until) {
    await sendUnsent();
    await aMoment(100);
  }
}

/** Sends what can be sent, and counts what would be lost if all were taken off this machine now. */
export async function countLostByLeaving(): Promise<number> {
  await Promise.race([sendAllNow(), aMoment(patience + 1_000)]);
  return countDrafts() + unsentActs().length;
}
