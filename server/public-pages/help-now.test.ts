import { expect, test } from 'vitest';
import { AKith, aFirstVisit } from '#tests/a-kith.ts';
import { helpNow } from './page-words.ts';

test('Help now is sent with the numbers of its country in it, before any script, in the words of the app', async () => {
  const kith = await AKith.open();
  await kith.visitor().post('/api/first', aFirstVisit);
  const answer = await kith.app.request('/help-now', { headers: { host: 'localhost', accept: 'text/html' } });
  const text = await answer.text();
  expect(answer.status).toBe(200);
  expect(text).toContain('<a href="tel:116123">');
  expect(text).toContain('<a href="tel:08082000247">');
  expect(text).toContain(`<h1>${helpNow.en.title}</h1>`);
  expect(answer.headers.getSetCookie()).toEqual([]);
  for (const other of ['/home', '/sign-in'])
    expect(
      await (await kith.app.request(other, { headers: { host: 'localhost', accept: 'text/html' } })).text(),
    ).not.toContain('tel:');
  await kith.close();
});
