import type { Course } from '#core/course/course.ts';
import {
  comingBack,
  count,
  goalsRated,
  goalsSet,
  goodbyeIsSad,
  hope,
  howLong,
  inYourWords,
  issuesNow,
  scoresSoFar,
  skillsToTake,
  tried,
  valued,
  whatNow,
  whatWeWorkOn,
  whatYouDid,
  whenItBegan,
  whereWeAre,
} from './paragraphs.ts';
import type { LetterKind } from './state.ts';
import { draftWords } from './words.ts';

/** Names for the letter, which the chart does not hold. */
export interface LetterNames {
  client?: string;
  therapist?: string;
}

/**
 * A letter drafted from the chart, to be read through and changed before it is sent. It uses only what the client may
 * see already: their own words, the agreed focus, goals, scores, try-outs and the ending. Paragraphs are parted by a
 * blank line.
 */
export function draftLetter(course: Course, kind: LetterKind, names: LetterNames = {}): string {
  const greeting = names.client ? `Dear ${names.client},` : '';
  const paragraphs = [greeting, ...bodies[kind](course), names.therapist ?? ''];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

const bodies: Record<LetterKind, (course: Course) => string[]> = {
  formulation: (course) => [
    draftWords.en.thisIsHowI,
    inYourWords(course),
    whenItBegan(course),
    whatWeWorkOn(course),
    hope(course),
    goalsSet(course),
    howLong(course),
    draftWords.en.doesThatFitHowYou,
  ],
  mid_point: (course) => [
    whereWeAre(course),
    whatWeWorkOn(course),
    scoresSoFar(course),
    goalsRated(course, 'mid'),
    tried(course),
    whatNow(course),
  ],
  ending_summary: (course) => [
    draftWords.en.thisIsSummary(count(course.sessions.held.length, 'session')),
    inYourWords(course),
    whatWeWorkOn(course),
    scoresSoFar(course),
    goalsRated(course, 'end'),
    issuesNow(course),
    tried(course),
    skillsToTake(course),
    comingBack(course),
  ],
  goodbye: (course) => [
    draftWords.en.weHaveComeToEnd,
    inYourWords(course),
    whatYouDid(course),
    valued(course),
    goodbyeIsSad(course),
    comingBack(course),
  ],
};
