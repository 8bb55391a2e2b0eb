import { describe, expect, test } from 'vitest';
import { type Wishes, withhold, withoutIds, withoutNames } from './withhold.ts';

const wishes: Wishes = {
  people: new Map([['p-ana', 'kept-back-4']]),
  others: new Set(['p-tom']),
  names: new Set(['Ana']),
  things: new Set(['m-1']),
  isClients: (by) => by === 'leila',
};
const client = { by: 'leila' };
const therapist = { by: 'ruth' };

test.each([
  ['Ana shouted at me', '[…] shouted at me'],
  ['I saw Ana’s coat, and Ana.', 'I saw […]’s coat, and […].'],
  ['Anatomy, Mariana, Ana2 and ANA', 'Anatomy, Mariana, Ana2 and ANA'],
  ['Ana', '[…]'],
  ['Nobody', 'Nobody'],
])('a name is left out where it stands as a word: %s', (text, left) => {
  expect(withoutNames(text, wishes.names)).toBe(left);
});

test.each([
  ['a letter and its accent as two signs', 'Zoe\u0308 O’Hara called'],
  ['another apostrophe', "Zoë O'Hara called"],
  ['spaces that do not break, or two of them', 'Zoë\u00a0 O’Hara called'],
])('a name is left out however it is typed: %s', (_how, text) => {
  expect(withoutNames(text, new Set(['Zoë O’Hara']))).toBe('[…] called');
});

test('signs that mean something to a search are letters of a name like others', () => {
  expect(withoutNames('J.R. (the boss) came, JxR stayed', new Set(['J.R. (the boss)', 'J.R']))).toBe(
    '[…] came, JxR stayed',
  );
});

test('a name in a script without capitals is left out too, and is no part of a longer one', () => {
  expect(withoutNames('رأيت آنا اليوم', new Set(['آنا']))).toBe('رأيت […] اليوم');
  expect(withoutNames('آناليزا', new Set(['آنا']))).toBe('آناليزا');
});

describe('what the client keeps back', () => {
  test('goes with what they wrote of somebody, alone or beside others', () => {
    expect(withhold({ texts: [{ ...client, person: 'p-ana', words: 'Of her' }] }, wishes)).toEqual({
      texts: [],
    });
    expect(withhold([{ ...client, people: ['p-ana', 'p-tom'], words: 'Of both' }], wishes)).toEqual([]);
    const ofTom = [{ ...client, people: ['p-tom'], words: 'Of him' }];
    expect(withhold(ofTom, wishes)).toEqual(ofTom);
  });

  test('goes where they named somebody by name alone', () => {
    expect(withhold([{ ...client, who: 'Ana', contact: '0171' }], wishes)).toEqual([]);
  });

  test('leaves what a clinician wrote, with nobody pointed to', () => {
    const note = { ...therapist, people: ['p-ana', 'p-tom'], words: 'Ana came along' };
    expect(withhold(note, wishes)).toEqual({ ...note, people: ['p-tom'] });
  });

  test('is no place to come from either: a moment kept to oneself is pointed to by nothing', () => {
    expect(withhold({ ...therapist, momentId: 'm-1', words: 'Ours' }, wishes)).toEqual({
      ...therapist,
      momentId: '',
      words: 'Ours',
    });
  });

  test('is called otherwise where it is pointed to, and so is what was called after it', () => {
    expect(
      withoutIds({ person: 'p-ana', with: ['p-tom'], alarm: 'p-ana.2', moment: 'm-1', at: '12.2' }, wishes),
    ).toEqual({
      person: 'kept-back-4',
      with: ['p-tom'],
      alarm: 'kept-back-4.2',
      moment: 'kept-back',
      at: '12.2',
    });
  });

  test('goes as a whole, whatever stands in it', () => {
    expect(withhold({ ...therapist, events: [{ id: 'm-1', words: 'Ours' }, { id: 'm-2' }] }, wishes)).toEqual(
      {
        ...therapist,
        events: [{ id: 'm-2' }],
      },
    );
  });

  test('leaves the empty lists of a table of which nothing is left, and no name among them', () => {
    const actions = { green: ['Ana', 'p-ana', 'p-tom'], red: [], 'p-ana': [] };
    expect(withhold({ ...client, text: { title: 'Plan', actions } }, wishes)).toEqual({
      ...client,
      text: { title: 'Plan', actions: { green: [], red: [] } },
    });
  });
});

test('any sign a keyboard has may stand in the name of somebody kept back', () => {
  for (const sign of '-–—.,/\\()[]{}*+?^$|&#@!~"<>=:;%_`') {
    const name = `Anne${sign}Marie`;
    expect(withoutNames(`I rang ${name} today`, new Set([name])), sign).toBe('I rang […] today');
  }
});
