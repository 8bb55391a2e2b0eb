import { v5 as idFrom } from 'uuid';
import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { sendAct, type UnsentAct } from '#web/app/offline/unsent.ts';
import { asksForHelp, inOrder } from '#web/both/measures/answers.ts';

/**
 * What somebody said of dying goes out at once, ahead of the meeting or the talk it was said in; without a line it goes before
 * all else that waits. The meeting says it too, so that nothing hangs on this. IPT protocol reference, 9.3 step 1, 12.1.
 */

/** Who was told of it, of whom, and on what day. */
export interface ToldBy {
  me: string;
  course: string;
  on: string;
  /** The talk or the meeting in which it is said: said again in another one, it is told again. */
  sitting: string;
}

/** Its id is made of what is said: pressed twice it is one, with one alarm. */
const actOf = (
  { me, course, on, sitting }: ToldBy,
  name: string,
  said: string,
  form: unknown,
): UnsentAct => ({
  ...{ course, name, on, form },
  id: idFrom(`kith/${me}/${sitting}/${course}/${on}/${name}/${said}`, idFrom.URL),
});

/** A plan that was told, as it goes out. */
export const planAct = (by: ToldBy): UnsentAct => ({
  ...actOf(by, 'tellPlan', 'yes', { n: null, plan: 'yes', words: '', staying: '' }),
  // Another phone may have told the same: it counts once, and is known.
  there: 'plan-there',
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
  const form = { instrument: instrument.id, answers, administered: 'with-therapist' };
  const act = actOf(by, 'answerMeasure', `${instrument.id}/${item.n}/${answer}`, form);
  // Another phone may have told the same: it counts once, and is known.
  return { ...act, there: 'same-sheet' };
}

/** Every act with which something may have been told ahead at this sitting: what is sent whole names them, so that it is known to be the same. */
export function idsAhead(by: ToldBy, instrument: Instrument | undefined): string[] {
  const asked = instrument ? questionsOf(instrument).filter(({ risk }) => risk) : [];
  const told = asked.flatMap((item) => {
    const set = item.answers === null ? undefined : instrument?.responseSets[item.answers];
    const values = Array.isArray(set) ? set.map(({ value }) => value) : [];
    return values.flatMap((value) => (instrument && answerAct(by, instrument, item, value)?.id) ?? []);
  });
  return [planAct(by).id, ...told];
}

/** Sends it, or keeps it on this phone until there is a line. */
export function tellAtOnce(act: UnsentAct | undefined): void {
  if (act) void sendAct(act).catch(() => undefined);
}
