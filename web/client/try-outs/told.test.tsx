import { beforeAll, expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { TryOutRead } from './told.tsx';

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
