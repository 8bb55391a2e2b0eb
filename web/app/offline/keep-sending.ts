import { useEffect, useRef } from 'react';
import { bringOver } from './from-older-kith.ts';
import { howKept, listenShelf } from './keeping.ts';
import { shelfIsWritten, whoseShelf } from './machine-storage.ts';
import { sendUnsent } from './unsent.ts';
import type { UnsentAct } from './unsent-act.ts';

const everySoOften = 10_000;
/** What is being sent just now may have failed already when the line came back. */
const soonAgain = 1_000;

interface Shows {
  /** Shows the page the chart that an act was answered with, before the act is let go of. */
  show: (act: UnsentAct, view: unknown) => Promise<void>;
  /** Reads a chart again that has changed. */
  refresh: (chart: string) => Promise<void>;
}

/** Sends what this person left unsent on this machine: at once, when the line comes back, and every so often. */
export function useKeepSending(person: string | undefined, shows?: Shows): void {
  const now = useRef(shows);
  now.current = shows;
  useEffect(() => {
    if (!person) return;
    let isOver = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    const sendAll = async () => {
      if (whoseShelf() === person) await bringOver(person);
      await shelfIsWritten();
      const changed = await sendUnsent({ show: now.current?.show });
      clearTimeout(again);
      if (!changed && !isOver) again = setTimeout(send, soonAgain);
      for (const chart of changed ?? []) await now.current?.refresh(chart);
    };
    const send = () => void sendAll();
    send();
    // What waits behind a phrase goes out as soon as it is said.
    let wasLocked = howKept() === 'locked';
    const stop = listenShelf(() => {
      const isOpened = wasLocked && howKept() === 'kept';
      wasLocked = howKept() === 'locked';
      if (isOpened) send();
    });
    const timer = setInterval(send, everySoOften);
    window.addEventListener('online', send);
    return () => {
      isOver = true;
      stop();
      clearInterval(timer);
      clearTimeout(again);
      window.removeEventListener('online', send);
    };
  }, [person]);
}
