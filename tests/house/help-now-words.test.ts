import { expect, test } from 'vitest';
import { otherLanguages } from '#server/languages/files.ts';
import { sameAsInTheApp } from '#server/public-pages/help-now-in.ts';
import { helpNow } from '#server/public-pages/page-words.ts';
import client from '#web/messages/en/client/client.ts';
import help from '#web/messages/en/client/help.ts';

test('what Help now says before the app has drawn it is what the app says, in every language', () => {
  expect({ ...help, ring: client.home.ring }).toMatchObject(helpNow.en);
  for (const language of otherLanguages()) expect(sameAsInTheApp(language), language).toBeDefined();
});
