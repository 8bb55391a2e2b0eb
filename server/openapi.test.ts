import { afterAll, beforeAll, expect, test } from 'vitest';
import { acts } from '#core/course/acts.ts';
import { AKith } from '#tests/a-kith.ts';
import { plainRoutes } from './openapi-routes.ts';

let kith: AKith;
beforeAll(async () => {
  kith = await AKith.open();
});
afterAll(() => kith.close());

type Document = {
  openapi: string;
  paths: Record<string, Record<string, { summary: string; requestBody?: object }>>;
};
const document = async () => (await kith.visitor().get<Document>('/api/openapi.json')).body;

test('every act is described with its form', async () => {
  const { openapi, paths } = await document();
  expect(openapi).toBe('3.1.0');
  for (const [name, act] of acts) {
    if (name === 'openCourse') continue;
    const operation = paths[`/api/courses/{id}/acts/${name}`]?.post;
    expect(operation?.summary, name).toBe(act.says);
    expect(JSON.stringify(operation?.requestBody), name).toContain('"form"');
  }
});

test('every route is described, and no description is of a route that is gone', async () => {
  const { paths } = await document();
  for (const key of Object.keys(plainRoutes)) {
    const [method = '', path = ''] = key.split(' ');
    expect(paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()], key).toBeDefined();
  }
  for (const { method, path } of kith.app.routes) {
    if (!path.startsWith('/api/') || path.includes('*') || path.includes(':act') || method === 'ALL')
      continue;
    expect(plainRoutes[`${method} ${path}`]?.says, `${method} ${path}`).toBeTruthy();
  }
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
  expect(text).toContain('id="raiseAlarm"');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  const style = await kith.app.request('/api/api-page.css');
  expect(style.headers.get('content-type')).toContain('text/css');
});
