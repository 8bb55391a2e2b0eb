import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import type { Course } from '#core/course/course.ts';
import { type WantedChange, wantedChanges } from '#core/course/inventory/wanted-changes.ts';
import { issuesBrought } from '#core/course/issues/first-brought.ts';
import { followUpsFrom } from '#core/course/maintenance/follow-ups.ts';
import { namedTogether } from '#core/course/patterns/named.ts';
import { lastNumber, sessionsLeft } from '#core/course/sessions/attendance.ts';
import { tiesToKeep } from './ties-kept.ts';

/** One question of the goodbye. */
export type EndingStep =
  | { kind: 'feelings'; key: 'feelings' }
  | { kind: 'hope'; key: string; hope: string; words: string }
  | { kind: 'wanted'; key: string; person: string; whose: WantedChange['whose']; words: string }
  | { kind: 'pattern'; key: string; pattern: string; words: string }
  | { kind: 'issue'; key: string; issue: string; words: string }
  | { kind: 'skill'; key: 'skill' }
  | { kind: 'sure'; key: string }
  | { kind: 'ties'; key: string };

/** What the client can say while finishing: how it feels, what became of each hope and each issue first brought, what they take along, how sure they are (I-01, E-02, E-03, E-04, E-12). */
export function endingSteps(course: Course): EndingStep[] {
  const hopes = course.hopes.hopes.map(
    ({ id, words }): EndingStep => ({ kind: 'hope', key: `hope/${id}`, hope: id, words }),
  );
  const wanted = wantedChanges(course).map(
    ({ person, whose, words }): EndingStep => ({
      kind: 'wanted',
      key: `wanted/${person}/${whose}`,
      person,
      whose,
      words,
    }),
  );
  const again = namedTogether(course.patterns).map(
    ({ id, text }): EndingStep => ({ kind: 'pattern', key: `pattern/${id}`, pattern: id, words: text.words }),
  );
  const issues = issuesBrought(course).map(
    ({ id, words }): EndingStep => ({ kind: 'issue', key: `issue/${id}`, issue: id, words }),
  );
  return [
    { kind: 'feelings', key: 'feelings' },
    ...hopes,
    ...wanted,
    ...again,
    ...issues,
    { kind: 'skill', key: 'skill' },
    { kind: 'sure', key: 'sure' },
  ];
}

function isSaid(course: Course, step: EndingStep): boolean {
  const { feelings, hopes, issues, skills, confidence, tiesKept } = course.ending;
  if (step.kind === 'feelings') return feelings.some(({ toldBy }) => toldBy === 'client');
  if (step.kind === 'hope') return hopes.some(({ hope }) => hope === step.hope);
  if (step.kind === 'wanted')
    return course.ending.wanted.some(({ person, whose }) => person === step.person && whose === step.whose);
  if (step.kind === 'pattern')
    return course.patterns.named.some(({ id, became }) => id === step.pattern && became !== null);
  if (step.kind === 'skill') return skills.length > 0;
  if (step.kind === 'sure') return confidence.length > 0;
  if (step.kind === 'ties') return tiesKept.length > 0;
  return issues.some(({ issue }) => issue === step.issue);
}

/** Questions of the goodbye still open, once the ending is named (E-01); those left out are left alone. */
export function endingLeft(course: Course, leftOut: readonly string[]): EndingStep[] {
  if (course.ending.named.length === 0 || course.closing.closed || hasEndedByDeath(course)) return [];
  return endingSteps(course).filter((step) => !isSaid(course, step) && !leftOut.includes(step.key));
}

/** At a follow-up it is asked once more how sure the client is, until it is said or left out (S004-93, 6.6). */
export function sureAskedAgain(
  course: Course,
  today: string,
  leftOut: readonly string[],
): EndingStep | undefined {
  const from = followUpsFrom(course).findLast((day) => day <= today);
  if (from === undefined || course.ending.confidence.some(({ on }) => on >= from)) return undefined;
  const key = `sure/${from}`;
  return leftOut.includes(key) ? undefined : { kind: 'sure', key };
}

/** At a follow-up it is asked which of the ties and habits of the plan were kept up, until it is said or left out (6.6; S001-53 of the seeds). */
export function tiesAskedAgain(
  course: Course,
  today: string,
  leftOut: readonly string[],
): EndingStep | undefined {
  const from = followUpsFrom(course).findLast((day) => day <= today);
  if (from === undefined || tiesToKeep(course).length === 0) return undefined;
  const key = `ties/${from}`;
  const isTold = course.ending.tiesKept.some(({ on }) => on >= from);
  return isTold || leftOut.includes(key) ? undefined : { kind: 'ties', key };
}

/** Whether the client may still be asked how the therapy was: from the last session on, whether or not the course is closed (E-12). */
export function feedbackLeft(course: Course, leftOut: readonly string[]): boolean {
  const isOver = course.closing.closed !== null || (lastNumber(course) > 0 && sessionsLeft(course) === 0);
  return isOver && !hasEndedByDeath(course) && !course.ending.feedback && !leftOut.includes('feedback');
}
