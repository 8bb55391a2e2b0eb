import { afterEach, beforeEach, expect, test } from 'vitest';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { pdfWords } from '#tests/pdf-words.ts';

let clinic: AClinic;
let ana: Someone;
let course: { id: string; client: string };

beforeEach(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  course = await clinic.course(ana);
});
afterEach(() => clinic.close());

const words = 'Dear Leila,\n\nYou said “it pulls me down” – and you answered.\n\n- You rang Inês';
const writes = (text: string, more: object = {}) =>
  clinic.does(ana, course.id, 'writeLetter', { kind: 'ending_summary', words: text, ...more });
const at = (letter: string) => `/api/courses/${course.id}/letters/${letter}.pdf`;
const fileFor = (someone: Someone, letter: string, query = '') =>
  clinic.kith.app.request(`${at(letter)}${query}`, {
    headers: { cookie: someone.cookie, host: 'localhost' },
  });
const wordsIn = async (answer: Response) => pdfWords(new Uint8Array(await answer.arrayBuffer()));

test('a letter that was sent is a PDF with its words, and stays as it was sent', async () => {
  const letter = await writes(words);
  await clinic.does(ana, course.id, 'sendLetter', { letterId: letter, version: 1 });
  await writes('SECOND THOUGHTS', { letterId: letter, version: 1 });
  const answer = await fileFor(ana, letter);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toMatch(
    /attachment; filename="letter-ending-summary-.*\.pdf"/,
  );
  const read = await wordsIn(answer);
  expect(read).toContain('and you answered');
  expect(read).toContain('Dear Leila');
  expect(read).not.toContain('SECOND');
});

test('its writer has the draft as a PDF that says it is one', async () => {
  const letter = await writes(words);
  expect(await wordsIn(await fileFor(ana, letter))).toContain('(draft)');
});

test('the client has what was sent to them, never the draft, and each look is logged', async () => {
  const letter = await writes(words);
  const leila = await clinic.joins(course.client, 'Leila');
  expect((await fileFor(leila, letter)).status).toBe(404);
  await clinic.does(ana, course.id, 'sendLetter', { letterId: letter, version: 1 });
  await writes('SECOND THOUGHTS', { letterId: letter, version: 1 });
  expect(await wordsIn(await fileFor(leila, letter))).toContain('pulls me down');
  expect((await fileFor(leila, letter, '?version=2')).status).toBe(404);
  const looks = await clinic.kith.installation.db.selectFrom('look').select('what').execute();
  expect(looks.map(({ what }) => what)).toContain('letter');
});

test('nobody outside the course has it', async () => {
  const letter = await writes(words);
  const tom = await clinic.member('Tom', ['therapist']);
  expect((await fileFor(tom, letter)).status).toBe(404);
});

test('every script that is packed is drawn, for the client too; what is in none is named, and who it is of', async () => {
  const letter = await writes('Łódź, Ελλάδα, Привет, عزيزتي ليلى, שלום, สวัสดี, नमस्ते 🌱');
  await clinic.does(ana, course.id, 'sendLetter', { letterId: letter, version: 1 });
  const leila = await clinic.joins(course.client, 'Leila');
  for (const someone of [ana, leila]) {
    const answer = await fileFor(someone, letter);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
  }
  const chinese = await writes('漢字 and 漢');
  const refused = await fileFor(ana, chinese);
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ code: 'not-in-this-face', values: { signs: ['漢', '字'] } });
});

test('a letter of one endless word is drawn, and nobody else waits for it', async () => {
  const letter = await writes('x'.repeat(19_000));
  const files = Array.from({ length: 5 }, () => fileFor(ana, letter));
  let answeredMeanwhile = 0;
  let drawn = false;
  const all = Promise.all(files).then((answers) => {
    drawn = true;
    return answers;
  });
  while (!drawn) {
    await clinic.kith.app.request('/health');
    answeredMeanwhile += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect((await all).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  // Drawn where everybody is answered, each letter would hold up all that is asked meanwhile.
  expect(answeredMeanwhile).toBeGreaterThan(10);
});
