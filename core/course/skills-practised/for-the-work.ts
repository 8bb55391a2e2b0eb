import type { Course } from '#core/course/course.ts';
import { roomFollowed } from '#core/course/focus/areas-followed.ts';
import type { Focus } from '#core/course/focus/state.ts';
import { skillsOfArea, skillsOfPattern } from '#core/protocols/skills/leads-to.ts';
import type { Skill } from '#core/protocols/skills/skill.ts';
import { skills } from '#core/protocols/skills/skills.ts';

const byId = (ids: readonly string[]): Skill[] =>
  [...new Set(ids)].flatMap((wanted) => skills.find(({ id }) => id === wanted) ?? []);

/** The skills that go with what is worked on, and with what was marked in the exchanges looked at; S000-16 of the seeds. */
export function skillsForTheWork(course: Course, foci: readonly Pick<Focus, 'area'>[]): Skill[] {
  const marked = course.communication.analyses.flatMap(({ texts }) => texts.patterns?.text.patterns ?? []);
  return byId([
    ...marked.flatMap((pattern) => skillsOfPattern[pattern] ?? []),
    ...foci.flatMap(({ area }) => skillsOfArea[roomFollowed(course, area)]),
  ]);
}

/** The skills to practise instead of one way an exchange went wrong; S002-27 of the seeds. */
export const skillsInstead = (pattern: string): Skill[] => byId(skillsOfPattern[pattern] ?? []);
