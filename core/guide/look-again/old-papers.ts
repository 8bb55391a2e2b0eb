import type { Course } from '#core/course/course.ts';
import { reviewsAsking } from '#core/course/risk/asked-directly.ts';
import { ofSuicide } from '#core/course/risk/state.ts';
import type { LookAgain } from '#core/guide/prompt.ts';

const words = {
  en: {
    title: 'Ask about an answer on an old form',
    because: (on: string) =>
      `A form of ${on}, from before the course, holds an answer about safety. It is history and no alarm: ask how that is today.`,
    ask: 'Ask about it directly',
    record: 'Record what was asked and said',
  },
};

/** A safety answer on a form from before the course, until suicide has been asked about since. IPT protocol reference, 9.3. */
export function oldPapers(course: Course): LookAgain[] {
  const askedAt = Math.max(0, ...reviewsAsking(course, ofSuicide).map(({ seq }) => seq));
  return course.measures.readings
    .filter(({ history, seq, result }) => history && seq > askedAt && result.riskItems.length > 0)
    .map(({ id, on }) => ({
      key: `old-paper:${id}`,
      severity: 'warn',
      title: words.en.title,
      because: words.en.because(on),
      actions: [words.en.ask, words.en.record],
      at: 'safety',
      source: { id: 'X-02', from: 'IPT protocol reference, 9.3' },
    }));
}
