import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asWritten } from '#server/as-written.ts';
import { sixteenSessions } from '#tests/a-clinic.ts';
import { AServedKith, type AtItsDoor } from '#tests/durability/a-served-kith.ts';
import { root, sourceFiles } from '#tests/house/files.ts';
import { pdfWords } from '#tests/pdf-words.ts';

/** Has a process say each file of code that it reads. */
const tellsWhatIsRead = `--import=data:text/javascript,${encodeURIComponent(
  "import { registerHooks } from 'node:module'; registerHooks({ load: (url, context, next) => { console.error('read ' + url); return next(url, context); } });",
)}`;

/** What “npm start” serves is what was built of the sources: in a process of its own, from its own files. */
let folder: string;
let kith: AServedKith;
let helena: AtItsDoor;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kith-built-'));
  kith = await AServedKith.start(folder, { environment: { NODE_OPTIONS: tellsWhatIsRead } });
  helena = await kith.named();
});
afterAll(async () => {
  await kith.stop();
  rmSync(folder, { recursive: true, force: true });
});

const asks = (path: string) => fetch(`${kith.address}${path}`, { headers: { cookie: helena.cookie } });

const builtFolder = join(root, 'dist', 'server');

/** Where this stands in what was built, counted from one. */
function placeOf(words: string) {
  for (const name of readdirSync(builtFolder).filter((one) => one.endsWith('.js'))) {
    const path = join(builtFolder, name);
    const lines = readFileSync(path, 'utf8').split('\n');
    const line = lines.findIndex((one) => one.includes(words));
    if (line >= 0) return { path, line: line + 1, column: (lines[line]?.indexOf(words) ?? 0) + 1 };
  }
  throw new Error(`Nothing that was built holds “${words}”; build once more.`);
}

test('what is served was built: no source is read one by one', () => {
  const read = kith.said.split('\n').filter((line) => line.startsWith('read '));
  expect(read.some((line) => line.includes('/dist/server/kith.js'))).toBe(true);
  // Words of another language are files that may be laid there beside what was built (docs/languages.md).
  const isOfALanguage = (line: string) => line.includes('/web/messages/');
  expect(read.filter((line) => line.endsWith('.ts') && !isOfALanguage(line))).toEqual([]);
});

test('what is built finds what stands in files of its own: the thread that draws letters, styles, faces and pages', async () => {
  const opened = await helena.post<{ id: string }>('courses', {
    id: newId(),
    client: { name: 'Leila Haddad', born: '1991-05-17' },
    protocol: sixteenSessions,
  });
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  const drawn = async (words: string) => {
    const id = newId();
    const form = { kind: 'ending_summary', words };
    const written = await helena.post(`courses/${opened.body.id}/acts/writeLetter`, { id, form });
    expect(written.status, JSON.stringify(written.body)).toBe(200);
    const file = await asks(`/api/courses/${opened.body.id}/letters/${id}.pdf`);
    return new Uint8Array(await file.arrayBuffer());
  };
  expect(pdfWords(await drawn('You came every week.'))).toContain('You came every week');
  // Set in a face that is packed with Kith.
  expect(Buffer.from(await drawn('Привет')).includes('NotoSans')).toBe(true);
  const [, style = ''] = /href="([^"]+\.css)"/.exec(await (await asks('/api')).text()) ?? [];
  expect(await (await asks(style)).text()).toContain('{');
  expect(await (await asks('/')).text()).toMatch(/<script type="module"[^>]*src="\/assets\//);
  expect((await asks('/ipt')).status).toBe(200);
});

test('every thread of the sources was built too', () => {
  const ours = sourceFiles('.ts').filter(({ path }) => path.startsWith('server/'));
  const named = ours.flatMap(({ text }) =>
    [...text.matchAll(/new Worker\(new URL\('\.{1,2}\/(?:[\w-]+\/)*([\w-]+)\.ts'/g)].map(
      ([, name]) => `${name}.js`,
    ),
  );
  expect(named.length).toBeGreaterThan(1);
  expect(readdirSync(builtFolder)).toEqual(expect.arrayContaining(named));
});

test('a place in what was built is told as the place in the sources', () => {
  for (const [file, words] of [
    ['server/accounts/rights-remembered.ts', 'function forgetSignedIn('],
    ['core/forms/sentences.ts', 'function plainSentence('],
  ] as const) {
    const { path, line } = asWritten(placeOf(words));
    expect(path).toBe(join(root, file));
    const source = readFileSync(path, 'utf8').split('\n');
    expect(source[line - 1]).toContain(words);
  }
  const here = { path: join(root, 'server', 'app.ts'), line: 3, column: 5 };
  expect(asWritten(here)).toEqual(here);
});
