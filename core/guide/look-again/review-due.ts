import { finishesWhenRecovered, isRecovered } from '#core/course/closing/may-finish-now.ts';
import type { Course } from '#core/course/course.ts';
import { heldHere } from '#core/course/opening/moved-in.ts';
import type { Position } from '#core/guide/course-clock.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { LookAgain } from '#core/guide/prompt.ts';

const words = {
  en: {
    review: 'Look together at how it goes, and whether to go on',
    every: (every: number, since: number) =>
      `Reviewed every ${every} sessions; ${since} have been held since the last review.`,
    goOn: ['Go on, and agree how many sessions until the next review', 'Agree on an end'],
    goOnAsAgreed: ['Go on as agreed, or agree the terms anew with the reason', 'Begin the ending'],
    recovered: 'The client has recovered: the course may finish now',
    recoveredWhy: 'The score is below the cut-off and reliably better.',
    finish: ['Say goodbye and finish', 'Go on, and say why'],
  },
};

/** Sessions held since the last review: of progress, or written on the form’s own sheet. */
function sinceReview(course: Course, sheet: string | undefined): number {
  const written = course.sheets.entries.filter((one) => one.sheet === sheet && !one.aside);
  const days = [...course.reviews.reviews, ...written.flatMap(({ versions }) => versions)].map(
    ({ on }) => on,
  );
  const last = days.sort().at(-1) ?? '';
  return heldHere(course).filter(({ on }) => on > last).length;
}

/** A course without an end agreed at the start is reviewed every so many sessions, and so is one whose form says so. IPT protocol reference, 6.7, 7.12. */
export function reviewDue(
  course: Course,
  { preset, protocol }: Followed,
  { session }: Position,
): LookAgain[] {
  const { openEnded, review } = preset;
  const every = openEnded?.reviewEvery ?? review?.every;
  if (!every || course.closing.closed) return [];
  const sheet = (openEnded ?? review)?.sheet;
  const since = sinceReview(course, sheet);
  if (since < every) return [];
  return [
    {
      key: `review:${session}`,
      severity: since > every ? 'warn' : 'info',
      title: words.en.review,
      because: words.en.every(every, since),
      actions: openEnded ? words.en.goOn : words.en.goOnAsAgreed,
      at: sheet === undefined ? 'measures' : 'sheets',
      source: { id: 'MS-18', from: protocol.sources[0] ?? '' },
    },
  ];
}

/** A form that finishes when the client has recovered says so when they have. IPT protocol reference, 7.2 and 12.1. */
export function mayFinish(course: Course, { protocol }: Followed): LookAgain[] {
  if (course.closing.closed || !finishesWhenRecovered(course) || !isRecovered(course)) return [];
  return [
    {
      key: 'recovered',
      severity: 'info',
      title: words.en.recovered,
      because: words.en.recoveredWhy,
      actions: words.en.finish,
      at: 'ending',
      source: { id: 'MS-22', from: protocol.sources[0] ?? '' },
    },
  ];
}
