import { expect, test } from 'vitest';
import type { FormOf } from '#core/course/book.ts';
import { seenBy } from '#core/course/book.ts';
import { aCourse } from '#tests/a-course.ts';
import { isClosed } from './rules.ts';

const client = { as: 'client', by: 'leila' } as const;
const nodes = [
  { id: 'n1', key: 'mood', text: 'Low, useless' },
  { id: 'n2', key: 'behaviour', text: 'Say “fine” and go upstairs' },
  { id: 'n3', key: 'otherFeels', text: 'He thinks I agree, or that I am angry' },
  { id: 'n4', key: 'otherDoes', text: 'Decides alone, keeps away' },
  { id: 'n5', key: 'confirmation', text: 'Not counted; more useless' },
] as const;
const arrows = ['n1', 'n2', 'n3', 'n4', 'n5'].map((from, index, all) => ({
  from,
  to: all[(index + 1) % all.length] ?? 'n1',
}));
const whole: FormOf<'drawCycle'> = {
  title: 'Fine',
  nodes: [...nodes],
  edges: arrows,
  breakPoints: [{ id: 'b1', at: 'n2', kind: 'expression', plan: 'Say one thing' }],
  state: 'complete',
};
const drawn = () => aCourse().does('drawCycle', whole, { id: 'cycle' });

test('a complete cycle closes the loop and has a place to break it (appendix D 28)', () => {
  const story = aCourse();
  expect(story.refusal('drawCycle', { ...whole, edges: arrows.slice(0, 4) })).toBe('cycle-open');
  expect(story.refusal('drawCycle', { ...whole, breakPoints: [] })).toBe('no-break-point');
  const draft: FormOf<'drawCycle'> = { ...whole, edges: [], breakPoints: [], state: 'draft' };
  expect(story.does('drawCycle', draft).course.cycle.cycles).toHaveLength(1);
});

test('arrows and breaks lead only to places that are drawn, each with its own id', () => {
  const story = aCourse();
  expect(story.refusal('drawCycle', { ...whole, edges: [{ from: 'n1', to: 'n9' }] })).toBe('loose-end');
  const twice = [...nodes, { id: 'n1', key: 'custom', text: 'x' }] as const;
  expect(story.refusal('drawCycle', { ...whole, nodes: [...twice] })).toBe('node-twice');
});

test('a loop that never meets the mood or the doing is not closed', () => {
  const edges = [
    { from: 'n4', to: 'n5', note: '' },
    { from: 'n5', to: 'n4', note: '' },
  ];
  expect(isClosed({ nodes: nodes.map((node) => ({ ...node, people: [] })), edges })).toBe(false);
});

test('what the other felt is a guess until it is checked', () => {
  const known = nodes.map((node) =>
    node.key === 'otherFeels' ? { ...node, certainty: 'known' as const } : node,
  );
  const again = { ...whole, nodes: known, cycle: 'cycle', version: 1 };
  const story = drawn();
  expect(story.course.cycle.cycles[0]?.versions[0]?.nodes[2]?.certainty).toBe('guess');
  expect(story.refusal('drawCycle', again)).toBe('still-a-guess');
  expect(story.refusal('checkGuess', { cycle: 'cycle', node: 'n9', result: 'different' })).toBe(
    'no-such-node',
  );
  story.does(
    'checkGuess',
    { cycle: 'cycle', node: 'n3', result: 'different', words: 'He was afraid' },
    { as: 'client' },
  );
  expect(story.course.cycle.cycles[0]?.versions[0]?.nodes[2]?.certainty).toBe('known');
  expect(story.attempt('drawCycle', again)).toHaveLength(1);
});

test('words put in the place of a checked guess are a guess again; what was found instead is known', () => {
  const saying = (text: string, version: number): FormOf<'drawCycle'> => ({
    ...whole,
    nodes: nodes.map((node) =>
      node.key === 'otherFeels' ? { ...node, text, certainty: 'known' as const } : node,
    ),
    cycle: 'cycle',
    version,
  });
  const story = drawn();
  const sure = () => story.course.cycle.cycles[0]?.versions.at(-1)?.nodes[2]?.certainty;
  story.does('checkGuess', { cycle: 'cycle', node: 'n3', result: 'different', words: 'He was afraid' });
  story.does('drawCycle', saying('He is afraid', 1));
  expect(sure()).toBe('known');
  story.does('drawCycle', saying('He despises me', 2));
  expect(sure()).toBe('guess');
  expect(story.course.cycle.cycles[0]?.versions.map(({ as }) => as)).toEqual([
    'therapist',
    'therapist',
    'therapist',
  ]);
});

