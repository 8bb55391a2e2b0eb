import { expect, it } from 'vitest';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { findPatterns } from './find.ts';

const client = { as: 'client', by: 'leila' } as const;

it('is found by a word of the client’s own, as they wrote it, with capitals or without', () => {
  const felt = (so: ACourse, [who, name]: readonly [string, string]) =>
    so
      .does(
        'keepMoment',
        {
          ...{ happened: `A row, ${who}`, when: '2026-01-10', withWhom: [who], mood: 3 },
          ...{ happening: 'conflict', felt: [{ name }] },
        },
        { ...client, id: `own-${who}` },
      )
      .does('shareMoment', { link: `own-${who}` }, client);
  const asked = (...names: [string, string, string]) => {
    const people = ['tomas', 'ines', 'joris'] as const;
    const start = aCourseAtWork().does('addPerson', { displayName: 'Joris' }, { id: 'joris' });
    return findPatterns(people.reduce((so, who, i) => felt(so, [who, names[i] ?? '']), start).course);
  };
  expect(asked('invisible', 'Invisible', 'invisible')).toMatchObject([
    {
      key: 'same_event_same_feeling:conflict,invisible',
      said: ['invisible'],
      feelings: [{ name: 'invisible', times: 3 }],
    },
  ]);
  expect(asked('invisible', 'unseen', 'small')).toEqual([]);
});
