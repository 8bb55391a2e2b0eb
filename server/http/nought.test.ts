import { afterEach, beforeEach, expect, test } from 'vitest';
import { AKith } from '#tests/a-kith.ts';

let kith: AKith;
beforeEach(async () => {
  kith = await AKith.open();
});
afterEach(() => kith.close());

test('at an address that holds the character number 0 there is nothing', async () => {
  const helena = await kith.named();
  for (const path of ['/api/courses/%00', '/api/courses/a%00b/looks', '/api/audit?about=%00']) {
    const answer = await helena.get(path);
    expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'not-found']);
  }
});
