import { z } from 'zod';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { issuesBrought } from '#core/course/issues/first-brought.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { line, maybe } from '#core/forms/fields.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { comparedWithBefore, endingFact } from './state.ts';

/** E-02, MS-21: each issue first brought is looked at again, one by one. */
export const reviewIssue = act({
  says: 'Look at one issue first brought: how it is now, what the client did, who helped, how they know.',
  who: ['therapist', 'client'],
  form: z.object({
    /** Id of the issue in the list; its words where it never was in one. */
    issue: line('The issue'),
    now: comparedWithBefore,
    words: maybe,
    whatIDid: maybe,
    whoHelped: maybe,
    howIKnow: maybe,
  }),
  open: whileUnderWay,
  decide(course, form, doing) {
    const listed = issuesBrought(course);
    if (listed.length > 0 && !listed.some(({ id }) => id === form.issue)) {
      return refuse('no-such-issue', 'This is not one of the issues first listed. Choose one from the list.');
    }
    return [endingFact('IssueReviewed', doing.on, form)];
  },
});

/** Issues first listed that have not been looked at again. */
export function issuesNotReviewed(course: Course): { id: string; words: string }[] {
  return issuesBrought(course).filter(({ id }) => !course.ending.issues.some((one) => one.issue === id));
}

function refuseNotYet(course: Course): Refusal | undefined {
  const { issues } = course.ending;
  if (issues.length === 0)
    return refuse(
      'no-issue-reviewed',
      'No issue has been looked at yet. Begin with the first one on the list.',
    );
  const left = issuesNotReviewed(course);
  if (left.length > 0) {
    const named = left.map(({ words }) => `“${words}”`).join(', ');
    return refuse('issues-left', `Still to look at: ${named}. Each issue first brought is reviewed.`, {
      issues: left.map(({ id }) => id),
    });
  }
  const words = new Map(issuesBrought(course).map((one) => [one.id, one.words]));
  const without = issues.find((one) => !one.whatIDid);
  if (without) {
    return refuse(
      'own-part-missing',
      `Under “${words.get(without.issue) ?? without.issue}”, what the client did is empty. Ask what they did or tried, however small, and write it down.`,
      { issue: without.issue },
    );
  }
}

/** E-02 is complete when every issue has the client's own part in it. */
export const finishProgressReview = act({
  says: 'Finish the review of progress: every issue looked at, with what the client did.',
  who: ['therapist'],
  form: z.object({ words: maybe }),
  open: whileUnderWay,
  decide: (course, form, doing) =>
    refuseNotYet(course) ?? [endingFact('ProgressReviewFinished', doing.on, form)],
});
