import { expect, test } from 'vitest';
import { helpNow } from '#server/public-pages/page-words.ts';
import words from '#web/messages/en/client/help.ts';

test('what Help now says before the app has drawn it is what the app says', () => {
  for (const [key, said] of Object.entries(helpNow.en)) expect(words[key as 'title'], key).toBe(said);
});
