import { expect, test } from 'vitest';
import { AKith, aFirstVisit } from '#tests/a-kith.ts';
import { helpNowIn } from './help-now-in.ts';
import { helpNow } from './page-words.ts';

test('Help now is sent in the language of who asks, where it can be said in that, and the page says which', async () => {
  const kith = await AKith.open();
  await kith.visitor().post('/api/first', aFirstVisit);
  const sent = async (headers: Record<string, string>) =>
    (
      await kith.app.request('/help-now', { headers: { host: 'localhost', accept: 'text/html', ...headers } })
    ).text();
  const spanish = await sent({ 'accept-language': 'es-MX,es;q=0.9,en;q=0.8' });
  expect(spanish).toContain('<html lang="es">');
  expect(spanish).toContain(`<h1>${helpNowIn('es').title}</h1>`);
  expect(spanish).toContain('Para hablar con alguien, de día o de noche');
  expect(await sent({ 'accept-language': 'da, en' })).toContain(`<h1>${helpNow.en.title}</h1>`);
  expect(await sent({ 'accept-language': 'en', cookie: 'language=es' })).toContain('<html lang="es">');
  expect(await sent({ cookie: 'language=constructor' })).toContain('<html lang="en">');
  await kith.close();
});

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
