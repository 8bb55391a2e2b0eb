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

it('the birth of a child and the loss of a job stand as examples of change beside a death', () => {
  for (const id of ['four_situations', 'change']) {
    const said = topics.find((topic) => topic.id === id)?.paragraphs.join(' ') ?? '';
    expect(said, id).toContain('birth of a child');
    expect(said, id).toContain('loss of a job');
  }
  expect(topics.find(({ id }) => id === 'four_situations')?.paragraphs[0]).toContain('someone who died');
});
