import { expect, it } from 'vitest';
import { topics } from './topics.ts';

const told = (id: string) => topics.find((topic) => topic.id === id)?.paragraphs.join(' ') ?? '';

it('mourning is told as natural, in no order, with numbness, anger and relief as common as sadness', () => {
  expect(told('grief')).toContain('To mourn is natural, and no illness');
  expect(told('grief')).toContain('no right way to grieve and no fixed order');
  for (const feeling of ['Numbness', 'anger', 'relief', 'sadness']) expect(told('grief')).toContain(feeling);
  expect(told('grief')).toContain('waits for years');
  expect(told('grief')).not.toMatch(/stage|disorder|abnormal|should be over/i);
});

it('the illness is told as one with a name, as nobody’s fault, and as an answer to what happened with people', () => {
  expect(told('not_your_fault')).toContain('an illness with a name');
  expect(told('not_your_fault')).toMatch(/not your character, and not a lack of will/);
  expect(told('mood_and_relationships')).toContain('an answer to what goes on with people');
  expect(told('mood_and_relationships')).toContain('It makes sense that it came when it did');
});

it('mood and people are told as a circle that goes both ways, in which others may draw back too', () => {
  expect(told('mood_and_relationships')).toContain('Others feel it and may pull back too');
  expect(told('mood_and_relationships')).toContain('That hurts, and mood sinks again');
});

it('what is eased is told with what is given in return', () => {
  expect(told('sick_role')).toContain('ask less of you for a time');
  expect(told('sick_role')).toContain('In return');
});

it('what is told says now rather than long ago, and promises nobody that it will help', () => {
  expect(told('how_we_work')).toContain('now rather than long ago');
  expect(told('if_not_helped')).toContain('You did not fail');
  for (const { paragraphs } of topics)
    expect(paragraphs.join(' ')).not.toMatch(/think positive|look on the bright/i);
});

it('what IPT is, how it works, what is done and whom it suits are told before all else', () => {
  const [is, how, suits, asks] = topics.find(({ id }) => id === 'what_ipt_is')?.paragraphs ?? [];
  expect(is).toContain('mood and the people in your life');
  expect(how).toContain('look closely at moments');
  expect(suits).toContain('a conflict, a change, a death or being alone');
  expect(asks).toContain('as far as you want to');
});
