import { z } from 'zod';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { issuesBrought } from '#core/course/issues/first-brought.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { line, maybe } from '#core/forms/fields.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { comparedWithBefore, endingFact } from './state.ts';
import { progressWords } from './words.ts';

/** E-02, MS-21: each issue first brought is looked at again, one by one. */
export const reviewIssue = act({
  says: progressWords.en.lookAtOneIssueFirst,
  who: ['therapist', 'client'],
  form: z.object({
    /** Id of the issue in the list; its words where it never was in one. */
    issue: line(progressWords.en.issue),
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
      return refuse('no-such-issue', progressWords.en.thisIsNotOne);
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
  if (issues.length === 0) return refuse('no-issue-reviewed', progressWords.en.noIssueHasBeenLooked);
  const left = issuesNotReviewed(course);
  if (left.length > 0) {
    const named = left.map(({ words }) => `“${words}”`).join(', ');
    return refuse('issues-left', progressWords.en.stillToLookAtEach(named), {
      issues: left.map(({ id }) => id),
    });
  }
  const words = new Map(issuesBrought(course).map((one) => [one.id, one.words]));
  const without = issues.find((one) => !one.whatIDid);
  if (without) {
    return refuse(
      'own-part-missing',
      progressWords.en.underWhatClientDid(words.get(without.issue) ?? without.issue),
      { issue: without.issue },
    );
  }
}

/** E-02 is complete when every issue has the client's own part in it. */
export const finishProgressReview = act({
  says: progressWords.en.finishReviewOfProgressEvery,
  who: ['therapist'],
  form: z.object({ words: maybe }),
  open: whileUnderWay,
  decide: (course, form, doing) =>
    refuseNotYet(course) ?? [endingFact('ProgressReviewFinished', doing.on, form)],
});
