import { readFile } from 'node:fs/promises';
import { readParquet } from 'parquet-wasm';
import type { Page } from 'playwright-core';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caller } from '#examples/caller.ts';
import { closeBrowser, pageAt } from '#tests/browser.ts';
import { pdfWords } from '#tests/pdf-words.ts';
import { filledDemo } from '#tests/screens/filled-demo.ts';
import { iptSixteen, type Kith, startKith } from './kith.ts';

let kith: Kith;
let page: Page;

beforeAll(async () => {
  kith = await startKith({ demo: true, filled: filledDemo });
  page = await pageAt(`${kith.address}/health`);
  await page.request.post(`${kith.address}/api/demo/sign-in`, {
    headers: { origin: kith.address },
    data: { email: 'mei@example.org' },
  });
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

/** Presses the link, and reads the file that the browser then has. */
async function pressed(name: string): Promise<{ called: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  return {
    called: download.suggestedFilename(),
    bytes: new Uint8Array(await readFile(await download.path())),
  };
}
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('a manager takes out the report for the board as PDF and as CSV, and reads the same figures in both', async () => {
  await page.goto(`${kith.address}/service`);
  await page.getByRole('button', { name: 'Report for the board' }).click();
  const pdf = await pressed('Report (PDF)');
  expect(pdf.called).toMatch(/^kith-board-report-.*\.pdf$/);
  const words = pdfWords(pdf.bytes);
  expect(words).toContain('Harbour Street Therapy');
  expect(words).toContain('By team');
  const csv = await pressed('Report (CSV)');
  expect(csv.called).toMatch(/\.csv$/);
  const [, finished = ''] = /,service,,finished,(\d+),/.exec(text(csv.bytes)) ?? [];
  expect(Number(finished)).toBeGreaterThan(100);
  expect(words).toContain(finished);
  expect(text(csv.bytes)).toContain('team,Quay team,recovery');
});

const clients = ['Ayo Marín', 'Bea Okafor', 'Cleo Brandt', 'Dov Amsel', 'Fay Lindqvist'];

/** Their courses end, and they agree to research. */
async function fiveAgree(): Promise<void> {
  const tom = caller(kith.address);
  await tom.post('demo/sign-in', { email: 'tom@example.org' });
  for (const name of clients) {
    const course = { id: newId(), client: { name, born: '1991-05-17' }, protocol: iptSixteen };
    const { id } = await tom.post<{ id: string }>('courses', course);
    const does = (act: string, form: object) => tom.act(id, { name: act, id: newId(), form });
    const checklist = ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({ task, how: 'done' }));
    await does('giveConsent', { item: 'research' });
    await does('finishEarly', { reason: 'moved', words: 'Moved away', checklist, riskChecked: 'checked' });
    await does('closeCourse', { outcome: 'moved', words: 'Moved away' });
  }
}

test('and the file for research as CSV and as Parquet, which hold the same lines', async () => {
  await fiveAgree();
  await page.goto(`${kith.address}/research`);
  const csv = await pressed('Download the file (CSV)');
  const parquet = await pressed('Download the file (Parquet)');
  expect([csv.called, parquet.called]).toEqual([
    expect.stringMatching(/\.csv$/),
    expect.stringMatching(/\.parquet$/),
  ]);
  const [, ...lines] = text(csv.bytes).trimEnd().split('\r\n');
  expect(lines.length).toBeGreaterThan(4);
  const table = readParquet(parquet.bytes);
  expect(table.recordBatches().map(({ numRows }) => numRows)).toEqual([lines.length]);
  expect(text(csv.bytes)).not.toMatch(/Ayo|Bea|Cleo|Dov|Fay|Brandt|1991/);
});
