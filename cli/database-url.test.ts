import { expect, test } from 'vitest';
import { kith } from '#tests/durability/kith-command.ts';

test('a DATABASE_URL that is none, or at which nobody answers, ends the start with a sentence', async () => {
  const none = await kith(['serve'], {
    environment: { DATABASE_URL: 'mysql://localhost/kith' },
    failing: true,
  });
  expect([none.code, none.said.includes('postgres://')]).toEqual([1, true]);
  const ended = await kith(['serve'], {
    environment: { DATABASE_URL: 'postgres://kith:secret@127.0.0.1:1/kith' },
    failing: true,
  });
  expect([ended.code, ended.said.includes('PostgreSQL'), ended.said.includes('secret')]).toEqual([
    1,
    true,
    false,
  ]);
});
