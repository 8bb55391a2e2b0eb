import { expect, test } from 'vitest';
import { AKith } from '#tests/a-kith.ts';
import en from '#web/messages/en/without-app/plain.ts';
import needed from '#web/messages/en/without-app/without-script.ts';
import es from '#web/messages/es/without-app/plain.ts';
import neededInSpanish from '#web/messages/es/without-app/without-script.ts';

const spanish = { 'accept-language': 'es-MX,es;q=0.9,en;q=0.8' };
const chosen = { 'accept-language': 'en-GB', cookie: 'language=es' };
const others = { 'accept-language': 'da', cookie: 'language=constructor' };

test('what is read without a script is in the language chosen on the device, else in that of the browser', async () => {
  const kith = await AKith.open();
  const sent = async (path: string, headers: Record<string, string>) => {
    const answer = await kith.app.request(path, {
      headers: { host: 'localhost', accept: 'text/html', ...headers },
    });
    expect([answer.status, answer.headers.get('vary')]).toEqual([200, expect.stringContaining('cookie')]);
    return answer.text();
  };
  for (const headers of [spanish, chosen]) {
    const plain = await sent('/plain.html', headers);
    expect(plain).toContain('<html lang="es">');
    expect(plain).toContain(`<h1>${es.title}</h1>`);
    for (const page of ['/help-now', '/home', '/sign-in'])
      expect(await sent(page, headers)).toContain(`<noscript lang="es">${neededInSpanish.needed}</noscript>`);
  }
  for (const headers of [others, {}]) {
    expect(await sent('/plain.html', headers)).toContain(`<h1>${en.title}</h1>`);
    expect(await sent('/help-now', headers)).toContain(`<noscript lang="en">${needed.needed}</noscript>`);
  }
  await kith.close();
});
