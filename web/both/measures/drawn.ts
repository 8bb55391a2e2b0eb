import type { Course } from '#core/course/course.ts';
import { readingsOf } from '#core/course/measures/readings.ts';
import { sessionOf } from '#core/course/measures/session-of.ts';
import { followed } from '#core/guide/followed.ts';
import type { Band, Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import type { Subscale } from '#core/instruments/instrument/scoring-rule.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { caseCutoff } from '#core/instruments/scoring/bands.ts';
import { stepOf } from '#core/instruments/scoring/steps.ts';
import { subscaleRange } from '#core/instruments/scoring/subscales.ts';
import { reliableChangeOf } from '#core/outcomes/measure-thresholds.ts';
import type { ReadWith } from '#core/outcomes/read-with.ts';
import { phaseDrawn } from '#web/both/phase-drawn.ts';
import type { TrajectoryProps, TrajectoryScore } from '#web/pictures/trajectory/props.ts';

/** A label that only counts, where what a question is about is part of its wording: `question 7`. */
const onlyCounts = /^question \d+$/;

/** The words of a question, or its neutral topic where the wording is kept out by its licence. */
export const questionSays = (
  { label, n, text }: Item,
  numbered: (n: number, topic: string) => string,
): string => {
  if (text !== null) return text;
  if (label !== null && onlyCounts.test(label)) return label.charAt(0).toUpperCase() + label.slice(1);
  return numbered(n, label ?? '');
};

type Given = Answer | undefined;

function labelOf(instrument: Instrument, item: Item | undefined, answer: Given): string | null | undefined {
  const set = instrument.responseSets[item?.answers ?? ''];
  return Array.isArray(set) ? set.find(({ value }) => value === answer)?.label : undefined;
}

/** An answer as a client reads it: its words, or its number where it has none; empty where nothing was answered. */
export const answerInWords = (instrument: Instrument, item: Item | undefined, answer: Given): string =>
  labelOf(instrument, item, answer) ?? (answer === null ? '' : String(answer ?? ''));

/** An answer as a clinician reads it: its number, and its words. */
export function answerSays(instrument: Instrument, item: Item | undefined, answer: Given): string {
  const label = labelOf(instrument, item, answer);
  return label ? `${answer}, ${label}` : answerInWords(instrument, item, answer);
}

/** Bands from and up to, both included, in the steps the scores come in; what begins above a number is drawn from it, after the band that has it. */
function bandDrawn({ label, gte, gt, lt, lte }: Band, instrument: Instrument) {
  const { scoring } = instrument;
  const from = gte ?? gt ?? scoring.min ?? 0;
  const to = lte ?? (lt === undefined ? (scoring.max ?? 0) : lt - stepOf(instrument));
  return { from, to, label };
}

const betterIn = ({ direction }: Instrument) => (direction === 'higher-worse' ? 'lower' : 'higher');

/** A subscale as its picture takes it: nobody has published bands or a reliable change for a part. */
export function subscaleDrawn(
  instrument: Instrument,
  subscale: Subscale,
  name: string,
): TrajectoryProps['instrument'] {
  const { most } = subscaleRange(instrument, subscale);
  return { name, most, better: betterIn(instrument), bands: [] };
}

/**
 * An instrument as its picture takes it: with its bands and cut-off, or as one band under a name of its own.
 * @param ofForm what the course’s form of therapy reads it with, where it leads
 */
export function instrumentDrawn(
  instrument: Instrument,
  oneBand?: string,
  ofForm?: ReadWith,
): TrajectoryProps['instrument'] {
  const change = reliableChangeOf(instrument);
  const usual = change?.scale === 'total' ? change.threshold : undefined;
  const cutOff = oneBand === undefined ? (ofForm?.caseness ?? caseCutoff(instrument)) : null;
  return {
    name: instrument.shortName,
    language: instrument.language,
    most: instrument.scoring.max ?? 0,
    better: betterIn(instrument),
    bands:
      oneBand === undefined
        ? instrument.bands.map((band) => bandDrawn(band, instrument))
        : [bandDrawn({ label: oneBand }, instrument)],
    cutOff: cutOff?.value,
    cutOffLies: cutOff?.op === '>' || cutOff?.op === '<=' ? 'below' : 'above',
    reliableChange: ofForm?.reliableChange ?? usual,
  };
}

interface DrawnWords {
  numbered: (n: number, topic: string) => string;
  answer: typeof answerSays;
  leftOut: string;
  /** What an alarm is called, where it is drawn. */
  alarm?: string;
}

/** The parts of a course as a picture marks them, and how many sessions are planned. */
export function plannedOf(
  course: Course,
  reader: 'client' | 'clinician' = 'clinician',
): Pick<TrajectoryProps, 'phases' | 'planned'> {
  const follows = followed(course);
  if (!follows) return { phases: [], planned: 0 };
  const { preset, protocol } = follows;
  const phases = preset.windows.map(({ from, to, ...window }) => ({
    ...phaseDrawn(protocol, window, reader),
    from,
    to,
  }));
  return { phases, planned: preset.sessions };
}

const answered = (question: string, answer: string, leftOut: string) =>
  answer ? { question, answer } : { question, answer: leftOut, isLeftOut: true };

/** The last reading of each session, whole or of one subscale, with its answers and the alarm it raised. */
export function scoresDrawn(
  course: Course,
  instrument: Instrument,
  words: DrawnWords,
  subscale?: Subscale,
): TrajectoryScore[] {
  const questions = questionsOf(instrument);
  const bySession = new Map<number, TrajectoryScore>();
  for (const reading of readingsOf(course, instrument.id)) {
    const session = sessionOf(course, reading);
    if (session === null) continue;
    const raised = reading.result.riskItems.length > 0 || reading.result.riskItemMissing;
    bySession.set(session, {
      session,
      on: reading.on,
      score: (subscale ? reading.result.subscales?.[subscale.id] : reading.result.total) ?? undefined,
      alarm: raised ? words.alarm : undefined,
      items: questions.flatMap((item, at) =>
        at < reading.answers.length
          ? [
              answered(
                questionSays(item, words.numbered),
                words.answer(instrument, item, reading.answers[at]),
                words.leftOut,
              ),
            ]
          : [],
      ),
    });
  }
  return [...bySession.values()].toSorted((a, b) => a.session - b.session);
}
