import { expect, test } from 'vitest';
import { helpNow } from '#server/public-pages/page-words.ts';
import client from '#web/messages/en/client/client.ts';
import help from '#web/messages/en/client/help.ts';
import clientInSpanish from '#web/messages/es/client/client.ts';
import helpInSpanish from '#web/messages/es/client/help.ts';

const inTheApp = {
  en: { ...help, ring: client.home.ring },
  es: { ...helpInSpanish, ring: clientInSpanish.home.ring },
};

test('what Help now says before the app has drawn it is what the app says, in every language that it is offered in', () => {
  expect(Object.keys(inTheApp)).toEqual(Object.keys(helpNow));
  for (const [language, words] of Object.entries(helpNow))
    for (const [key, said] of Object.entries(words))
      expect(inTheApp[language as 'en'][key as keyof typeof helpNow.en], key).toBe(said);
});
