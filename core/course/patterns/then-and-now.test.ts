import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { findPatterns } from './find.ts';

const client = { as: 'client', by: 'leila' } as const;

describe('somebody of then and somebody of now (S000-29, D-05)', () => {
  const tone = 'distant' as const;
  const told = () =>
    aCourseAtWork()
      .does('changePerson', { person: 'father', version: 1, fields: { tone } }, client)
      .does('changePerson', { person: 'ines', version: 1, fields: { tone } }, client);
  const card = {
    ...{ words: 'Far away, both', thenId: 'father', personIds: ['ines'], alike: 'I wait' },
    ...{ otherwise: 'Ines can be asked', named: 'together' as const },
  };

  it('are asked about, and tied together, only where it was said that earlier ties may be looked at', () => {
    expect(findPatterns(told().course)).toEqual([]);
    expect(told().refusal('namePattern', card)).toBe('only-today');
    const back = told().does('sayHowFarBack', { how: 'earlier_ties' }, client);
    expect(findPatterns(back.course)).toMatchObject([
      { rule: 'then_and_now_tone', people: ['ines', 'father'], ofThen: ['father'] },
    ]);
    expect(seenBy(back.does('namePattern', card).course, client).patterns.named[0]?.text).toMatchObject(card);
    const again = back.does('sayHowFarBack', { how: 'today' }, client);
    expect(findPatterns(again.course)).toEqual([]);
  });

  it('are two: nobody is tied to themselves', () => {
    const back = told().does('sayHowFarBack', { how: 'earlier_ties' });
    expect(back.refusal('namePattern', { ...card, personIds: ['father'] })).toBe('then-is-now');
  });
});
