import { lookedAtEvery } from '#core/course/contract/sessions-in-all.ts';
import type { Course } from '#core/course/course.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import type { Identifier } from '#core/forms/identifiers.ts';
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
import { drafted } from './words.ts';

const { en: say } = drafted;

/** What the chart does not hold: who the client is, and who signs for whom. */
export interface Names {
  client: string;
  /** A day, or empty. */
  born: string;
  identifiers: readonly Identifier[];
  whom: string;
  therapist: string;
  service: string;
}

const agreedLength = (course: Course): string =>
  lookedAtEvery(course) === undefined ? say.howLong(lengthTold(course)) : say.noEnd;

const begun = (course: Course, { client }: Names) =>
  course.opening.opened ? say.begun(client, openedTold(course)) : '';

const over = (course: Course, { client }: Names, said: typeof say.ended): string => {
  const { from, to } = daysTold(course);
  return course.sessions.held.length === 0
    ? say.notHeld(client)
    : said(client, sessionsTold(course), from, to);
};

const comingBack = (course: Course) => {
  const on = followUpTold(course);
  return on && say.comingBack(on);
};

const focus = (course: Course) => {
  const area = areaTold(course);
  return area && say.focus(area);
};

const bodies: Record<Subject, (course: Course, names: Names) => (string | false)[]> = {
  begun: (course, names) => [begun(course, names), agreedLength(course)],
  half_way: (course, names) => [begun(course, names), say.held(sessionsTold(course)), agreedLength(course)],
  ended: (course, names) => [over(course, names, say.ended), comingBack(course)],
  left_early: (course, names) => [over(course, names, say.leftEarly), say.welcomeBack],
  free: () => [],
};

function about(to: Recipient, { client, born, identifiers }: Names): string {
  const numbers = isClinical(to) ? numbersTold(identifiers) : '';
  return [say.about(client), born && say.born(spokenDate(born)), numbers].filter(Boolean).join(', ');
}

/**
 * A letter drafted from the chart for somebody else, to be read through, shortened and signed: days, sessions, the area and
 * scores, and nothing that the client told. A school or anybody else is told no score, no area and no number.
 */
export function draftLetterToOther(
  course: Course,
  { to, subject }: { to: Recipient; subject: Subject },
  names: Names,
): string {
  const tellsHealth = isClinical(to) && subject !== 'free';
  const [first, ...more] = bodies[subject](course, names);
  const paragraphs = [
    say.greeting(names.whom),
    about(to, names),
    first,
    tellsHealth && focus(course),
    tellsHealth && scoresTold(course),
    ...more,
    tellsHealth && subject !== 'ended' && say.whatWeAsk,
    say.knows(names.client),
    names.therapist,
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}
