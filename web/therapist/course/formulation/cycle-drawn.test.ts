import { expect, it } from 'vitest';
import { closedLoop, withWords } from './cycle-drawn.ts';

it('the places that have words are chained in order and lead back to the mood', () => {
  const nodes = withWords(
    withWords(withWords([], 'otherDoes', 'He goes out'), 'mood', 'Low'),
    'behaviour',
    'Silent',
  );
  const loop = closedLoop(nodes);
  expect(loop.nodes.map(({ key }) => key)).toEqual(['mood', 'behaviour', 'otherDoes']);
  expect(loop.edges).toEqual([
    { from: 'mood', to: 'behaviour' },
    { from: 'behaviour', to: 'otherDoes' },
    { from: 'otherDoes', to: 'mood' },
  ]);
});

it('a place whose words are taken away is no longer drawn, and keeps its id while it is', () => {
  const drawn = [{ id: 'n7', key: 'mood' as const, text: 'Low' }];
  expect(withWords(drawn, 'mood', 'Very low')).toEqual([{ id: 'n7', key: 'mood', text: 'Very low' }]);
  expect(withWords(drawn, 'mood', '')).toEqual([]);
});
