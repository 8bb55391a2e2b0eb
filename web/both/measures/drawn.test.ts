import { expect, test } from 'vitest';
import type { Item } from '#core/instruments/instrument/instrument.ts';
import { caseCutoff, isCase } from '#core/instruments/scoring/bands.ts';
import { subscaleRange } from '#core/instruments/scoring/subscales.ts';
import { readWith } from '#core/outcomes/read-with.ts';
import { aCourse } from '#tests/a-course.ts';
import { the } from '#tests/answer-sheets.ts';
import { instrumentsProved } from '#tests/published-vectors.ts';
import { sideOfCutOff } from '#web/pictures/trajectory/side-of-cut-off.ts';
import { answerSays, instrumentDrawn, questionSays, scoresDrawn, subscaleDrawn } from './drawn.ts';

const words = {
  numbered: (n: number) => `Question ${n}`,
  answer: answerSays,
  leftOut: 'Left out',
  alarm: 'Alarm',
};

test('every total that is published with a band lies in that band of the picture', async () => {
  for (const { instrument, vectors } of await instrumentsProved()) {
    const { bands } = instrumentDrawn(instrument);
    for (const { total, band } of vectors) {
      if (typeof total !== 'number' || typeof band !== 'string') continue;
      const found = bands.find(({ from, to }) => total >= from && total <= to);
      expect([instrument.id, total, found?.label]).toEqual([instrument.id, total, band]);
    }
  }
});

test('a score that is just the cut-off is told to lie where it counts, of each instrument, and under a form of its own', async () => {
  const inRange = { above: '>=', below: '<', over: '>', upTo: '<=' } as const;
  for (const { instrument } of await instrumentsProved()) {
    const cutOff = caseCutoff(instrument);
    const side = cutOff && sideOfCutOff(cutOff.value, instrumentDrawn(instrument));
    const counts = side && cutOff ? [inRange[side] === cutOff.op, isCase(instrument, cutOff.value)] : [];
    expect([instrument.id, ...new Set(counts)]).toHaveLength(cutOff ? 2 : 1);
  }
  const mi = instrumentDrawn(the('mi'));
  expect([2.2, 2.3, 2.31].map((score) => sideOfCutOff(score, mi))).toEqual(['upTo', 'upTo', 'over']);
  const form = { ...readWith('mi'), caseness: { op: '>=' as const, value: 2 } };
  const underForm = instrumentDrawn(the('mi'), undefined, form);
  expect([1.99, 2].map((score) => sideOfCutOff(score, underForm))).toEqual(['below', 'above']);
});

test('a subscale is drawn on its own range, without bands of its own, session by session', () => {
  const mspss = the('mspss');
  const family = mspss.scoring.subscales?.find(({ id }) => id === 'family');
  if (!family) throw new Error('The MSPSS has no family.');
  const protocol = { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 };
  const { course } = aCourse()
    .does('openCourse', { client: 'leila', therapist: 'ana', protocol })
    .does('answerMeasure', { instrument: 'mspss', answers: [6, 6, 2, 2, 6, 2, 2, 2, 2, 6, 2, 2], session: 1 })
    .does('answerMeasure', {
      instrument: 'mspss',
      answers: [7, 7, 4, 4, 7, 2, 3, 4, 2, 7, 5, 3],
      session: 3,
    });
  expect(subscaleDrawn(mspss, family, 'MSPSS, Family')).toEqual({
    name: 'MSPSS, Family',
    most: subscaleRange(mspss, family).most,
    better: 'higher',
    bands: [],
  });
  const drawn = (subscale?: typeof family) =>
    scoresDrawn(course, mspss, words, subscale).map(({ session, score }) => [session, score]);
  expect(drawn(family)).toEqual([
    [1, 2],
    [3, 4.25],
  ]);
  expect(drawn()).toEqual([
    [1, 3.33],
    [3, 4.58],
  ]);
});

test('a question of which only the number may be said is said once, and one with a topic with both', () => {
  const says = (item: Item | undefined) =>
    item && questionSays(item, (n, topic) => `Question ${n}: ${topic}`);
  expect(says(the('pdss').items[0])).toBe('Question 1');
  expect(says(the('asrm').items[0])).toBe('Question 1: mood');
  expect(says(the('ede-q').items[12])).toBe('Question 13: question 19 of the paper form');
  expect(says(the('phq-9').items[0])).toBe(the('phq-9').items[0]?.text);
});
