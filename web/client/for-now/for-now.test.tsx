import { beforeAll, expect, test } from 'vitest';
import { held, opened } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { ForNow } from './for-now.tsx';

beforeAll(inEnglish);

const client = { as: 'client', by: 'leila' } as const;
const role = {
  mode: 'full' as const,
  eased: [{ obligation: 'Sunday lunch', reviewBySession: 4 }],
  kept: [],
  recovery: ['Walk'],
  sharedWith: ['Pascal', 'Mira'],
};
const shown = (sessions: number) =>
  held(sessions, opened())
    .does('giveSickRole', role, { id: 'role' })
    .does('showSickRole', { withWhom: 'pascal', by: 'client' }, { ...client, id: 'pascal' });
const drawn = (story: ReturnType<typeof shown>) => clientPage(story, <ForNow />, ['stopShowingSickRole']);

test('the card asks nothing of a course that is closed, and whom it was shown to can be taken off it still', () => {
  expect(drawn(shown(3))).toContain('You are ill just now');
  const over = drawn(
    shown(3)
      .does('finishEarly', {
        ...{ reason: 'better', words: 'Well', riskChecked: 'checked' },
        checklist: (['E-02', 'E-04', 'E-07', 'E-10'] as const).map((task) => ({
          task,
          how: 'done' as const,
          words: '',
        })),
      })
      .does('closeCourse', { outcome: 'completed' }),
  );
  for (const asked of ['You are ill just now', 'You look at it together', 'All of this is for a time'])
    expect(over, asked).not.toContain(asked);
  expect(over).toContain('Your course has finished');
  expect(over).toContain('No longer show it to pascal');
});

test('a session that was held is not announced, and who is on the list is not thought of anew', () => {
  expect(drawn(shown(3))).toContain('in session 4');
  expect(drawn(shown(4))).not.toContain('in session 4');
  expect(drawn(shown(3))).toContain('thought of: Mira.');
});
