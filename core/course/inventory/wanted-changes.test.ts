import { describe, expect, it } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { wantedChanges } from './wanted-changes.ts';

const client = { as: 'client', by: 'leila' } as const;
const changesWanted = { me: 'Say sooner what I need', them: '', us: 'One evening a week together' };
const told = () =>
  aCourseAtWork().does('changePerson', { person: 'ines', version: 1, fields: { changesWanted } }, client);

describe('what the client wants changed in a tie (S001-29)', () => {
  it('becomes a goal and a try-out, and each is told with it', () => {
    const { course } = told()
      .does(
        'setGoal',
        { text: changesWanted.us, type: 'interpersonal', wantedIn: { personId: 'ines', whose: 'us' } },
        { ...client, id: 'goal' },
      )
      .does(
        'agreeTryOut',
        {
          ...{ what: changesWanted.me, personIds: ['ines'] },
          wantedIn: { personId: 'ines', whose: 'me' },
        },
        { ...client, id: 'try' },
      );
    expect(
      wantedChanges(course).map(({ person, whose, words, goals, tryOuts }) => [
        ...[person, whose, words],
        ...[...goals, ...tryOuts].map(({ id }) => id),
      ]),
    ).toEqual([
      ['ines', 'me', changesWanted.me, 'try'],
      ['ines', 'us', changesWanted.us, 'goal'],
    ]);
  });

  it('is read again at the ending, the latest word holds, and only where something was wanted', () => {
    const course = told()
      .does('readWantedAgain', { person: 'ines', whose: 'us', became: 'Twice, so far' }, client)
      .does('readWantedAgain', { person: 'ines', whose: 'us', became: 'Most Thursdays' }, client);
    expect(wantedChanges(course.course).map(({ whose, became }) => [whose, became])).toEqual([
      ['me', ''],
      ['us', 'Most Thursdays'],
    ]);
    expect(course.refusal('readWantedAgain', { person: 'ines', whose: 'them', became: 'x' }, client)).toBe(
      'no-such-wish',
    );
  });

  it('is kept with the goal when the goal is said in better words', () => {
    const wantedIn = { personId: 'ines', whose: 'us' as const };
    const { course } = told()
      .does('setGoal', { text: 'Evenings', type: 'interpersonal', wantedIn }, { id: 'goal' })
      .does('rewordGoal', { goal: 'goal', version: 1, text: 'Thursday evenings', type: 'interpersonal' });
    expect(wantedChanges(course).at(-1)?.goals).toMatchObject([{ text: 'Thursday evenings', wantedIn }]);
  });
});
