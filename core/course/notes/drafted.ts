import { sessionsInAll } from '#core/course/contract/sessions-in-all.ts';
import type { Course } from '#core/course/course.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { areaCalled, strategiesKnown } from '#core/course/focus/areas-followed.ts';
import { type PlanTold, planToldAt } from '#core/course/in-group/plan-told.ts';
import { firstValid, validReadingsOf } from '#core/course/measures/readings.ts';
import { sessionOf } from '#core/course/measures/session-of.ts';
import { moodLinksIn } from '#core/course/mood-links/in-session.ts';
import type { MoodLink } from '#core/course/mood-links/state.ts';
import { relationshipEventsIn } from '#core/course/therapeutic-relationship/in-session.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { shortNameOf } from '#core/instruments/instruments.ts';
import { techniques } from '#core/protocols/techniques.ts';
import { inPlainWords } from '#core/words/plain-words.ts';
import { endingIn } from './drafted-ending.ts';
import { openedIn } from './drafted-opening.ts';
import {
  asSentence,
  dutiesReviewed,
  feelingsNamed,
  stagesJudged,
  triedAndAgreed,
  withPeople,
  workedOn,
} from './drafted-work.ts';
import { draftedWords } from './words.ts';

/** The note as the hour itself wrote it: what was recorded in the room, put in order. */

const titleOf = (course: Course, strategy: string) =>
  strategiesKnown(course).find(({ id }) => id === strategy)?.title;

function scores(course: Course, session: number): string {
  const ids = [...new Set(course.measures.readings.map(({ instrument }) => instrument))];
  const read = ids.flatMap((id) => {
    const all = validReadingsOf(course, id);
    const at = all.findLastIndex((reading) => sessionOf(course, reading) === session);
    const now = all[at];
    if (!now) return [];
    const before = all[at - 1];
    const since = [
      before && `${before.result.total} before`,
      before && all.length > 2 && `${firstValid(course, id)?.result.total} at first`,
    ].filter(Boolean);
    const name = shortNameOf(id);
    return [`${name} ${now.result.total}${since.length > 0 ? ` (${since.join(', ')})` : ''}`];
  });
  const said = course.sessionRoom.scoreReviews.find((one) => one.session === session)?.comment ?? '';
  return [read.length > 0 && `${read.join('; ')}.`, said && asSentence(said)].filter(Boolean).join(' ');
}

function linked(course: Course, { event, moodBefore, moodAfter, feelings }: MoodLink): string {
  const mood =
    moodBefore !== null && moodAfter !== null
      ? `mood ${moodBefore} to ${moodAfter}`
      : moodAfter !== null
        ? `mood ${moodAfter} after`
        : moodBefore !== null
          ? `mood ${moodBefore} before`
          : '';
  const felt = feelings
    .map(({ name, intensity }) => (intensity === null ? name : `${name} ${intensity}`))
    .join(', ');
  const after = [mood, felt].filter(Boolean).join('; ');
  const on = event.when ? `, on ${spokenDate(event.when)}` : '';
  return `${event.what}${withPeople(course, event.people)}${on}${after ? `: ${after}` : ''}.`;
}

/** Techniques of the session, each once, with the lines written about it. */
function techniquesMarked(course: Course, session: number): string {
  const marks = course.sessionRoom.techniques.filter((one) => one.session === session);
  return [...new Set(marks.map(({ technique }) => technique))]
    .map((id) => {
      const name = techniques.find((one) => one.id === id)?.name ?? id;
      const lines = marks
        .filter(({ technique, about }) => technique === id && about)
        .map(({ about }) => about);
      return lines.length > 0 ? `${name} (${lines.join('; ')})` : name;
    })
    .join(', ');
}

const words = {
  en: {
    takesAlong: (what: string) => `Takes along: ${what}`,
    stopped: (what: string, action: string) => `A reason to stop: ${asSentence(what)} ${asSentence(action)}`,
    plan: ({ plan, staying }: PlanTold) =>
      `Asked alone whether there is a plan: ${plan}.${staying.length > 0 ? ` With them: ${staying.join(', ')}.` : ''}`,
    safetyPlan: 'The safety plan was written.',
  },
};
const say = words.en;

