import { expect, test } from 'vitest';
import { helpNow } from '#server/public-pages/page-words.ts';
import client from '#web/messages/en/client/client.ts';
import help from '#web/messages/en/client/help.ts';

const words = { ...help, ring: client.home.ring };

test('what Help now says before the app has drawn it is what the app says', () => {
  for (const [key, said] of Object.entries(helpNow.en))
    expect(words[key as keyof typeof helpNow.en], key).toBe(said);
});
