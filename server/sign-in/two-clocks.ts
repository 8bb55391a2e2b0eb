/**
 * better-auth reads the machine’s clock and can be given no other. What it keeps is therefore by the service’s own clock, and
 * is told to it by the machine’s: how much is left of a session, a link or a code is by the one clock of the service.
 */

/** The clock that better-auth reads. */
export const enginesClock = (): number => Date.now();

/** By so little two readings of one clock differ. */
const sameClock = 1000;

/** The values with each day and hour in them moved on. */
function moved<Value>(value: Value, by: number): Value {
  const inner = (one: unknown): unknown => {
    if (one instanceof Date) return new Date(one.getTime() + by);
    if (Array.isArray(one)) return one.map(inner);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, each]) => [key, inner(each)]));
  };
  return inner(value) as Value;
}

/** Between what better-auth says and what is kept. */
export interface TwoClocks {
  toService: <Value>(value: Value) => Value;
  toEngine: <Value>(value: Value) => Value;
}

/** @param now the service’s clock */
export function twoClocks(now: () => Date): TwoClocks {
  const ahead = () => {
    const by = now().getTime() - enginesClock();
    return Math.abs(by) < sameClock ? 0 : by;
  };
  return {
    toService: (value) => {
      const by = ahead();
      return by === 0 ? value : moved(value, by);
    },
    toEngine: (value) => {
      const by = ahead();
      return by === 0 ? value : moved(value, -by);
    },
  };
}
