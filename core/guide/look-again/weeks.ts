import { weeksOf } from '#core/course/contract/length-in-weeks.ts';
import type { Course } from '#core/course/course.ts';
import type { Position } from '#core/guide/course-clock.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { LookAgain } from '#core/guide/prompt.ts';

const words = {
  en: {
    title: 'The course takes longer than was agreed',
    because: (week: number, planned: number, left: number) =>
      `This is week ${week}; ${planned} were planned, and ${left === 1 ? 'one session is' : `${left} sessions are`} left.`,
    actions: ['Agree anew how many sessions there will be, with the reason', 'Begin the ending'],
  },
};

/** A course that takes more weeks than its sessions and four more: its terms are looked at again. IPT protocol reference, 11.3 D-13. */
export function tooManyWeeks(
  course: Course,
  _follows: Followed,
  { left, standing }: Position,
  today: string,
): LookAgain[] {
  const weeks = weeksOf(course, today);
  if (!weeks || weeks.week <= weeks.most || left === 0 || standing !== 'underway') return [];
  return [
    {
      key: `weeks:${course.protocolFollowed.recontracts.length + course.contract.versions.length}`,
      severity: 'warn',
      title: words.en.title,
      because: words.en.because(weeks.week, weeks.planned, left),
      actions: words.en.actions,
      at: 'formulation',
      source: { id: 'FT-02', from: 'IPT protocol reference, 11.3 D-13' },
    },
  ];
}
