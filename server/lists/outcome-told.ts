import { casesAtStart } from '#core/outcomes/pair-outcome.ts';
import type { MemberOutcome } from '#core/programme/group-row.ts';

const flags = [
  'recovery',
  'reliableImprovement',
  'reliableDeterioration',
  'noReliableChange',
  'reliableRecovery',
] as const satisfies readonly (keyof MemberOutcome)[];

const none = '-'.repeat(2 + flags.length);

/** How a course turned out as its row keeps it: always as long, since what is sealed shows how long it is. */
export const outcomeTold = (outcome: MemberOutcome | null): string =>
  outcome === null
    ? none
    : [
        outcome.readings === 'paired' ? 'p' : 'u',
        String(casesAtStart.indexOf(outcome.caseAtStart)),
        ...flags.map((flag) => (outcome[flag] ? '1' : '0')),
      ].join('');

const known = new Map<string, MemberOutcome | null>();

/** The same as figures read it; null where the course has none, or nobody wrote it. Courses that turned out alike share one. */
export function outcomeFrom(told: string | null): MemberOutcome | null {
  const text = told?.length === none.length ? told : none;
  const before = known.get(text);
  if (before !== undefined) return before;
  const read = readOutcome(text);
  if (known.size < mostKnown) known.set(text, read);
  return read;
}

/** More than there are ways to turn out. */
const mostKnown = 1_000;

function readOutcome(told: string): MemberOutcome | null {
  const [readings = '', start = '', ...set] = told;
  const caseAtStart = casesAtStart[Number(start)];
  if (!caseAtStart) return null;
  const is = (flag: (typeof flags)[number]) => set[flags.indexOf(flag)] === '1';
  return {
    readings: readings === 'p' ? 'paired' : 'unpaired',
    caseAtStart,
    recovery: is('recovery'),
    reliableImprovement: is('reliableImprovement'),
    reliableDeterioration: is('reliableDeterioration'),
    noReliableChange: is('noReliableChange'),
    reliableRecovery: is('reliableRecovery'),
  };
}
