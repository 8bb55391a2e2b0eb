import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import { lookedAtEvery } from '#core/course/contract/sessions-in-all.ts';
import type { Course } from '#core/course/course.ts';
import { agreedPrimary } from '#core/course/focus/agreed.ts';
import { areaFollowed } from '#core/course/focus/areas-followed.ts';
import { firstValid, lastValid } from '#core/course/measures/readings.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { instruments } from '#core/instruments/instruments.ts';
import type { Recipient, Subject } from './state.ts';
import { drafted } from './words.ts';

const { en: say } = drafted;

/** What the chart does not hold: who the client is, and who signs. */
export interface Names {
  client: string;
  /** A day, or empty. */
  born: string;
  whom: string;
  therapist: string;
}

const scores = (course: Course): string =>
  [...new Set(course.measures.readings.map(({ instrument }) => instrument))]
    .flatMap((instrument) => {
      const [first, last] = [firstValid(course, instrument), lastValid(course, instrument)];
      const [from, to] = [first?.result.total, last?.result.total];
      if (typeof from !== 'number' || typeof to !== 'number') return [];
      const known = instruments.get(instrument);
      const score = {
        name: known?.shortName ?? instrument,
        first: from,
        last: to,
        most: known?.scoring.max ?? '',
      };
      return [first === last ? say.oneScore(score) : say.score(score)];
    })
    .join('\n');

const focus = (course: Course): string => {
  const agreed = agreedPrimary(course);
  return agreed ? say.focus(areaFollowed(course, agreed.area).name) : '';
};

const days = ({ opening, sessions, closing }: Course) => {
  const held = sessions.held.map(({ on }) => on).toSorted();
  const from = held[0] ?? opening.opened?.on ?? '';
  return { from: spokenDate(from), to: spokenDate(held.at(-1) ?? closing.closed?.on ?? from) };
};

function agreedLength(course: Course): string {
  if (lookedAtEvery(course) !== undefined) return say.noEnd;
  const ends = course.contract.versions.at(-1)?.ends;
  return say.howLong(say.sessions(sessionsAgreed(course)), ends ? say.untilAbout(spokenDate(ends)) : '');
}

const begun = (course: Course, { client }: Names) =>
  course.opening.opened ? say.begun(client, spokenDate(course.opening.opened.on)) : '';

const over = (course: Course, { client }: Names, said: typeof say.ended): string => {
  const { from, to } = days(course);
  const { length } = course.sessions.held;
  return length === 0 ? say.notHeld(client) : said(client, say.sessions(length), from, to);
};

const comingBack = ({ ending }: Course) => {
  const on = ending.after?.followUp;
  return on ? say.comingBack(spokenDate(on)) : '';
};

const bodies: Record<Subject, (course: Course, names: Names) => (string | false)[]> = {
  begun: (course, names) => [begun(course, names), agreedLength(course)],
  half_way: (course, names) => [
    begun(course, names),
    say.held(say.sessions(course.sessions.held.length)),
    agreedLength(course),
  ],
  ended: (course, names) => [over(course, names, say.ended), comingBack(course)],
  left_early: (course, names) => [over(course, names, say.leftEarly), say.welcomeBack],
  free: () => [],
};

/**
 * A letter drafted from the chart for somebody else, to be read through, shortened and signed: days, sessions, the area and
 * scores, and nothing that the client told. A school or anybody else is told no score and no area.
 */
export function draftLetterToOther(
  course: Course,
  { to, subject }: { to: Recipient; subject: Subject },
  names: Names,
): string {
  const isClinical = (to === 'gp' || to === 'referrer' || to === 'prescriber') && subject !== 'free';
  const [first, ...more] = bodies[subject](course, names);
  const paragraphs = [
    say.greeting(names.whom),
    say.about(names.client, names.born && spokenDate(names.born)),
    first,
    isClinical && focus(course),
    isClinical && scores(course),
    ...more,
    isClinical && subject !== 'ended' && say.whatWeAsk,
    say.knows(names.client),
    names.therapist,
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}
