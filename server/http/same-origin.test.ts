import { expect, test } from 'vitest';
import { willowHouse } from '#tests/willow-house.ts';

const house = willowHouse('once for this file');

type Headers = Record<string, string>;
const json = { 'content-type': 'application/json' };

async function asks(method: string, path: string, headers: Headers): Promise<number> {
  const body = method === 'GET' ? undefined : '{}';
  const all = { host: 'localhost', cookie: house.helena.cookie, ...headers };
  return (await house.kith.app.request(path, { method, headers: all, body })).status;
}

const foreign: Record<string, Headers> = {
  'of another origin': { ...json, origin: 'http://evil.example' },
  'of an origin that says nothing': { ...json, origin: 'null' },
  'of another port': { ...json, origin: 'http://localhost:9999' },
  'of another site, without an origin': { ...json, 'sec-fetch-site': 'cross-site' },
  'of the same site, from another host': { ...json, 'sec-fetch-site': 'same-site' },
  'that was followed by a link': {
    ...json,
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  },
  'by a form of an old browser': { 'content-type': 'application/x-www-form-urlencoded' },
  'by a form of plain text': { 'content-type': 'text/plain' },
  'without saying what it sends': { 'content-type': '' },
  'by a browser that keeps its origin to itself': {
    ...json,
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)',
  },
};

test.each(Object.entries(foreign))('a change %s is refused', async (_, headers) => {
  expect(await asks('PUT', '/api/name', headers)).toBe(403);
  expect(await asks('POST', '/api/clients/nobody/second-factor/end', headers)).toBe(403);
  expect(await asks('DELETE', '/api/invitations/nothing', headers)).toBe(403);
});

test.each([
  ['its own pages', { ...json, origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }],
  ['a program that is no browser', json],
  ['somebody who typed the address', { ...json, 'sec-fetch-site': 'none' }],
])('a change by %s is heard', async (_, headers) => {
  expect(await asks('PUT', '/api/name', headers)).toBe(422);
});

test('what another site reads is refused too; a link that is followed is not', async () => {
  for (const site of ['cross-site', 'same-site']) {
    expect(await asks('GET', '/api/here', { 'sec-fetch-site': site })).toBe(403);
    const framed = { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' };
    expect(await asks('GET', '/api/here', framed)).toBe(403);
    const followed = { ...framed, 'sec-fetch-dest': 'document' };
    expect(await asks('GET', '/api', followed)).toBe(200);
  }
  expect(await asks('GET', '/api/here', { 'sec-fetch-site': 'same-origin' })).toBe(200);
});
