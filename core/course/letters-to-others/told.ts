import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import { lookedAtEvery } from '#core/course/contract/sessions-in-all.ts';
import type { Course } from '#core/course/course.ts';
import { agreedPrimary } from '#core/course/focus/agreed.ts';
import { areaFollowed } from '#core/course/focus/areas-followed.ts';
import { firstValid, lastValid } from '#core/course/measures/readings.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { type Identifier, inGroups } from '#core/forms/identifiers.ts';
import { instruments } from '#core/instruments/instruments.ts';
import type { Recipient } from './state.ts';
import { drafted } from './words.ts';

const { en: say } = drafted;

/** What a letter to somebody else may tell of a course: days, sessions, the area and scores, and nothing that the client told. */

/** Whoever looks after the client's health is told scores, the area and numbers; a school or anybody else is not. */
export const isClinical = (to: Recipient): boolean => to === 'gp' || to === 'referrer' || to === 'prescriber';

/** Each measure by its first and last valid score, a line each; empty where none was answered. */
export const scoresTold = (course: Course): string =>
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

/** The problem area that was agreed, by its name; empty before. */
export function areaTold(course: Course): string {
  const agreed = agreedPrimary(course);
  return agreed ? areaFollowed(course, agreed.area).name : '';
}

/** The first and the last day; where nothing was held, the day it was opened and the day it was closed. */
export function daysTold({ opening, sessions, closing }: Course): { from: string; to: string } {
  const held = sessions.held.map(({ on }) => on).toSorted();
  const from = held[0] ?? opening.opened?.on ?? '';
  return { from: spokenDate(from), to: spokenDate(held.at(-1) ?? closing.closed?.on ?? from) };
}

export const sessionsTold = (course: Course): string => say.sessions(course.sessions.held.length);

/** How many sessions were agreed and until when; empty where no end is agreed. */
export function lengthTold(course: Course): string {
  if (lookedAtEvery(course) !== undefined) return '';
  const ends = course.contract.versions.at(-1)?.ends;
  return say.sessions(sessionsAgreed(course)) + (ends ? say.untilAbout(spokenDate(ends)) : '');
}

export const openedTold = ({ opening: { opened } }: Course): string => (opened ? spokenDate(opened.on) : '');

/** The day of the follow-up that was agreed; empty where none was. */
export const followUpTold = ({ ending }: Course): string =>
  ending.after?.followUp ? spokenDate(ending.after.followUp) : '';

/** The numbers by which others know the client: the NHS's and the hospital's; our own says nothing to them. */
export const numbersTold = (identifiers: readonly Identifier[]): string =>
  identifiers
    .flatMap((one) => (one.system === 'own' ? [] : [say.number[one.system](inGroups(one))]))
    .join(', ');