test('a place to break the cycle names its try-out, and telling of that counts as trying', () => {
  const story = drawn();
  const withTryOut = (tryOut: string): FormOf<'drawCycle'> => ({
    ...whole,
    breakPoints: [{ id: 'b1', at: 'n2', kind: 'expression', plan: 'Say one thing', tryOut }],
    cycle: 'cycle',
    version: 1,
  });
  expect(story.refusal('drawCycle', withTryOut('ghost'))).toBe('no-such-try-out');
  story.does('agreeTryOut', { what: 'Say one thing' }, { id: 'say' }).does('drawCycle', withTryOut('say'));
  const good = { ...withTryOut('say'), version: 2, virtuous: { nodes: [...nodes], edges: arrows } };
  story.does('tellTryOut', { tryOutId: 'say', result: 'not_yet' });
  expect(story.refusal('drawCycle', good)).toBe('break-it-first');
  story.does('tellTryOut', { tryOutId: 'say', result: 'partly' });
  story.does('drawCycle', good);
  const turned = story.course.cycle.cycles[0]?.versions.at(-1)?.virtuous?.nodes;
  expect(turned?.find(({ key }) => key === 'otherFeels')?.certainty).toBe('guess');
});

test('a place of the cycle names who is in it and how strong it is', () => {
  const inIt = (person: string): FormOf<'drawCycle'> => ({
    ...whole,
    nodes: nodes.map((node) => ({ ...node, people: [person], intensity: 8 })),
  });
  const story = aCourse().does('addPerson', { displayName: 'Tomas' }, { id: 'tomas' });
  expect(story.refusal('drawCycle', inIt('ghost'))).toBe('no-such-person');
  story.does('drawCycle', inIt('tomas'));
  expect(story.course.cycle.cycles[0]?.versions[0]?.nodes[0]).toMatchObject({
    people: ['tomas'],
    intensity: 8,
  });
});

test('the good cycle is drawn once breaking the other has been tried', () => {
  const good = { ...whole, cycle: 'cycle', version: 1, virtuous: { nodes: [...nodes], edges: arrows } };
  const story = drawn();
  expect(story.refusal('drawCycle', good)).toBe('break-it-first');
  expect(story.refusal('tryBreak', { cycle: 'cycle', breakPoint: 'b9', words: 'x' })).toBe('no-such-break');
  story
    .does('tryBreak', { cycle: 'cycle', breakPoint: 'b1', words: 'It got loud and he stayed' })
    .does('drawCycle', good);
  expect(story.course.cycle.cycles[0]?.versions).toHaveLength(2);
});

test('a cycle drawn meanwhile is not overwritten, and one that is not there cannot be drawn again', () => {
  const story = drawn().does('drawCycle', { ...whole, cycle: 'cycle', version: 1, title: 'Silence' });
  const late = story.attempt('drawCycle', { ...whole, cycle: 'cycle', version: 1 });
  expect(late).toMatchObject({ kind: 'stale', newer: { text: { title: 'Silence' }, version: 2 } });
  expect(story.refusal('drawCycle', { ...whole, cycle: 'x', version: 1 })).toBe('no-such-cycle');
});

test('the client sees the versions that were shared and those they drew', () => {
  const story = drawn();
  const titles = () =>
    seenBy(story.course, client).cycle.cycles.flatMap(({ versions }) => versions.map(({ title }) => title));
  expect(titles()).toEqual([]);
  story.does('shareCycle', { cycle: 'cycle' });
  expect(story.refusal('shareCycle', { cycle: 'cycle' })).toBe('already-shared');
  expect(story.refusal('shareCycle', { cycle: 'x' })).toBe('no-such-cycle');
  story.does('drawCycle', { ...whole, cycle: 'cycle', version: 1, title: 'Working draft' });
  expect(titles()).toEqual(['Fine']);
  story.does('drawCycle', { ...whole, cycle: 'cycle', version: 1, title: 'Mine' }, { as: 'client' });
  expect(titles()).toEqual(['Fine', 'Mine']);
});
