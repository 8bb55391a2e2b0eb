import { describe, expect, test } from 'vitest';
import { namesToFind } from '#core/words/names-in-text.ts';
import { tellingIn, type Wishes, withhold, withoutIds } from './withhold.ts';

const wishes: Wishes = {
  people: new Map([['p-ana', 'kept-back-4']]),
  others: new Set(['p-tom']),
  names: namesToFind(['Ana']),
  telling: new Set(),
  gone: new Set(),
  things: new Set(['m-1']),
  isClients: (by) => by === 'leila',
};
const client = { by: 'leila' };
const therapist = { by: 'ruth' };

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

  test('goes with all that leads to what is about them, and leaves no way there', () => {
    const scene = { ...client, id: 'scene', personId: 'p-ana' };
    const ours = { ...therapist, id: 'ours', personId: 'p-ana' };
    const tried = {
      ...client,
      id: 'tried',
      what: 'Say it at dinner',
      from: { kind: 'role_play', id: 'ours' },
    };
    const told = { ...client, id: 'told', tryOutId: 'tried', words: 'It went well' };
    const agreed = { ...therapist, id: 'agreed', from: { kind: 'role_play', id: 'scene' } };
    const ofTom = { ...client, id: 'tom', personId: 'p-tom', from: { kind: 'role_play', id: 'of-tom' } };
    const all = { scenes: [scene, ours], tried: [tried, agreed, ofTom], told: [told] };
    const found = tellingIn([all], wishes);
    const leading = { ...wishes, ...found };
    expect(withhold(all, leading)).toEqual({
      scenes: [{ ...ours, personId: '' }],
      tried: [{ ...agreed, from: null }, ofTom],
      told: [],
    });
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

  test('goes whole where only a part of it names them, beside others or not', () => {
    const moment = { ...client, id: 'one', event: { what: 'Dinner', people: ['p-tom', 'p-ana'] } };
    const ours = { ...therapist, id: 'two', event: { what: 'Dinner', people: ['p-tom', 'p-ana'] } };
    expect(withhold({ links: [moment, ours] }, wishes)).toEqual({
      links: [{ ...ours, event: { what: 'Dinner', people: ['p-tom'] } }],
    });
  });

  test('leaves the rest of a chapter where an order in it names what tells of them', () => {
    const about = { ...client, id: 'about', people: ['p-ana'] };
    const other = { ...client, id: 'other', people: [] };
    const all = { issues: [about, other], orders: { client: { order: ['about', 'other'] } } };
    const leading = { ...wishes, ...tellingIn([all], wishes) };
    expect(withhold(all, leading)).toEqual({ issues: [other], orders: { client: { order: ['other'] } } });
  });

  test('leaves a table of texts without the one that goes, as if nobody had written it', () => {
    const text = (person: string) => ({ ...client, version: 1, text: { person } });
    const days = { before: text('p-tom'), after: text('p-ana') };
    expect(withhold([{ ...therapist, id: 'loss', days }], wishes)).toEqual([
      { ...therapist, id: 'loss', days: { before: text('p-tom') } },
    ]);
  });
});
