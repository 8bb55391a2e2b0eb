/** So often an hour one calendar is answered; those there are ask every quarter of an hour at most. */
const mostAnHour = 60;
const hour = 3_600_000;

interface Asked {
  since: number;
  times: number;
}

/** Counts how often each calendar asks, in memory alone: what is forgotten at a restart was no harm. */
export function paced() {
  const asked = new Map<string, Asked>();
  /** @returns how many seconds to wait; 0 where it may be answered now */
  return (key: string, now: number): number => {
    const before = asked.get(key);
    if (!before || now - before.since >= hour || now < before.since) {
      for (const [other, { since }] of asked) if (now - since >= hour) asked.delete(other);
      asked.set(key, { since: now, times: 1 });
      return 0;
    }
    before.times += 1;
    return before.times > mostAnHour ? Math.ceil((before.since + hour - now) / 1000) : 0;
  };
}
