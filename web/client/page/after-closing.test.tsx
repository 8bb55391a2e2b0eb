import { beforeAll, expect, test } from 'vitest';
import { held } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { BetweenUs } from '#web/client/between-us/between-us.tsx';
import { MyCards } from '#web/client/cards/cards.tsx';
import { MyChoice } from '#web/client/choice/choice.tsx';
import { Consent } from '#web/client/consent/consent.tsx';
import { MyFeelings } from '#web/client/feelings/feelings.tsx';
import { HowItBegan } from '#web/client/how-it-began/how-it-began.tsx';
import { MyLetters } from '#web/client/letters/letters.tsx';
import { NoMessages } from '#web/client/messages/messages.tsx';
import { Moments } from '#web/client/moments/moments.tsx';
import { MyRoutines } from '#web/client/routines/routines.tsx';
import { MySheets } from '#web/client/sheets/sheets.tsx';
import { MySkills } from '#web/client/skills/skills.tsx';
import { MyTalks } from '#web/client/talks/talks.tsx';
import { MyTimeline } from '#web/client/timeline/timeline.tsx';
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

test('a finished course says of each page that nothing was written, and asks for no first line', () => {
  for (const Page of [MyFeelings, MyRoutines, MyCards, MySheets, MyLetters, MyTimeline, Moments]) {
    const shown = clientPage(closed(), <Page />);
    expect(shown, Page.name).toContain('Nothing was written down here.');
    expect(shown, Page.name).not.toMatch(/ yet|When your therapist|Begin with/);
    expect(clientPage(held(3), <Page />), Page.name).not.toContain('Nothing was written down here.');
  }
  expect(clientPage(closed(), <MySkills />)).not.toContain('Choose one');
  expect(clientPage(held(3), <MySkills />, ['practiseSkill'])).toContain('Choose one');
  const asked = 'May sessions be recorded?';
  expect(clientPage(closed(), <Consent />, ['giveConsent'])).not.toContain(asked);
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
