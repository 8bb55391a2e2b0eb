import { byBoth } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { refuseUnknown } from '#core/course/inventory/people-named.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { fact, facts, practised, skillIds, start } from './state.ts';

export const skillsPractised = chapter({
  start,
  facts,
  fold: {
    SkillPractised: (state, data, { act: id, on, by }) => ({
      practices: [...state.practices, { ...data, id, on, by }],
    }),
  },
  acts: {
    practiseSkill: act({
      says: 'Record practice of a skill of the library, with the rehearsal and how sure the client is.',
      who: ['therapist', 'client'],
      form: practised,
      open: whileOpen,
      decide(course, form, doing) {
        const people = form.personId ? [form.personId] : [];
        return (
          refuseUnknown(course, people, doing) ??
          refuseWithUnsafe(course, people, doing.as) ?? [fact('SkillPractised', doing.on, form)]
        );
      },
    }),
  },
  seenBy: byBoth(start),
  paper: { in: 'techniques' },
  carriesOver: 'stays_behind',
});

/** The skills practised so far, each with its first and latest confidence where it was rated, 0 to 10. */
export function skillsSoFar(
  course: Course,
): { skill: string; times: number; first: number | null; latest: number | null }[] {
  return skillIds.flatMap((skill) => {
    const practices = course.skillsPractised.practices.filter((practice) => practice.skill === skill);
    if (practices.length === 0) return [];
    const rated = practices.flatMap(({ confidence }) => (confidence === undefined ? [] : [confidence]));
    return [{ skill, times: practices.length, first: rated[0] ?? null, latest: rated.at(-1) ?? null }];
  });
}
