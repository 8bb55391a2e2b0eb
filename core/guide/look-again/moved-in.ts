import type { Course } from '#core/course/course.ts';
import { movedInOn } from '#core/course/opening/moved-in.ts';
import { reviewsAsking } from '#core/course/risk/asked-directly.ts';
import { isOpen } from '#core/course/risk/open-alarms.ts';
import { ofSuicide } from '#core/course/risk/state.ts';
import type { LookAgain } from '#core/guide/prompt.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { instruments } from '#core/instruments/instruments.ts';

const words = {
  en: {
    title: 'Ask today about thoughts of suicide',
    because: (on: string) =>
      `This course moved in on ${on}, and nothing asked since then is recorded here. Answers from before are not used again: ask today.`,
    ask: 'Ask about it directly',
    measure: 'Or have the measure answered, with its question about safety',
    record: 'Record what was asked and said',
  },
};

/** Whether a measure answered since that day holds an answer about safety. */
const isAnsweredSince = (course: Course, day: string): boolean =>
  course.measures.readings.some(({ instrument: id, on, answers }) => {
    const instrument = instruments.get(id);
    if (!instrument || on < day) return false;
    const risk = instrument.risk.map(({ item }) => item);
    return questionsOf(instrument).some(
      ({ n }, place) => risk.includes(n) && typeof answers[place] === 'number',
    );
  });

/**
 * A course that moved in under way: until suicide was asked about here, each session asks, whatever old forms say and wherever
 * they say nothing. An open alarm says so itself. IPT protocol reference, 9.3 (old answers are not reused); measures reference, P7.
 */
export function askSinceMovedIn(course: Course): LookAgain[] {
  const moved = movedInOn(course);
  if (moved === undefined || course.risk.alarms.some(isOpen)) return [];
  if (reviewsAsking(course, ofSuicide).some(({ on }) => on >= moved)) return [];
  if (isAnsweredSince(course, moved)) return [];
  return [
    {
      key: `moved-in:${moved}`,
      severity: 'warn',
      title: words.en.title,
      because: words.en.because(moved),
      actions: [words.en.ask, words.en.measure, words.en.record],
      at: 'safety',
      source: { id: 'X-02', from: 'IPT protocol reference, 9.3' },
    },
  ];
}
