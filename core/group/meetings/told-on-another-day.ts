import { z } from 'zod';
import type { Fact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { planForm } from '#core/course/in-group/shapes.ts';
import { isAlike, isToldAhead } from '#core/course/measures/same-sheet.ts';
import { rawAnswers } from '#core/course/measures/state.ts';
import { underASignature } from '#core/course/record/under-a-signature.ts';
import type { MemberEntry } from './member-entry.ts';
import { type ActOf, does } from './merge/part.ts';
import { words } from './words.ts';

/** A telephone whose clock runs ahead, or stands before their course was opened: what was answered is known from today. */
export const dayBelieved = ({ opening }: Pick<Course, 'opening'>, said: string, today: string): string =>
  said <= today && said >= (opening.opened?.on ?? '') ? said : today;

/** How what was told ahead of a meeting is known to be of it, though it stands under another day. */
export interface ToldAhead {
  /** The ids under which this very sending told it. */
  acts: readonly string[];
  /** The days that the meeting had on this telephone before its day was put right. */
  days: readonly string[];
  by: string;
}

const sheet = z.object({
  instrument: z.string(),
  answers: rawAnswers,
  session: z.number().nullable(),
});
const plan = planForm.pick({ n: true, plan: true });

/** Whether a fact says what this entry says of safety, before its meeting was recorded. */
function saysIt({ type, data }: Fact, { measure, plan: told }: MemberEntry): boolean {
  if (type === 'PlanAsked' && told !== 'not_asked') {
    const asked = plan.safeParse(data);
    return asked.success && asked.data.n === null && asked.data.plan === told;
  }
  if (type !== 'MeasureAnswered' || !measure) return false;
  const read = sheet.safeParse(data);
  if (!read.success || read.data.session !== null || read.data.instrument !== measure.instrument)
    return false;
  return isToldAhead(read.data) || isAlike(read.data, { ...measure, session: null });
}

/**
 * What this telephone told ahead of a meeting while its clock, or whoever typed the day, had it on another: struck out there,
 * since it is told under the right day now. Its alarm stays, and is one. IPT protocol reference, 9.3 step 1, 12.1.
 */
export function strikesOfAnotherDay(
  course: Course,
  facts: readonly Fact[],
  { entry, on, told: { acts, days, by } }: { entry: MemberEntry; on: string; told: ToldAhead },
): ActOf[] {
  const stays = new Set([
    ...course.permanent,
    ...underASignature(course),
    ...course.record.struck.map(({ seq }) => seq),
  ]);
  return facts
    .filter((fact) => fact.on !== on && fact.by === by && !stays.has(fact.seq))
    .filter((fact) => acts.includes(fact.act) || days.includes(fact.on))
    .filter((fact) => saysIt(fact, entry))
    .map(({ seq }) => does('strikeOut', { seq, why: words.en.dayPutRight }));
}
