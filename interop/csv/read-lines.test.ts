import { expect, test } from 'vitest';
import { readDay } from './days.ts';
import { decode } from './decode.ts';
import { readAppointment, readClient, readScore } from './read-cells.ts';
import { readLines } from './read-lines.ts';
import { templateOf } from './templates.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a file is read in UTF-8 with and without its mark, and in Windows-1252', () => {
  expect(decode(bytes('\ufeffclient,name')).text).toBe('client,name');
  expect(decode(bytes('José'))).toEqual({ text: 'José', encoding: 'utf-8' });
  expect(decode(Uint8Array.from([0x4a, 0x6f, 0x73, 0xe9, 0x20, 0x80]))).toEqual({
    text: 'José €',
    encoding: 'windows-1252',
  });
});

test.each([',', ';', '\t'])(
  'headings and cells apart by %j are read, empty lines passed over, lines counted',
  async (by) => {
    const text = [
      ['Client ID', 'Name', 'Date of birth', 'Shoe size'].join(by),
      '',
      ['C1', `"Nour${by} the elder"`, '1990-04-23', '40'].join(by),
      [by, by, by].join(''),
      ['C2', '"Two\nlines"', '', ''].join(by),
      ['C3', 'Ana', '', '', 'and more'].join(by),
    ].join('\r\n');
    const { lines, faults, unknown } = await readLines('clients', text);
    expect(lines).toEqual([
      { line: 3, cells: { client: 'C1', name: `Nour${by} the elder`, born: '1990-04-23' } },
      { line: 6, cells: { client: 'C2', name: 'Two\nlines', born: '' } },
    ]);
    expect(faults).toMatchObject([{ line: 7 }]);
    expect(unknown).toEqual(['Shoe size']);
  },
);

test('a missing column and an empty file are said in a sentence with their line', async () => {
  expect((await readLines('clients', 'client\nC1')).faults).toMatchObject([{ line: 1, column: 'name' }]);
  expect((await readLines('clients', '')).faults).toMatchObject([{ line: 1 }]);
});

test.each([
  ['left open', 'client,name\nC1,Nour\nC2,"Ana\nC3,Ida\nC4,Bo', 3],
  ['left open before another', 'client,name\nC1,Nour\nC2,"Ana\nC3,"Ida"\nC4,Bo', 3],
  ['inside a word', 'client,name\nC1,Nour\nC2,An"a\nC3,Ida', 3],
  ['after a cell of two lines', 'client,name\r\nC1,"Nour\r\nElder"\r\nC2,"Ana\r\nC3,Ida', 4],
])(
  'a quotation mark %s is told by the line where it opens, and what stands before is read',
  async (_how, text, line) => {
    const { lines, faults } = await readLines('clients', text);
    expect(faults).toMatchObject([{ line, says: expect.stringContaining('From this line on') }]);
    expect(lines.map(({ cells }) => cells.client)).toEqual(['C1']);
  },
);

test('one left open in the headings is all that is told', async () => {
  const { lines, faults } = await readLines('clients', 'client,"name\nC1,Ana');
  expect([lines, faults.map(({ line }) => line)]).toEqual([[], [1]]);
});

test('a day is read as it is written, and asked about where it can be two', () => {
  expect(readDay('2026-01-13')).toEqual({ day: '2026-01-13' });
  expect(readDay('13/1/2026')).toEqual({ day: '2026-01-13' });
  expect(readDay('13.01.2026')).toEqual({ day: '2026-01-13' });
  expect(readDay('04/04/2026')).toEqual({ day: '2026-04-04' });
  expect(readDay('03/04/2026')).toMatchObject({ ambiguous: true });
  expect(readDay('03/04/2026', 'day_first')).toEqual({ day: '2026-04-03' });
  expect(readDay('03/04/2026', 'month_first')).toEqual({ day: '2026-03-04' });
  for (const not of ['31/02/2026', '2026-13-01', 'yesterday', '3/4/26', ''])
    expect(readDay(not)).not.toHaveProperty('day');
});

test('each template is read without a fault', async () => {
  const [client] = (await readLines('clients', templateOf('clients'))).lines;
  const [appointment] = (await readLines('appointments', templateOf('appointments'))).lines;
  const [score] = (await readLines('scores', templateOf('scores'))).lines;
  expect(client && readClient(client).faults).toEqual([]);
  expect(appointment && readAppointment(appointment)).toMatchObject({ faults: [], value: { state: 'held' } });
  expect(score && readScore(score)).toMatchObject({
    faults: [],
    value: { measure: 'phq-9', given: { answers: [2, 1, 0, 2, 1, 1, 0, 0, 0] } },
  });
});

test('what cannot be read of a cell is said with its column', () => {
  const read = readAppointment({
    line: 2,
    cells: { course: 'A', day: '1 May', state: 'perhaps', how: 'boat', time: '25:00' },
  });
  expect(read.faults.map(({ column }) => column)).toEqual(['day', 'state', 'how', 'time']);
  expect(readClient({ line: 2, cells: { client: 'C1', name: '', email: 'no' } }).faults).toMatchObject([
    { column: 'name' },
    { column: 'email' },
  ]);
  expect(
    readScore({ line: 2, cells: { course: 'A', day: '2026-01-13', measure: 'PHQ9', total: '' } }).faults,
  ).toMatchObject([{ column: 'total' }]);
});
