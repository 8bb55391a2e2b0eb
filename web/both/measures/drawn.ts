import type { Course } from '#core/course/course.ts';
import { readingsOf } from '#core/course/measures/readings.ts';
import {
  type Band,
  type Instrument,
  type Item,
  questionsOf,
} from '#core/instruments/instrument/instrument.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { caseCutoff } from '#core/instruments/scoring/bands.ts';
import { reliableChangeOf } from '#core/outcomes/measure-thresholds.ts';
import type { TrajectoryProps, TrajectoryScore } from '#web/pictures/trajectory/props.ts';

/** The words of a question, or its neutral topic where the wording is kept out by its licence. */
export const questionSays = (item: Item, numbered: (n: number, topic: string) => string): string =>
  item.text ?? numbered(item.n, item.label ?? '');

/** The words of an answer; its number where it has none; empty where nothing was answered. */
export function answerSays(
  instrument: Instrument,
  item: Item | undefined,
  answer: Answer | undefined,
): string {
  if (answer === null || answer === undefined) return '';
  const set = instrument.responseSets[item?.answers ?? ''];
  const label = Array.isArray(set) ? set.find(({ value }) => value === answer)?.label : undefined;
  return label ? `${answer}, ${label}` : String(answer);
}

/** Bands from and up to, both included, in the steps the scores come in. */
function bandDrawn({ label, gte, gt, lt, lte }: Band, { scoring }: Instrument) {
  const step = scoring.precision ?? 1;
  const from = gte ?? (gt === undefined ? (scoring.min ?? 0) : gt + step);
  const to = lte ?? (lt === undefined ? (scoring.max ?? 0) : lt - step);
  return { from, to, label };
}

/** An instrument as its picture takes it. */
export function instrumentDrawn(instrument: Instrument): TrajectoryProps['instrument'] {
  const change = reliableChangeOf(instrument);
  return {
    name: instrument.shortName,
    most: instrument.scoring.max ?? 0,
    better: instrument.direction === 'higher-worse' ? 'lower' : 'higher',
    bands: instrument.bands.map((band) => bandDrawn(band, instrument)),
    cutOff: caseCutoff(instrument)?.value,
    reliableChange: change?.scale === 'total' ? change.threshold : undefined,
  };
}

interface DrawnWords {
  numbered: (n: number, topic: string) => string;
  leftOut: string;
  alarm: string;
}

/** The last reading of each session, with its answers and the alarm it raised. */
export function scoresDrawn(course: Course, instrument: Instrument, words: DrawnWords): TrajectoryScore[] {
  const questions = questionsOf(instrument);
  const bySession = new Map<number, TrajectoryScore>();
  for (const reading of readingsOf(course, instrument.id)) {
    if (reading.session === null) continue;
    const raised = reading.result.riskItems.length > 0 || reading.result.riskItemMissing;
    bySession.set(reading.session, {
      session: reading.session,
      on: reading.on,
      score: reading.result.total ?? undefined,
      alarm: raised ? words.alarm : undefined,
      items: questions.flatMap((item, at) =>
        at < reading.answers.length
          ? [
              {
                question: questionSays(item, words.numbered),
                answer: answerSays(instrument, item, reading.answers[at]) || words.leftOut,
              },
            ]
          : [],
      ),
    });
  }
  return [...bySession.values()].toSorted((a, b) => a.session - b.session);
}
