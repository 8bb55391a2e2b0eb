import { leadOf } from '#core/course/closing/measured-outcome.ts';
import { noEnd } from '#core/course/contract/no-end.ts';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import { lookedAtEvery, sessionsToCome } from '#core/course/contract/sessions-in-all.ts';
import type { Course } from '#core/course/course.ts';
import { agreedPrimary } from '#core/course/focus/agreed.ts';
import { areaInSentence } from '#core/course/focus/area-in-sentence.ts';
import { areaFollowed } from '#core/course/focus/areas-followed.ts';
import { ratedAt, ratedFirst, ratedSince, standingGoals } from '#core/course/goals/standing.ts';
import type { Goal } from '#core/course/goals/state.ts';
import { namesOf } from '#core/course/inventory/people.ts';
import { inventorySeenBy } from '#core/course/inventory/seen-by.ts';
import { firstValid, lastValid } from '#core/course/measures/readings.ts';
import { frameOf } from '#core/course/protocol-followed/frame.ts';
import { settingsFollowed } from '#core/course/protocol-followed/settings.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { forClient } from '#core/instruments/wording/for-client.ts';
import { improvement } from '#core/outcomes/jacobson-truax.ts';
import { primaryMeasure, usualMeasures } from '#core/protocols/primary-measure.ts';
import { inWords } from '#core/words/in-words.ts';
import { paragraphsWords } from './words.ts';

/** The paragraphs that letters are drafted from, each empty where the course has nothing for it. */

export const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
const under = (heading: string, lines: readonly string[]) =>
  lines.length > 0 ? `${heading}\n${bullets(lines)}` : '';

const shared = (course: Course) =>
  course.formulation.versions.findLast((version) => version.shared !== 'not_yet') ??
  course.formulation.versions.at(-1);

export function inYourWords(course: Course): string {
  const words = shared(course)?.clientsWords || course.hopes.hopes[0]?.words;
  return words ? paragraphsWords.en.youPutItThisWay(words) : '';
}

export function whenItBegan(course: Course): string {
  return shared(course)?.onsetLink ?? '';
}

export function whatWeWorkOn(course: Course): string {
  const focus = agreedPrimary(course);
  if (!focus) return '';
  const people = namesOf(inventorySeenBy(course.inventory, { as: 'therapist', by: '' }), focus.people);
  const whom = people.length > 0 ? `, with ${inWords(people)} in mind` : '';
  const why = focus.whyForClient ? ` ${focus.whyForClient}` : '';
  return paragraphsWords.en.whatWeAreWorking(areaInSentence(areaFollowed(course, focus.area)), whom, why);
}

export function hope(course: Course): string {
  return agreedPrimary(course) ? say.hope[frameOf(course)] : '';
}

export function goalsSet(course: Course): string {
  return under(
    paragraphsWords.en.whatYouWantToReach,
    standingGoals(course).map(({ text }) => text),
  );
}

export function goalsRated(course: Course, at: 'mid' | 'end'): string {
  const line = (goal: Goal) => {
    const [from, to] = [ratedFirst(goal)?.rating, ratedAt(goal, at) ?? ratedSince(goal)?.rating];
    return from === undefined || to === undefined
      ? goal.text
      : `${goal.text}: from ${from} to ${to} out of 10`;
  };
  return under(paragraphsWords.en.yourGoals, standingGoals(course).map(line));
}

export function whereWeAre(course: Course): string {
  const held = count(course.sessions.held.length, 'session');
  const left = sessionsToCome(course);
  return left === undefined ? say.lookBack(held) : say.halfWay(held, count(left, 'session'));
}

/** Where no end is agreed there is no second half. IPT protocol reference, 7.12. */
export const whatNow = (course: Course): string =>
  sessionsToCome(course) === undefined ? say.whatNow.noEnd : say.whatNow.halfWay;

export function howLong(course: Course): string {
  const every = lookedAtEvery(course);
  if (every !== undefined) return noEnd.en(every);
  const ends = shared(course)?.endsAbout ?? course.contract.versions.at(-1)?.ends;
  const until = ends ? `, until about ${spokenDate(ends)}` : '';
  return paragraphsWords.en.weHaveAgreed(count(sessionsAgreed(course), 'session'), until);
}

