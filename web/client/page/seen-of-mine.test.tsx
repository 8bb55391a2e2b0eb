import type { ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import type { ActName } from '#core/course/book.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { MessageList } from '#web/both/messages/list.tsx';
import { EndingGoodbye } from '#web/client/ending/seen-ahead.tsx';
import { SureSoFar } from '#web/client/ending/sure.tsx';
import { WhoMaySee } from '#web/client/for-now/who-may-see.tsx';
import { MessagesPage } from '#web/client/messages/messages.tsx';
import { OneMoment } from '#web/client/moments/moment.tsx';
import { MySaying } from '#web/client/talks/saying.tsx';
import { MyTalks } from '#web/client/talks/talks.tsx';
import { TryOutTell } from '#web/client/try-outs/tell.tsx';
import { SeenOfMine } from './seen-of-mine.tsx';

beforeAll(inEnglish);

const client = { as: 'client', by: 'leila' } as const;

const page = (story: ACourse, acts: readonly ActName[], children: ReactNode) =>
  clientPage(story, children, acts);

test('who keeps somebody back reads on the same page what their therapist sees instead', () => {
  const story = aCourseAtWork()
    .does('changePerson', { person: 'ines', version: 1, fields: { disclosure: 'not_now' } }, client)
    .does('planSaying', { personId: 'ines', words: 'I miss you', when: 'A walk' }, client);
  const of = (words: string) => page(story, [], <SeenOfMine written={{ words }} words={words} />);
  expect(of('Ines rang again')).toContain(
    'Ana reads this without whom you keep to yourself: “[…] rang again”',
  );
  expect(of('Ines')).toContain('Ana does not see this');
  expect(of('He rang again')).toBe('');
  const [saying] = story.course.talksAhead.sayings;
  if (!saying) throw new Error('Nothing was planned');
  const planned = page(story, [], <MySaying saying={saying} />);
  expect(planned).toContain('Ana does not see this: it is about somebody you keep to yourself.');
  expect(planned).toContain('When and where');
  expect(planned).not.toContain('When?');
});

test('a moment says what the therapist sees of it, before it is shared and after', () => {
  const story = aCourseAtWork()
    .does('changePerson', { person: 'ines', version: 1, fields: { disclosure: 'not_now' } }, client)
    .does('keepMoment', { happened: 'Ines rang', when: '2026-01-10', withWhom: ['ines'], mood: 3 }, client)
    .does('keepMoment', { happened: 'The bus was late', when: '2026-01-11', mood: 4 }, client);
  const [ofInes, ofNobody] = story.course.moodLinks.links;
  if (!ofInes || !ofNobody) throw new Error('No moment was kept');
  const shared = { ...ofInes, seen: 'shared' as const };
  for (const moment of [ofInes, shared])
    expect(page(story, ['shareMoment'], <OneMoment moment={moment} />)).toContain('Ana does not see this');
  expect(page(story, ['shareMoment'], <OneMoment moment={ofNobody} />)).not.toContain('keep to yourself');
});

test('who keeps somebody back is not told above it that their therapist reads all of it', () => {
  const written = (story: ACourse) =>
    story
      .does('offerMessages', { within: 2 })
      .does('planSaying', { personId: 'ines', words: 'I miss you', when: 'A walk' }, client)
      .does('giveSickRole', {
        ...{ mode: 'full', recovery: ['Come'] },
        eased: [{ obligation: 'The club', reviewBySession: 8 }],
      });
  const open = written(aCourseAtWork());
  const keeps = written(
    aCourseAtWork().does(
      'changePerson',
      { person: 'ines', version: 1, fields: { disclosure: 'not_now' } },
      client,
    ),
  );
  for (const [Page, all] of [
    [MyTalks, 'Ana reads this too, and'],
    [() => <MessagesPage>{null}</MessagesPage>, 'Ana reads this. It stays'],
    [WhoMaySee, 'You and Ana see this. Others'],
  ] as const) {
    expect(page(open, ['sendMessage'], <Page />)).toContain(all);
    const without = page(keeps, ['sendMessage'], <Page />);
    expect(without).toContain('without whom you keep to yourself');
    expect(without).not.toContain(all);
  }
});

test('how sure the client is says who wrote it down, where it was not they', () => {
  const story = aCourseUnderWay(1).does('rateLeavingConfidence', { confidence: 7 });
  const sure = () => page(story, [], <SureSoFar onAsk={() => undefined} />);
  expect(sure()).toContain('Written by Ana.');
  const own = aCourseUnderWay(1).does('rateLeavingConfidence', { confidence: 7 }, client);
  expect(page(own, [], <SureSoFar onAsk={() => undefined} />)).not.toContain('Written by');
});

test('what the therapist wrote of the goodbye does not stand as the client’s own words', () => {
  const story = aCourseUnderWay(16).does('sayGoodbye', {
    ...{ clientValued: 'That somebody asked', words: 'She read her plan aloud' },
    handedOver: ['final_scores'],
  });
  const seen = page(story, [], <EndingGoodbye />);
  for (const words of ['What I valued', 'Anything else', 'She read her plan aloud', 'Written by Ana.'])
    expect(seen).toContain(words);
  const given = aCourseUnderWay(16).does('sayGoodbye', { words: 'A walk', handedOver: ['final_scores'] });
  expect(page(given, [], <EndingGoodbye />)).toContain('I was given');
});

test('a try-out asks how it went only where that is taken, and a message says when nobody answers it any more', () => {
  const story = aCourseAtWork().does('agreeTryOut', { what: 'Ring her' });
  const [tryOut] = story.course.tryOuts.tryOuts;
  if (!tryOut) throw new Error('Nothing was agreed');
  const asks = (acts: readonly ActName[]) => page(story, acts, <TryOutTell tryOut={tryOut} />);
  expect(asks(['tellTryOut'])).toContain('type="radio"');
  expect(asks([])).not.toContain('type="radio"');
  expect(asks([])).toContain('Ring her');
  const message = {
    ...{
      id: 'm',
      from: 'client' as const,
      by: 'leila',
      words: 'May we begin at ten?',
      on: '2026-02-10',
      at: '',
    },
    ...{ answerBy: '2026-02-13', met: null },
  };
  const list = (closedOn?: string) =>
    drawn(<MessageList messages={[message]} reader="client" who="Ana" closedOn={closedOn} />);
  expect(list()).toContain('Ana answers by');
  expect(list('2026-02-12')).toContain('nobody answers this here');
  expect(list('2026-02-12')).not.toContain('Ana answers by');
});
