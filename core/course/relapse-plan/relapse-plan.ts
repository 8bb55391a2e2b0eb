import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { refuseNotThere } from '#core/course/inventory/who-is-there.ts';
import { planRewritten } from '#core/course/shared/versioned-plan.ts';
import { baseVersion, refuseStaleText } from '#core/course/shared/versioned-text.ts';
import { isBlank } from '#core/forms/fields.ts';
import { fact, facts, relapsePlanShape, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

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
        const stood = course.relapsePlan.plan?.text.people.map(({ person }) => person) ?? [];
        const added = people.filter((person) => !stood.includes(person));
        return (
          refuseNotThere(course, added, 'one', doing.as) ??
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
