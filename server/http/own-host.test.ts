import { expect, test } from 'vitest';
import { AKith } from '#tests/a-kith.ts';
import { isOwnHost, reachesBeyond } from './own-host.ts';

const here = { host: '127.0.0.1', url: undefined };
const everywhere = { host: '0.0.0.0', url: undefined };
const proxied = { host: '127.0.0.1', url: 'https://kith.example.org' };

test.each([
  [here, ['localhost', 'localhost:8484', '127.0.0.1:8484', '[::1]:8484', 'demo.localhost']],
  [everywhere, ['192.0.2.4:8484', '[2001:db8::1]:8484', 'localhost']],
  [proxied, ['kith.example.org', 'KITH.example.org:443', 'localhost:8484']],
])('%j goes by its own names', (settings, hosts) => {
  expect(hosts.filter((host) => !isOwnHost(host, settings))).toEqual([]);
});

test.each([
  [
    here,
    [
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '192.0.2.4',
      '',
      'a b',
      '127.evil.example',
    ],
  ],
  [everywhere, ['evil.example', 'evil.example:8484', 'kith.example.org']],
  [proxied, ['evil.example', 'kith.example.org.evil.example', 'example.org', 'notkith.example.org']],
])('%j goes by no other', (settings, hosts) => {
  expect(hosts.filter((host) => isOwnHost(host, settings))).toEqual([]);
});

test('it is known whether others can reach it', () => {
  expect([here, { ...here, host: 'localhost' }, { ...here, host: '::1' }].map(reachesBeyond)).toEqual([
    false,
    false,
    false,
  ]);
  expect([everywhere, proxied, { ...here, host: '::' }].map(reachesBeyond)).toEqual([true, true, true]);
  expect(reachesBeyond({ host: '127.0.0.1', url: 'http://localhost:9000' })).toBe(false);
});

test('a request in another name is refused, page and API alike', async () => {
  const kith = await AKith.open();
  for (const path of ['/', '/sign-in', '/api/here', '/api/help', '/sw.js']) {
    const answer = await kith.app.request(path, { headers: { host: 'evil.example' } });
    expect([path, answer.status]).toEqual([path, 403]);
    expect(await answer.json()).toMatchObject({ code: 'other-host' });
  }
  expect((await kith.app.request('/health', { headers: { host: 'evil.example' } })).status).toBe(200);
  await kith.close();
});
