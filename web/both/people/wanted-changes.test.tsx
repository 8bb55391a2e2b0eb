import { beforeAll, expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { WantedChanges } from './wanted-changes.tsx';

beforeAll(inEnglish);

const changesWanted = { me: '', them: '', us: 'One evening a week' };
const told = () =>
  aCourseAtWork().does('changePerson', { person: 'ines', version: 1, fields: { changesWanted } });

test('beside what is wanted from a tie stand one press to a goal and one to a try-out, until each is there', () => {
  const shown = (so: ReturnType<typeof told>) =>
    drawn(<WantedChanges course={so.course} person="ines" may={() => true} level={2} />);
  expect(shown(told())).toMatch(/Between us: One evening a week.*Make it a goal.*Try something/s);
  const wantedIn = { personId: 'ines', whose: 'us' as const };
  const made = told()
    .does('setGoal', { text: 'Evenings', type: 'interpersonal', wantedIn }, { id: 'goal' })
    .does('rateGoal', { goal: 'goal', rating: 4, at: 'mid' });
  expect(shown(made)).toContain('It is a goal: 4 of 10 by the last rating.');
  expect(shown(made)).not.toContain('Make it a goal');
});