function safety(course: Course, session: number, on: string): string[] {
  const answered = course.risk.alarms.flatMap(({ answer }) =>
    answer?.on === on ? [draftedWords.en.alarmWasAnsweredDecided(asSentence(answer.decided))] : [],
  );
  const asked = course.risk.reviews
    .filter((one) => one.session === session)
    .map(({ decided }) => draftedWords.en.riskWasAskedAboutDirectly(asSentence(decided)));
  const { plan } = course.safetyPlan;
  const told = course.risk.alarms
    .filter((alarm) => alarm.on === on || alarm.answer?.on === on)
    .flatMap((alarm) => planToldAt(course, alarm) ?? [])
    .map(say.plan);
  return [
    ...asked,
    ...new Set(told),
    ...answered,
    ...course.risk.flags.filter((one) => one.on === on).map(({ what, action }) => say.stopped(what, action)),
    ...(plan?.on === on ? [say.safetyPlan] : []),
  ];
}

/**
 * A note of that session drafted from what was recorded while it went on, in the order of the hour; empty when nothing
 * was. IPT protocol reference, X-12.
 */
export function draftedNote(course: Course, session: number): string {
  const { sessionRoom } = course;
  const of = <One extends { session: number | null }>(all: readonly One[]) =>
    all.filter((one) => one.session === session);
  const on = course.sessions.held.find(({ n }) => n === session)?.on ?? 'not held';
  const { back, agreed } = triedAndAgreed(course, session);
  const focus = primaryFocus(course);
  const closed = of(sessionRoom.closes)[0];
  const parts: [string, string[]][] = [
    [draftedWords.en.howThingsHaveBeen, of(sessionRoom.openings).map(({ answer }) => asSentence(answer))],
    ['Scores', [scores(course, session)]],
    ['Safety', safety(course, session, on)],
    ...openedIn(course, on),
    [draftedWords.en.whatCameBack, back],
    [draftedWords.en.moodAndEvents, moodLinksIn(course, session).map((link) => linked(course, link))],
    [draftedWords.en.workedThrough, workedOn(course, session)],
    ['Feelings', feelingsNamed(course, session)],
    [
      'Strategies',
      of(sessionRoom.strategies).map(
        ({ strategy, note }) =>
          `${strategy} ${titleOf(course, strategy) ?? ''}${note ? `: ${asSentence(note)}` : '.'}`,
      ),
    ],
    ['Techniques', [techniquesMarked(course, session)].filter(Boolean).map(asSentence)],
    [
      draftedWords.en.betweenUs,
      relationshipEventsIn(course, session).map(({ what, repair }) =>
        [what, repair].filter(Boolean).map(asSentence).join(' '),
      ),
    ],
    [
      'Decided',
      of(course.reviews.reviews).map(
        ({ discussed, decision }) => `${asSentence(discussed)} Decision: ${inPlainWords(decision)}.`,
      ),
    ],
    [draftedWords.en.whereDisputeStands, stagesJudged(course, session)],
    [draftedWords.en.easedDuties, dutiesReviewed(course, session)],
    [
      'Parked',
      of(course.parked.parked.map((one) => ({ ...one, session: one.session ?? null }))).map(({ words }) =>
        asSentence(words),
      ),
    ],
    ...endingIn(course, on),
    [draftedWords.en.toTry, agreed],
    ['Focus', of(sessionRoom.focusLinks).map(({ words }) => asSentence(words))],
    [
      'Close',
      [
        closed?.summary,
        closed?.howItFelt && draftedWords.en.howItFelt(closed.howItFelt),
        closed?.takeAway && say.takesAlong(closed.takeAway),
      ].flatMap((one) => (one ? [asSentence(one)] : [])),
    ],
  ];
  const written = parts.flatMap(([title, lines]) => {
    const said = lines.filter(Boolean);
    return said.length > 0 ? [`${title}: ${said.join(' ')}`] : [];
  });
  if (written.length === 0) return '';
  const about = focus ? ` Focus: ${areaCalled(course, focus.area)}.` : '';
  return [
    `${[`Session ${session}`, sessionsInAll(course)].filter((one) => one !== undefined).join(' of ')}.${about}`,
    ...written,
  ].join('\n');
}

/** Lines of the draft that a text does not hold yet: what was recorded since it was begun. */
export function linesNotIn(text: string, drafted: string): string[] {
  return drafted.split('\n').filter((line) => line !== '' && !text.includes(line));
}
