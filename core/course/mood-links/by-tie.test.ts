import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { moodByTie } from './by-tie.ts';

const client = { as: 'client', by: 'leila' } as const;

const told = () =>
  aCourseAtWork()
    .does('changePerson', { person: 'ines', version: 1, fields: { tone: 'distant' } }, { on: '2026-02-01' })
    .does(
      'changePerson',
      { person: 'ines', version: 2, fields: { tone: 'supportive' } },
      { on: '2026-03-01' },
    )
    .does('linkMood', {
      ...{ direction: 'both', what: 'She did not ring', when: '2026-01-20', moodAfter: 2 },
      people: ['ines'],
    })
    .does('keepMoment', { happened: 'Silence', when: '2026-02-10', withWhom: ['ines'], mood: 3 }, client)
    .does(
      'linkMood',
      { direction: 'both', what: 'A walk', when: '2026-03-05', people: ['ines', 'tomas'], moodAfter: 7 },
      { on: '2026-03-06' },
    );

describe('mood beside a tie (S001-55)', () => {
  it('stands by what the tie was called at the time, the most told of first', () => {
    expect(moodByTie(told().course)).toEqual([
      {
        person: 'ines',
        stretches: [
          {
            ...{ from: '', tone: 'distant', average: 2.5 },
            moods: [
              { on: '2026-01-20', mood: 2 },
              { on: '2026-02-10', mood: 3 },
            ],
          },
          { from: '2026-03-01', tone: 'supportive', average: 7, moods: [{ on: '2026-03-05', mood: 7 }] },
        ],
      },
      {
        person: 'tomas',
        stretches: [{ from: '', tone: undefined, average: 7, moods: [{ on: '2026-03-05', mood: 7 }] }],
      },
    ]);
  });

  it('counts for a therapist no moment that the client keeps to themselves', () => {
    const [ines] = moodByTie(seenBy(told().course, { as: 'therapist', by: 'ana' }));
    expect(ines?.stretches[0]?.moods).toEqual([{ on: '2026-01-20', mood: 2 }]);
  });

  it('says nothing of people with whom no mood was named', () => {
    expect(moodByTie(aCourseAtWork().course)).toEqual([]);
  });
});
