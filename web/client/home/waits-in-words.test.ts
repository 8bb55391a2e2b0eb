import { expect, it } from 'vitest';
import type { EndingStep } from '#core/course/ending/goodbye-questions.ts';
import type { NextThing } from '#core/guide/client/next-thing.ts';
import words from '#web/messages/en/client/client.ts';

/** Whether its words stand among the messages, or are those of the thing itself. */
const says: Record<NextThing['kind'], 'a sentence' | 'words of its own'> = {
  consent: 'a sentence',
  message: 'a sentence',
  hourOffered: 'a sentence',
  messagesOffered: 'a sentence',
  measures: 'words of its own',
  formulation: 'a sentence',
  terms: 'a sentence',
  issue: 'a sentence',
  clarified: 'a sentence',
  choice: 'a sentence',
  jointSession: 'a sentence',
  cardAnswered: 'a sentence',
  sheet: 'words of its own',
  finishing: 'words of its own',
  followUp: 'a sentence',
  tiesKept: 'a sentence',
  together: 'a sentence',
  feedback: 'a sentence',
  letter: 'a sentence',
  tryOut: 'words of its own',
  tryOutToday: 'words of its own',
  nothing: 'a sentence',
  closed: 'a sentence',
  ended: 'a sentence',
};
const steps: Record<EndingStep['kind'], true> = {
  feelings: true,
  hope: true,
  wanted: true,
  pattern: true,
  issue: true,
  skill: true,
  sure: true,
  ties: true,
};

it('whatever can wait on Home has its words there, and so has each question of the goodbye', () => {
  const next: Record<string, unknown> = words.next;
  const asked = Object.entries(says).flatMap(([kind, how]) =>
    how === 'a sentence' ? [kind, `${kind}Words`, `${kind}Go`] : [kind, `${kind}Go`],
  );
  expect(asked.filter((key) => !next[key])).toEqual([]);
  expect(Object.keys(words.next.finishingWords).toSorted()).toEqual(Object.keys(steps).toSorted());
});
