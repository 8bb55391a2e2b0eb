import { beforeAll, expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { TryOutRead } from './told.tsx';
import { TryOuts } from './try-outs.tsx';

beforeAll(inEnglish);

const client = { as: 'client', by: 'leila' } as const;

test('who told of a try-out with somebody they keep back reads what their therapist sees of it', () => {
  const told = (learned: string) => {
    const story = aCourseAtWork()
      .does('changePerson', { person: 'ines', version: 1, fields: { disclosure: 'not_now' } }, client)
      .does('agreeTryOut', { what: 'Ring somebody' }, { id: 'ring' })
      .does('tellTryOut', { tryOutId: 'ring', result: 'done', whatHappened: '', learned }, client);
    const tryOut = story.course.tryOuts.tryOuts.find(({ id }) => id === 'ring');
    return tryOut ? clientPage(story, <TryOutRead tryOut={tryOut} />) : '';
  };
  expect(told('Ines was glad')).toContain('Ana reads this without whom you keep to yourself');
  expect(told('She was glad')).not.toContain('keep to yourself');
});

test('what was agreed on a try-out is read on the phone: with whom, when, what for, what may get in the way and what then', () => {
  const story = aCourseAtWork().does('agreeTryOut', {
    ...{ what: 'Say it on Friday', personIds: ['ines'], when: 'After supper', why: 'It is what we work on' },
    ...{ obstacle: 'She is tired', planB: 'On Sunday', worksheet: 'Ask for what you want' },
  });
  const page = clientPage(story, <TryOuts />);
  for (const said of ['Ines', 'After supper', 'It is what we work on', 'She is tired', 'On Sunday'])
    expect(page).toContain(said);
  expect(page).toContain('Ask for what you want');
});

test('somebody who was chosen and typed as well is named once', () => {
  const meant = (form: { personIds: string[]; withWhom: string }) =>
    clientPage(aCourseAtWork().does('agreeTryOut', { what: 'Say it on Friday', ...form }), <TryOuts />);
  const times = (page: string) => page.split('Ines').length - 1;
  expect(times(meant({ personIds: ['ines'], withWhom: 'ines and her sister' }))).toBe(0);
  expect(times(meant({ personIds: ['ines'], withWhom: 'Ines' }))).toBe(1);
  expect(times(meant({ personIds: ['ines'], withWhom: 'Her sister' }))).toBe(1);
});
