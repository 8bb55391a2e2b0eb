import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { isFollowUpBy } from '#core/course/maintenance/follow-ups.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { line, listOf, maybe } from '#core/forms/fields.ts';
import { endingFact, tieKept } from './state.ts';
import { refuseBecause, words } from './words.ts';

/** One tie or habit that the plan for staying well wants kept up. */
export interface TieToKeep {
  what: string;
  howOften: string;
}

/** Whom and what the plan keeps up, each once: the people to stay in touch with, those to turn to, and the habits (RP.people, RP.keepWell, DF-8). */
export function tiesToKeep({ deficits, relapsePlan }: Course): TieToKeep[] {
  const plan = relapsePlan.plan?.text;
  const all = [
    ...(deficits.texts.networkPlan?.text.inThreeMonths ?? []).map(({ who, howOften }) => ({
      what: who,
      howOften,
    })),
    ...(plan?.people ?? []).map(({ who }) => ({ what: who, howOften: '' })),
    ...(plan?.keepWell ?? []),
  ];
  return all.filter((one, place) => all.findIndex(({ what }) => what === one.what) === place);
}

/** Nothing was kept up yet before the goodbye. */
function atAFollowUp(course: Course, { on }: Pick<Doing, 'on'>) {
  return isFollowUpBy(course, on) ? undefined : refuseBecause('no-follow-up-yet');
}

/** A follow-up asks again which of the good ties were kept up. IPT protocol reference, 6.6; S001-53 of the seeds. */
export const tellTiesKept = act({
  says: words.en.tellTiesKept,
  who: ['client', 'therapist'],
  open: atAFollowUp,
  form: z.object({
    ties: listOf(
      z.object({ what: line(words.en.fields.tie), kept: z.enum(tieKept) }),
      60,
      words.en.fields.tooManyTies,
    ),
    words: maybe,
  }),
  decide: (_course, form, doing) =>
    form.ties.length === 0 && form.words === ''
      ? refuseBecause('no-tie-said')
      : [endingFact('TiesKeptTold', doing.on, { ...form, as: authorOf(doing) })],
});
