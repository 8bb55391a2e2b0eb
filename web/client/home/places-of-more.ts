import type { ActName } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { hasSheetsForClient } from '#core/guide/client/sheets-of-mine.ts';
import { standsEmpty } from './stands-empty.ts';

const places = [
  ['/my/work', 'work'],
  ['/my/sheets', 'sheets'],
  ['/my/cards', 'cards'],
  ['/my/for-now', 'forNow'],
  ['/my/between-us', 'betweenUs'],
  ['/measure', 'measure'],
  ['/my/try-outs', 'tryOuts'],
  ['/my/moments', 'moments'],
  ['/my/feelings', 'feelings'],
  ['/my/talks', 'talks'],
  ['/my/skills', 'skills'],
  ['/my/routines', 'routines'],
  ['/my/timeline', 'timeline'],
  ['/my/how-it-began', 'howItBegan'],
  ['/my/sessions', 'sessions'],
  ['/my/finishing', 'finishing'],
  ['/my/messages', 'messages'],
  ['/my/letters', 'letters'],
  ['/my/before', 'before'],
  ['/about-ipt', 'about'],
  ['/my/choice', 'choice'],
  ['/consent', 'consent'],
  ['/who-looked', 'looked'],
  ['/my/account', 'account'],
] as const;

export type PlaceOfMore = (typeof places)[number][1];

interface Around {
  may: (act: ActName) => boolean;
  measures: 'due' | 'none';
  /** Courses finished before this one. */
  before: 'some' | 'none';
}

/** All that is behind More in this course, in its order: two taps from Home, however much there is. */
export const placesOfMore = (course: Course, { may, measures, before }: Around) =>
  places.filter(
    ([, key]) =>
      !standsEmpty(course, key) &&
      (key !== 'tryOuts' || tryOutsMode(course) !== 'none') &&
      (key !== 'cards' || course.cards.given.length > 0) &&
      (key !== 'betweenUs' || course.feedbackCards.cards.length > 0 || may('offerFeedbackCard')) &&
      (key !== 'forNow' || course.sickRole.given !== null) &&
      (key !== 'measure' || !course.closing.closed || measures === 'due') &&
      (key !== 'sheets' || hasSheetsForClient(course)) &&
      (key !== 'messages' || course.messages.offer !== null || course.messages.sent.length > 0) &&
      (key !== 'before' || before === 'some') &&
      (key !== 'finishing' || course.ending.named.length > 0),
  );
