import type { z } from 'zod';
import { chapterNames, chapters } from '#core/course/chapters.ts';
import type { Course } from '#core/course/course.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import type { Act } from './act.ts';
import type { Chapter } from './chapter.ts';
import { absurdDay, absurdDayIn } from './days-in-forms.ts';
import type { Doing } from './doing.ts';
import type { NewFact } from './fact.ts';

type Chapters = typeof chapters;
type UnionOfActs = { [Name in keyof Chapters]: Chapters[Name]['acts'] }[keyof Chapters];
type AllActs = UnionOfActs extends infer Acts
  ? (Acts extends unknown ? (acts: Acts) => void : never) extends (acts: infer Together) => void
    ? Together
    : never
  : never;

export type ActName = keyof AllActs & string;
/** What one fills in to do an act, before defaults are added. */
export type FormOf<Name extends ActName> = AllActs[Name] extends { form: infer Form extends z.ZodType }
  ? z.input<Form>
  : never;

/** Every act of every chapter, by name. */
export const acts: ReadonlyMap<string, Act> = new Map(
  chapterNames.flatMap((name) => Object.entries(chapters[name].acts as Record<string, Act>)),
);

/** An act is done within the course, unless it may have come with the referral. */
function absurdBefore(course: Course, act: Act, doing: Doing): Refusal | undefined {
  return act.happens === 'before_opening_too' ? undefined : absurdDay('agreed', doing.on, course, doing);
}

/** Decides an act whose form has been checked: the facts that follow, or why not. */
export function decide(course: Course, name: string, form: unknown, doing: Doing): NewFact[] | Refusal {
  const act = acts.get(name);
  if (!act) return refuse('no-such-act', `There is no act called ${name}.`);
  if (!act.who.includes(doing.as)) {
    return refuse('not-yours', 'This is not yours to do in this course.');
  }
  const absurd = absurdDay('lived', doing.on, course, doing) ?? act.open?.(course, doing);
  if (absurd) return absurd;
  const decided = act.decide(course, form, doing);
  if (isRefusal(decided)) return decided;
  const misfit = absurdBefore(course, act, doing) ?? absurdDayIn(act.form, form, course, doing);
  if (misfit) return misfit;
  if (decided.length === 0) throw new Error(`The act ${name} gave no fact.`);
  return [...decided, ...decided.flatMap((fact) => following(course, fact, doing))];
}

function following(course: Course, fact: NewFact, doing: Doing): NewFact[] {
  return chapterNames.flatMap((name) => {
    const follows = chapters[name].follows as Chapter<unknown>['follows'];
    return follows?.(course, fact, doing) ?? [];
  });
}

/** The acts this person could do in this course now. */
export function openActs(course: Course, doing: Doing): ActName[] {
  return [...acts]
    .filter(([, act]) => act.who.includes(doing.as) && !act.open?.(course, doing))
    .map(([name]) => name as ActName);
}
