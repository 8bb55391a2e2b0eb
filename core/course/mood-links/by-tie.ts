import type { Course } from '#core/course/course.ts';
import type { PersonFields } from '#core/course/inventory/person.ts';
import { dayOf } from './day-of.ts';

type Tone = PersonFields['tone'];

/** A time during which a tie stood as it did, with the moods named of what happened with that person. */
export interface TieStretch {
  /** The day from which the tie was called so; empty for the first. */
  from: string;
  tone: Tone;
  /** By day, 0 lowest, 10 best. */
  moods: { on: string; mood: number }[];
  average: number;
}

export interface MoodByTie {
  person: string;
  stretches: TieStretch[];
}

/** From which day on a tie was called what; what was written before it was first called anything counts to the first. */
function tonesOf({ inventory }: Course, person: string): { from: string; tone: Tone }[] {
  const told: { from: string; tone: Tone }[] = [];
  for (const { person: who, on, fields, clear } of inventory.entries) {
    if (who !== person || !('tone' in fields || clear.includes('tone'))) continue;
    const { tone } = fields;
    if (told.at(-1)?.from === on) told.pop();
    if (told.at(-1)?.tone !== tone || told.length === 0) told.push({ from: on, tone });
  }
  const [first, ...later] = told;
  return [{ from: '', tone: first?.tone }, ...later];
}

const mean = (moods: readonly { mood: number }[]) =>
  moods.reduce((sum, { mood }) => sum + mood, 0) / moods.length;

/**
 * Mood beside the quality of each tie, over time: what stood side by side, never what caused what. S001-55 of the seeds;
 * IPT protocol reference, 1.7.1. Those with the most moments first; only what this viewer sees.
 */
export function moodByTie(course: Course): MoodByTie[] {
  const moods = course.moodLinks.links.flatMap((link) => {
    const mood = link.moodAfter ?? link.moodBefore;
    return mood === null ? [] : [{ on: dayOf(link), mood, people: link.event.people }];
  });
  const count = ({ stretches }: MoodByTie) => stretches.reduce((sum, one) => sum + one.moods.length, 0);
  return course.inventory.people
    .filter(({ fields }) => fields.displayName)
    .map(({ id }): MoodByTie => {
      const tones = tonesOf(course, id);
      const mine = moods.filter(({ people }) => people.includes(id));
      const stretches = tones.flatMap(({ from, tone }, place) => {
        const until = tones[place + 1]?.from;
        const within = mine
          .filter(({ on }) => on >= from && (until === undefined || on < until))
          .map(({ on, mood }) => ({ on, mood }))
          .toSorted((a, b) => a.on.localeCompare(b.on));
        return within.length > 0 ? [{ from, tone, moods: within, average: mean(within) }] : [];
      });
      return { person: id, stretches };
    })
    .filter((tie) => count(tie) > 0)
    .toSorted((a, b) => count(b) - count(a));
}
