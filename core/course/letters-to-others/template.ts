import type { Course } from '#core/course/course.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import type { Names } from './draft.ts';
import type { Recipient, Subject } from './state.ts';
import {
  areaTold,
  daysTold,
  followUpTold,
  isClinical,
  lengthTold,
  numbersTold,
  openedTold,
  scoresTold,
  sessionsTold,
} from './told.ts';

/** A letter to others in a service's own words, with gaps that each letter fills from its course: `Dear [whom],`. */
export interface LetterTemplate {
  id: string;
  name: string;
  to: Recipient;
  subject: Subject;
  words: string;
}

/** The gaps there are, as they stand in the words between square brackets. */
export const gaps = [
  ...['whom', 'client', 'born', 'numbers', 'therapist', 'service'],
  ...['began', 'sessions', 'last session', 'length', 'focus', 'scores', 'follow-up'],
] as const;

const gap = /\[([^[\]\n]{1,40})\]/g;

/** What is told only to whoever looks after the client's health. */
const clinicalGaps: ReadonlySet<string> = new Set(['numbers', 'focus', 'scores']);

const gapsIn = (words: string): string[] => [...words.matchAll(gap)].map(([, name = '']) => name);

/** The first gap that there is none of; undefined where each is known. */
export const unknownGap = (words: string): string | undefined =>
  gapsIn(words).find((name) => !gaps.some((known) => known === name));

/** The first gap of which this reader is told nothing; undefined where there is none. */
export const gapNotFor = (to: Recipient, words: string): string | undefined =>
  isClinical(to) ? undefined : gapsIn(words).find((name) => clinicalGaps.has(name));

/** The first gap that still stands in a letter: known by its name, so that other words in brackets may stand. */
export const gapLeft = (words: string): string | undefined =>
  gapsIn(words).find((name) => gaps.some((known) => known === name));

const filling = (course: Course, to: Recipient, names: Names): Readonly<Record<string, string>> => ({
  whom: names.whom,
  client: names.client,
  born: names.born && spokenDate(names.born),
  therapist: names.therapist,
  service: names.service,
  began: openedTold(course),
  sessions: sessionsTold(course),
  'last session': course.sessions.held.length > 0 ? daysTold(course).to : '',
  length: lengthTold(course),
  'follow-up': followUpTold(course),
  ...(isClinical(to) && {
    numbers: numbersTold(names.identifiers),
    focus: areaTold(course),
    scores: scoresTold(course),
  }),
});

/**
 * A template with its gaps filled from the course. A line of which no gap can be filled goes; one that cannot be filled
 * beside another stays in its brackets, for whoever writes the letter to see: such a letter is not signed.
 */
export function fillTemplate(
  course: Course,
  { to, words }: Pick<LetterTemplate, 'to' | 'words'>,
  names: Names,
): string {
  const filled = filling(course, to, names);
  const lines = words.split('\n').flatMap((line) => {
    const named = gapsIn(line);
    if (named.length > 0 && named.every((name) => !filled[name])) return [];
    return [line.replaceAll(gap, (whole, name: string) => filled[name] || whole)];
  });
  return lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
