import { Temporal } from 'temporal-polyfill';
import type { OwnDaysAway, TherapistAway } from '#core/api-answers/duty.ts';
import { standsIn } from '#core/course/risk/climbing/who-is-asked.ts';
import { daysAfter } from '#core/days/after.ts';
import type { Installation } from '#server/installation.ts';
import { daysAwayOf, dayThere, dutySettings } from './settings.ts';
import { whoIsHere } from './who-is-here.ts';

/** So many days ahead a client reads that the therapist will be away. */
const daysAhead = 14;

/** Days away that touch or lie over each other are one absence. */
function absencesIn(away: readonly OwnDaysAway[]): OwnDaysAway[] {
  const spells: OwnDaysAway[] = [];
  for (const { from, to } of away) {
    const last = spells.at(-1);
    if (!last || from > daysAfter(last.to, 1)) spells.push({ from, to });
    else if (to > last.to) last.to = to;
  }
  return spells;
}

/** Days on which one and the other are away. */
const bothAway = (one: readonly OwnDaysAway[], other: readonly OwnDaysAway[]): OwnDaysAway[] =>
  one.flatMap((mine) =>
    other.flatMap((theirs) => {
      const [, from = ''] = [mine.from, theirs.from].toSorted();
      const [to = ''] = [mine.to, theirs.to].toSorted();
      return from <= to ? [{ from, to }] : [];
    }),
  );

/** The absence that lies over a day. */
export const absenceOn = (away: readonly OwnDaysAway[], day: string): OwnDaysAway | undefined =>
  absencesIn(away).find(({ from, to }) => from <= day && day <= to);

/**
 * When a therapist is away, now or soon, and whom an alarm of their client then asks, for the client to know beforehand; of
 * several who lead a group, when none of them is here. IPT protocol reference, 9.3 steps 1 and 2.
 */
export async function therapistAway(
  installation: Installation,
  holders: readonly string[],
): Promise<TherapistAway | null> {
  const duty = await dutySettings(installation);
  const each = holders.map((holder) => absencesIn(daysAwayOf(duty, holder)));
  const spells = each.length === 0 ? [] : each.reduce(bothAway);
  if (spells.length === 0) return null;
  const date = await dayThere(installation);
  const [today, soon] = [date.toString(), date.add({ days: daysAhead }).toString()];
  const next = spells.find(({ from, to }) => today <= to && from <= soon);
  if (!next) return null;
  const isAhead = next.from > today;
  const { here } = await whoIsHere(
    installation,
    holders,
    isAhead ? Temporal.PlainDate.from(next.from) : date,
  );
  const instead = standsIn(duty.ladder, here);
  if (!instead) return { ...next, standsIn: null };
  const { who, people } = instead;
  const isKnown = !isAhead || who !== 'duty';
  return {
    ...next,
    standsIn: { who, names: isKnown ? people.map(({ name }) => name) : [] },
  };
}