const { en: say } = {
  en: {
    hope: {
      low_mood:
        'How you feel and what happens between people act on each other. As this becomes easier, I expect the low mood to ease as well. It can be treated, and it is not your fault.',
      illness:
        'How you feel and what happens between people act on each other. As this becomes easier, I expect what brought you here to ease as well. It can be treated, and it is not your fault.',
      distress:
        'How you feel and what happens between people act on each other. As this becomes easier, I expect what weighs on you to ease as well. It is common, it passes, and it is not your fault.',
    },
    goodbyeIsSad: {
      low_mood:
        'Being sad that something good is ending is not the illness coming back. What you have learned goes with you.',
      illness:
        'Being sad that something good is ending is not the illness coming back. What you have learned goes with you.',
      distress:
        'Being sad that something good is ending is not what weighed on you coming back. What you have learned goes with you.',
    },
    better: { 'higher-worse': 'Lower is better.', 'higher-better': 'Higher is better.' },
    halfWay: (held: string, left: string) => `We are about half-way: ${held} held, ${left} to go.`,
    whatNow: {
      halfWay: 'What has helped so far, and what should the second half be for?',
      noEnd: 'What has helped so far, and what should the time ahead be for?',
    },
    lookBack: (held: string) => `We have met for ${held}, and it is time to look back together.`,
    scores: (asked: string, first: number, last: number, most: number | string) =>
      `Your answers to “${asked}” came to ${first} at the start and ${last} most recently, out of ${most}.`,
  },
};

export function scoresSoFar(course: Course): string {
  const { measure, direction } = leadOf(course);
  const first = firstValid(course, measure)?.result.total;
  const last = lastValid(course, measure)?.result.total;
  if (typeof first !== 'number' || typeof last !== 'number') return '';
  const instrument = instruments.get(measure);
  const asked = instrument && forClient(instrument, 'en');
  const isMood = measure === primaryMeasure(usualMeasures);
  const moved =
    improvement(first, last, direction) > 0
      ? isMood
        ? paragraphsWords.en.lowerMeansLessLow
        : say.better[direction]
      : paragraphsWords.en.itTellsUsAboutTreatment;
  const most = instrument?.scoring.max ?? '';
  if (!isMood) return `${say.scores(asked ?? measure, first, last, most)} ${moved}`;
  return paragraphsWords.en.yourAnswersAboutLowMood(first, last, moved);
}

export function tried(course: Course): string {
  const told = course.tryOuts.tryOuts.flatMap(({ what, told }) => {
    const learned = told.findLast((one) => one.learned)?.learned;
    return learned ? [`${what}. What you learned: ${learned}`] : [];
  });
  return under(paragraphsWords.en.thingsYouTried, told);
}

export function issuesNow(course: Course): string {
  const lines = course.ending.issues.map(({ issue, words, now }) => {
    const brought = course.issues.issues.find(({ id }) => id === issue)?.words ?? issue;
    return `${brought}: ${words || now}`;
  });
  return under(paragraphsWords.en.whatYouFirstBrought, lines);
}

export function whatYouDid(course: Course): string {
  const did = course.ending.issues.flatMap(({ whatIDid }) => (whatIDid ? [whatIDid] : []));
  return under(paragraphsWords.en.whatYouDidYourself, did);
}

export function skillsToTake(course: Course): string {
  const skillsTaken = course.ending.skills.map(({ skill, example }) =>
    example ? `${skill}: ${example}` : skill,
  );
  return under(paragraphsWords.en.whatYouTakeWithYou, skillsTaken);
}

export function valued(course: Course): string {
  const said = course.ending.goodbye?.therapistValued;
  return said ? paragraphsWords.en.whatIHaveValued(said) : '';
}

/** Where nobody is given the sick role a goodbye speaks of no illness. IPT protocol reference, 7.11 and 7.12. */
export const goodbyeIsSad = (course: Course): string =>
  say.goodbyeIsSad[settingsFollowed(course).sickRole === 'none' ? 'distress' : frameOf(course)];

export function comingBack(course: Course): string {
  const followUp = course.ending.after?.followUp;
  return followUp ? paragraphsWords.en.weMeetOnceMore(spokenDate(followUp)) : '';
}
