import { v5 as idFrom } from 'uuid';
import { mostToldAhead } from '#core/course/in-group/told-ahead.ts';
import { daysAfter } from '#core/days/after.ts';
import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import type { UnsentAct } from '#web/app/offline/unsent-act.ts';
import { asksForHelp, inOrder } from '#web/both/measures/answers.ts';
import { followTelling } from './how-told.ts';

/**
 * What somebody said of dying goes out at once, ahead of the meeting or the talk it was said in; without a line it goes before
 * all else that waits. The meeting says it too, so that nothing hangs on this. IPT protocol reference, 9.3 step 1, 12.1.
 */

/** Who was told of it, of whom, and on what day. */
export interface ToldBy {
  me: string;
  course: string;
  on: string;
  /** The talk or the meeting in which it is said, the same on every phone that is at it: said again in another one, it is told again. */
  sitting: string;
  /** Who else leads, and may tell the same from another phone. */
  others?: readonly string[];
  /** Of whom it is told, by name. */
  name?: string;
}

/** Its id is made of what is said: pressed twice it is one, with one alarm. */
const idOf = ({ me, course, on, sitting }: ToldBy, name: string, said: string): string =>
  idFrom(`kith/${me}/${sitting}/${course}/${on}/${name}/${said}`, idFrom.URL);

const idOfPlan = (by: ToldBy): string => idOf(by, 'tellPlan', 'yes');
const idOfAnswer = (by: ToldBy, instrument: Instrument, item: Item, answer: Answer): string =>
  idOf(by, 'answerMeasure', `${instrument.id}/${item.n}/${answer}`);

/** A planned meeting is the same on every phone whatever day somebody says; of one that is known by its day alone nothing else is. */
const isPlanned = ({ sitting }: ToldBy) => /^group\/.+(?<!\/\d{4}-\d{2}-\d{2})$/.test(sitting);

/** By so many days two phones may differ that tell of one planned meeting, the nearest first: it was held a day late, or a clock is wrong. */
const nearby = [0, -1, 1, -2, 2, -3, 3];

/** The same, as each of the others who lead would tell it. */
function byOthers({ others = [], ...by }: ToldBy): ToldBy[] {
  const days = isPlanned(by) ? nearby.map((days) => daysAfter(by.on, days)) : [by.on];
  return days.flatMap((on) => others.map((me) => ({ ...by, on, me })));
}

const whoseOf = ({ name }: ToldBy) => (name === undefined ? {} : { whose: name });

/** A plan that was told, as it goes out. */
export const planAct = (by: ToldBy): UnsentAct => ({
  ...{ id: idOfPlan(by), course: by.course, name: 'tellPlan', on: by.on },
  form: { n: null, plan: 'yes', words: '', staying: '', ...withAhead(byOthers(by).map(idOfPlan)) },
  // Another phone may have told the same: it counts once, and is known.
  there: 'plan-there',
  ...whoseOf(by),
});

/** One answer that asks for help, as it goes out ahead of the others of its sheet; of any other answer, nothing. */
export function answerAct(
  by: ToldBy,
  instrument: Instrument,
  item: Item,
  answer: Answer,
): UnsentAct | undefined {
  if (!asksForHelp(instrument, item, answer)) return undefined;
  const answers = inOrder(instrument, { [item.n]: answer });
  const ahead = byOthers(by).flatMap((one) => idsOfAnswers(one, instrument));
  return {
    ...{ id: idOfAnswer(by, instrument, item, answer), course: by.course, name: 'answerMeasure', on: by.on },
    form: { instrument: instrument.id, answers, administered: 'with-therapist', ...withAhead(ahead) },
    // Another phone may have told the same: it counts once, and is known.
    there: 'same-sheet',
    ...whoseOf(by),
  };
}

const withAhead = (ahead: readonly string[]) =>
  ahead.length > 0 ? { ahead: ahead.slice(0, mostToldAhead) } : {};

/** The acts with which somebody may have told an answer of this measure ahead. */
function idsOfAnswers(by: ToldBy, instrument: Instrument): string[] {
  return questionsOf(instrument)
    .filter(({ risk }) => risk)
    .flatMap((item) => {
      const set = item.answers === null ? undefined : instrument.responseSets[item.answers];
      const values = Array.isArray(set) ? set.map(({ value }) => value) : [];
      return values
        .filter((value) => asksForHelp(instrument, item, value))
        .map((value) => idOfAnswer(by, instrument, item, value));
    });
}

/**
 * Every act with which something may have been told ahead at this sitting, by whoever leads: what is sent whole names them, so
 * that it is known to be the same, whichever phone told it and in whatever order all of it arrives.
 */
export const idsAhead = (by: ToldBy, instrument: Instrument | undefined): string[] =>
  [by, ...byOthers(by)]
    .flatMap((one) => [idOfPlan(one), ...(instrument ? idsOfAnswers(one, instrument) : [])])
    .slice(0, mostToldAhead);

/** Sends it, or keeps it on this phone until there is a line; what is refused is said at once, and what to do now. */
export function tellAtOnce(act: UnsentAct | undefined): void {
  if (act) void followTelling(act);
}
