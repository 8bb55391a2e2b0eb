import { expect, it } from 'vitest';
import { earlierDrafts } from './earlier-drafts.ts';

const draft = (seq: number, session: number) => ({
  seq,
  type: 'NoteDrafted',
  data: { session, text: 'x', version: seq },
});

it('leaves the last draft of each session, whatever order they are read in', () => {
  const facts = [
    draft(4, 1),
    draft(2, 1),
    draft(3, 2),
    { seq: 5, type: 'NoteSigned', data: { session: 1 } },
    draft(9, 1),
  ];
  expect([...earlierDrafts(facts)].toSorted()).toEqual([2, 4]);
  expect(earlierDrafts([])).toEqual(new Set());
});
