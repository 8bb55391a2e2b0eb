import { expect, it } from 'vitest';
import { breaksPictured, closedLoop, drawnOf, pictured, withWords } from './drawn.ts';

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

it('the picture names who is in a place, and a break without a plan says its kind', () => {
  const node = {
    id: 'n1',
    key: 'behaviour' as const,
    text: 'Silent',
    people: ['tomas', 'gone'],
    intensity: 7,
  };
  const names: Record<string, string> = { tomas: 'Tomas' };
  expect(pictured([node], (id) => names[id] ?? '')).toEqual([
    { key: 'behaviour', text: 'Silent', certainty: undefined, intensity: 7, people: ['Tomas'] },
  ]);
  const breakPoints = [{ id: 'b1', at: 'n1', kind: 'set_limit' as const, plan: '' }];
  const drawn = { nodes: [node], edges: [], breakPoints, title: 'x', state: 'draft' as const };
  const cycle = { ...drawn, version: 1, on: '2026-01-13', shared: 'not_yet' as const };
  expect(breaksPictured(cycle, (kind) => `kind ${kind}`)).toEqual([
    { at: 'behaviour', plan: 'kind set_limit' },
  ]);
});

it('a place to break the cycle goes with the place it stood at', () => {
  const nodes = [{ id: 'mood', key: 'mood' as const, text: 'Low' }];
  const breakPoints = [{ id: 'b1', at: 'behaviour', kind: 'expression' as const }];
  expect(drawnOf({ title: 'x', nodes, breakPoints, virtuous: { nodes: [] } })).toMatchObject({
    breakPoints: [],
    virtuous: undefined,
  });
});
