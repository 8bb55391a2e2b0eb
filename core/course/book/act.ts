import type { z } from 'zod';
import type { Course } from '#core/course/course.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import type { NewFact } from './fact.ts';

/** What somebody is to one course. `emergency` is a clinician who opened it with a stated reason. */
export const standings = [
  'client',
  'therapist',
  'supervisor',
  'manager',
  'administrator',
  'contact',
  'emergency',
] as const;
export type Standing = (typeof standings)[number];

/** Who is doing an act, and when; the core has no clock and makes no ids of its own. */
export interface Doing {
  /** The act's id (UUIDv7). What the act makes bears it too; a second thing made bears `${id}.2`. */
  id: string;
  by: string;
  as: Standing;
  /** The day it happened, `2026-01-13`; today unless the person said otherwise. */
  on: string;
  /** The instant of recording. */
  now: string;
  /** Today's date where the service is. */
  today: string;
  /** The service's time zone, such as `Europe/London`. */
  zone: string;
  /** The client's date of birth, when known. */
  born?: string;
}

/** One thing a person can do to a course: its form, who may, and what follows. */
export interface Act<Form extends z.ZodType = z.ZodType> {
  /** One plain sentence for the API page and for whoever reads this table. */
  says: string;
  who: readonly Standing[];
  form: Form;
  /** When it can have happened: within the course, unless it may have come with the referral. */
  happens?: 'before_opening_too';
  /** Whether the act is open in this course now; pages show a button only when it is. */
  open?(course: Course, doing: Doing): Refusal | undefined;
  /** The facts that follow, at least one, or why not. Called only when `open` refuses nothing. */
  decide(course: Course, form: z.output<Form>, doing: Doing): NewFact[] | Refusal;
}

export function act<Form extends z.ZodType>(definition: Act<Form>): Act<Form> {
  return definition;
}
