import { afterAll, beforeAll, expect, test } from 'vitest';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { pdfWords } from '#tests/pdf-words.ts';

/** What a board is given: the figures of a period, without a name, in a file that can be read aloud. */

let clinic: AClinic;
let mei: Someone;
beforeAll(async () => {
  clinic = await AClinic.open();
  const tom = await clinic.member('Tom', ['therapist']);
  mei = await clinic.member('Mei', ['manager']);
  for (const name of ['Ayo Marín', 'Bea Okafor', 'Cleo Brandt', 'Dov Amsel', 'Fay Lindqvist']) {
    const { id } = await clinic.course(tom, name);
    const checklist = ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({ task, how: 'done' }));
    const early = { reason: 'moved', words: 'Moved away', checklist, riskChecked: 'checked' };
    await clinic.does(tom, id, 'finishEarly', early);
    await clinic.does(tom, id, 'closeCourse', { outcome: 'moved', words: 'Moved away' });
  }
});
afterAll(() => clinic.close());

const report = (path: string) =>
  clinic.kith.app.request(`/api/service/report/${path}`, { headers: { cookie: mei.cookie } });

test('the report is a tagged PDF: headings, tables and a picture with words, and nobody’s name', async () => {
  const given = await report('pdf');
  expect(given.headers.get('content-type')).toBe('application/pdf');
  expect(given.headers.get('content-disposition')).toContain('kith-board-report-from-the-start.pdf');
  const file = new Uint8Array(await given.arrayBuffer());
  const words = pdfWords(file);
  for (const said of [
    'Report for the board',
    'How courses turned out',
    'From the start of the service',
    'Begun 5',
  ])
    expect(words).toContain(said);
  expect(words).not.toMatch(/Ayo|Bea|Cleo|Dov|Fay|Tom/);
  const raw = Buffer.from(file).toString('latin1');
  for (const tagged of ['/Marked true', '/StructTreeRoot', '/S /H1', '/S /TH', '/S /Figure', '/Lang (en)'])
    expect(raw).toContain(tagged);
});

test('the same figures come as CSV, and a period that is not told of is refused', async () => {
  const text = await (await report('csv')).text();
  expect(text).toContain('all,,,service,,begun,5,');
  expect(text).toContain('all,,,service,,waitsEnded,0,');
  expect(text).not.toMatch(/Ayo|Bea|Cleo|Dov|Fay|Tom/);
  for (const path of ['pdf', 'csv']) {
    const refused = await report(`${path}?period=1999`);
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
      404,
      'no-such-period',
    ]);
  }
});
