import { expect, it } from 'vitest';
import { psychoeducationTopics } from '#core/course/assessment/psychoeducation-state.ts';
import { topics } from './topics.ts';

it('every topic that can be explained has its own words, and no other has (I-07)', () => {
  expect(topics.map(({ id }) => id).sort()).toEqual([...psychoeducationTopics].sort());
});

it('no paragraph is a wall of text', () => {
  for (const { paragraphs } of topics) {
    for (const paragraph of paragraphs) expect(paragraph.length).toBeLessThan(360);
  }
});
