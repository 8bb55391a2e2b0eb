import { useEffect, useRef } from 'react';
import { countDrafts } from './drafts.ts';
import { callsForSomebody, sendUnsent, unsentActs } from './unsent.ts';

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

/** What would be lost if all were taken off this machine now. */
export interface LostByLeaving {
  /** Meetings of a group that wait. */
  meetings: number;
  /** What calls for somebody about a person in danger. */
  alarms: number;
  /** Anything else that was recorded here and waits. */
  others: number;
  /** What was typed and not recorded. */
  texts: number;
}

/** Sends what can be sent, and counts what would be lost. */
export async function countLostByLeaving(): Promise<LostByLeaving> {
  await Promise.race([sendAllNow(), aMoment(patience + 1_000)]);
  const waiting = unsentActs();
  const meetings = waiting.filter(({ name }) => name === 'holdGroupMeeting').length;
  const alarms = waiting.filter((act) => act.name !== 'holdGroupMeeting' && callsForSomebody(act)).length;
  return { meetings, alarms, others: waiting.length - meetings - alarms, texts: countDrafts() };
}
