import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acts } from '#core/course/book.ts';
import { groupBook } from '#core/group/book.ts';
import { referralBook } from '#core/referral/book.ts';
import { actsWithADoor } from '#server/groups/do-act.ts';
import { AKith } from '#tests/a-kith.ts';
import { routeDescriptions } from './descriptions.ts';

const packageJson = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  license: string;
};

let kith: AKith;
beforeAll(async () => {
  kith = await AKith.open();
});
afterAll(() => kith.close());

type Document = {
  openapi: string;
  paths: Record<string, Record<string, { summary: string; description?: string; requestBody?: object }>>;
};
type Schema = { properties?: object; anyOf?: object[]; oneOf?: object[] };
type Described = {
  info: { license: { identifier: string } };
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        summary: string;
        parameters: { name: string; in: string; required: boolean }[];
        requestBody?: {
          content: { 'application/json'?: { schema: Schema }; 'multipart/form-data'?: { schema: Schema } };
        };
        responses: Record<string, object>;
      }
    >
  >;
};
const document = async () => (await kith.visitor().get<Document>('/api/openapi.json')).body;

const doorsOfTheirOwn = new Map(
  Object.entries(routeDescriptions).flatMap(([route, { does = [] }]) =>
    does.map((act) => [act, route] as const),
  ),
);

test.each([
  [
    'a course',
    '/api/courses',
    acts,
    (name: string) => name === 'openCourse' || acts.get(name)?.door === 'own',
  ],
  [
    'a referral',
    '/api/referrals',
    referralBook.acts,
    (name: string) => referralBook.acts.get(name)?.door === 'own',
  ],
  ['a group', '/api/groups', groupBook.acts, (name: string) => actsWithADoor.includes(name)],
] as const)(
  'every act of %s is described with its form, at the door that takes it and at no other',
  async (_of, path, known, isElsewhere) => {
    const { openapi, paths } = await document();
    expect(openapi).toBe('3.1.0');
    for (const [name, act] of known) {
      const operation = paths[`${path}/{id}/acts/${name}`]?.post;
      expect(operation?.summary, name).toBe(isElsewhere(name) ? undefined : act.says);
      if (!isElsewhere(name)) {
        expect(JSON.stringify(operation?.requestBody), name).toContain('"form"');
        continue;
      }
      const [method = '', door = ''] = doorsOfTheirOwn.get(name)?.split(' ') ?? [];
      const itsOwn = paths[door.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
      expect(itsOwn?.description, name).toContain(name);
    }
  },
);

test('no route is said to be the door of an act that another door takes', () => {
  for (const name of doorsOfTheirOwn.keys())
    expect(
      name === 'openCourse' ||
        actsWithADoor.includes(name) ||
        [acts, referralBook.acts].some((known) => known.get(name)?.door === 'own'),
      name,
    ).toBe(true);
});

test('every route is described, and no description is of a route that is gone', async () => {
  const { paths } = await document();
  for (const key of Object.keys(routeDescriptions)) {
    const [method = '', path = ''] = key.split(' ');
    expect(paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()], key).toBeDefined();
  }
  for (const { method, path } of kith.app.routes) {
    if (!path.startsWith('/api/') || path.includes('*') || path.includes(':act') || method === 'ALL')
      continue;
    expect(routeDescriptions[`${method} ${path}`]?.says, `${method} ${path}`).toBeTruthy();
  }
});

test('every route that reads a form says which, and every operation what may come back', async () => {
  const all = (await kith.visitor().get<Described>('/api/openapi.json')).body;
  const each = Object.entries(all.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );
  expect(new Set(each.map(({ operationId }) => operationId)).size).toBe(each.length);
  const lost = ['{person}/second-factor/end', '{id}/second-factor/end'];
  const without = [
    'sign-out',
    'sign-out-everywhere',
    'look-around',
    '{person}/leave',
    'new-password',
    'erasure/confirm',
    'beside/{beside}/page',
    ...lost,
  ];
  for (const { path, method, requestBody, responses, parameters, summary } of each) {
    const where = `${method} ${path}`;
    const schema = (requestBody?.content['application/json'] ?? requestBody?.content['multipart/form-data'])
      ?.schema;
    if (['post', 'put'].includes(method) && !without.some((end) => path.endsWith(`/${end}`))) {
      expect(
        Object.keys(schema?.properties ?? schema?.anyOf ?? schema?.oneOf ?? {}).length,
        where,
      ).toBeGreaterThan(0);
      expect(Object.keys(responses), where).toEqual(expect.arrayContaining(['400', '413', '422']));
    } else expect(requestBody, where).toBeUndefined();
    expect(
      Object.keys(responses).filter((status) => status.startsWith('2')),
      where,
    ).toHaveLength(1);
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const inPath = parameters.filter((one) => one.in === 'path');
    expect(inPath.map(({ name, required }) => [name, required])).toEqual(named.map((name) => [name, true]));
    expect(summary.length, where).toBeGreaterThan(5);
  }
  expect(all.info.license.identifier).toBe(packageJson.license);
});

test('every reference in the document leads somewhere', async () => {
  const all = await document();
  const text = JSON.stringify(all);
  for (const [, name = ''] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)) {
    expect(text).toContain(`"${name}":{`);
  }
  expect(text).not.toMatch(/"\$ref":"#\/\$defs/);
});

test('the page is read without scripts, under the same strict policy as everything else', async () => {
  const page = await kith.app.request('/api');
  const text = await page.text();
  expect(page.status).toBe(200);
  expect(text).not.toMatch(/<script|style=|onclick/);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  const style = await kith.app.request('/api/api-page.css');
  expect(style.headers.get('content-type')).toContain('text/css');
});

const text = async (query = '') => (await kith.app.request(`/api${query}`)).text();
const idsIn = (html: string) => [...html.matchAll(/<section class="one" id="([^"]+)"/g)].map(([, id]) => id);

test('each operation stands in one chapter, which the first page names', async () => {
  const all = (await kith.visitor().get<Described>('/api/openapi.json')).body;
  const known = Object.values(all.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  const links = [...(await text()).matchAll(/href="\/api(\?chapter=[^"]+)"/g)].map(([, query]) => query);
  const told = (await Promise.all(links.map(async (query) => idsIn(await text(query))))).flat();
  expect(told.toSorted()).toEqual(known.toSorted());
});

test('the first page names chapters and describes nothing, so that it stays short', async () => {
  expect(idsIn(await text())).toEqual([]);
});

test('a search finds acts and addresses by their words, and says so where there are none', async () => {
  expect(idsIn(await text('?find=raise+alarm'))).toContain('raiseAlarm');
  expect(idsIn(await text('?find=RaiseAlarm'))).toContain('raiseAlarm');
  expect(idsIn(await text('?find=research+csv'))).toEqual(['getApiResearchCsv']);
  const none = await text('?find=%3Cscript%3Ealert(1)%3C/script%3E');
  expect(idsIn(none)).toEqual([]);
  expect(none).toContain('Nothing is found for');
  expect(none).not.toContain('<script>');
});

test('a chapter that there is not leads to all of them', async () => {
  expect(await text('?chapter=nothing')).toContain('href="/api?chapter=course-sickRole"');
});
