import type { Standing } from '#core/book/doing.ts';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { refuseNotThere } from '#core/course/inventory/who-is-there.ts';
import { planRewritten } from '#core/course/shared/versioned-plan.ts';
import { baseVersion, refuseStaleText } from '#core/course/shared/versioned-text.ts';
import { isBlank } from '#core/forms/fields.ts';
import { isSameName } from '#core/words/names.ts';
import { fact, facts, type RelapsePlanText, relapsePlanShape, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

/** Why the plan is not written: somebody new in it to turn to, or to have a copy, is not there. Who stood in it may stay. */
function refuseHelpersGone(course: Course, { people, sharedWith }: RelapsePlanText, as: Standing) {
  const stood = course.relapsePlan.plan?.text;
  const known = stood ? [...stood.people, ...stood.sharedWith].map(({ who }) => who) : [];
  const ids = stood?.people.map(({ person }) => person) ?? [];
  const isNew = (who: string) => !known.some((one) => isSameName(one, who));
  const chosen = people.flatMap(({ person }) => (person && !ids.includes(person) ? [person] : []));
  const written = [...people, ...sharedWith].map(({ who }) => who).filter(isNew);
  return written.reduce(
    (gone, who) => gone ?? refuseNotThere(course, [], 'there', as, who),
    refuseNotThere(course, chosen, 'one', as),
  );
}

/** The plan for staying well, versioned; the client always sees it and keeps it. IPT protocol reference, E-07, 6.3. */

export const relapsePlan = chapter({
  start,
  facts,
  sentences: {
    en: {
      RelapsePlanWritten: 'The plan for staying well was written.',
    },
  },
  fold: {
    RelapsePlanWritten: (state, { text }, { by, on }) => planRewritten(state, text, { by, on }),
  },
  acts: {
    /** Open after closing too: the plan is the client's, and is reviewed at follow-up (IPT protocol reference, 6.6). */
    writeRelapsePlan: act({
      says: words.en.acts.writeRelapsePlan,
      who: ['therapist', 'client'],
      form: relapsePlanShape.extend({ version: baseVersion }),
      decide(course, { version, ...text }, doing) {
        if (isBlank(text)) return refuseBecause('blank');
        const people = text.people.flatMap(({ person }) => (person ? [person] : []));
        return (
          refuseHelpersGone(course, text, doing.as) ??
          (doing.as === 'client' ? undefined : refuseWithUnsafe(course, people, doing.as)) ??
          refuseStaleText(course.relapsePlan.plan ?? undefined, version) ?? [
            fact('RelapsePlanWritten', doing.on, { text }),
          ]
        );
      },
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'ending' },
  carriesOver: (course: Course) => course.relapsePlan.plan?.text ?? null,
});
