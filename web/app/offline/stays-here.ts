import { useEffect, useState } from 'react';

type Stays = 'unknown' | 'stays' | 'may be cleared';

const saidOf = (is: boolean | undefined): Stays =>
  is === undefined ? 'unknown' : is ? 'stays' : 'may be cleared';

/** Whether the browser promises to keep what lies here, also when room is short; asked of it once something is kept. */
export function useStaysHere(): { kept: Stays; ask: () => Promise<void> } {
  const [kept, setKept] = useState<Stays>('unknown');
  useEffect(() => {
    void navigator.storage?.persisted?.().then((is) => setKept(saidOf(is)));
  }, []);
  return {
    kept,
    ask: async () => setKept(saidOf(await navigator.storage?.persist?.())),
  };
}
