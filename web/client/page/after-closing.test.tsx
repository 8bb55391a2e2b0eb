import { beforeAll, expect, test } from 'vitest';
import { held } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { MyChoice } from '#web/client/choice/choice.tsx';
import { NoMessages } from '#web/client/messages/messages.tsx';

beforeAll(inEnglish);

const small = (['E-02', 'E-04', 'E-07', 'E-10'] as const).map((task) => ({
  ...{ task, how: 'done' as const },
  words: '',
}));
const closed = () =>
  held(3)
    .does('finishEarly', { reason: 'better', words: 'Well', checklist: small, riskChecked: 'checked' })
    .does('closeCourse', { outcome: 'completed' });

test('a page of a closed course asks for nothing, and says what there was', () => {
  const choice = clientPage(closed(), <MyChoice />);
  for (const asked of ['Say what matters', 'What matters to me', 'written down yet'])
    expect(choice, asked).not.toContain(asked);
  expect(choice).toContain('Nothing was written down here.');
  expect(clientPage(held(3), <MyChoice />, ['tellWhatMatters'])).toContain('Say what matters');
  const messages = clientPage(closed(), <NoMessages />);
  expect(messages).not.toContain('just now');
  expect(messages).toContain('wrote no messages here');
});
