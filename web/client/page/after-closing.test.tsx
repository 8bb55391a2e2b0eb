import { beforeAll, expect, test } from 'vitest';
import { held } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { BetweenUs } from '#web/client/between-us/between-us.tsx';
import { MyChoice } from '#web/client/choice/choice.tsx';
import { HowItBegan } from '#web/client/how-it-began/how-it-began.tsx';
import { NoMessages } from '#web/client/messages/messages.tsx';
import { MyTalks } from '#web/client/talks/talks.tsx';
import { TryOuts } from '#web/client/try-outs/try-outs.tsx';

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

test('pages of what was never written are told to be finished, and ask for nothing', () => {
  for (const Page of [MyTalks, BetweenUs, HowItBegan, TryOuts]) {
    const shown = clientPage(closed(), <Page />);
    expect(shown).toContain('Your course is finished.');
    expect(shown).toContain('Nothing was written down here.');
    expect(shown).not.toMatch(/What would you like|You can ask somebody|Mark what belongs|Nothing has to/);
  }
  expect(clientPage(held(3), <BetweenUs />)).toContain('You can ask somebody close');
});

test('what was agreed to be tried and never told stands in a closed course, with nothing to fill in', () => {
  const open = held(3).does('agreeTryOut', { what: 'Ring Ines on Sunday', when: 'Sunday' }, { id: 'ring' });
  const shown = clientPage(
    open
      .does('finishEarly', { reason: 'better', words: 'Well', checklist: small, riskChecked: 'checked' })
      .does('closeCourse', { outcome: 'completed' }),
    <TryOuts />,
  );
  expect(shown).toContain('Ring Ines on Sunday');
  expect(shown).toContain('What I said I would try');
  expect(shown).not.toMatch(/<form|_next_/);
});
