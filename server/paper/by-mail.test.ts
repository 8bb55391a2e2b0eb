import { afterEach, beforeEach, expect, test } from 'vitest';
import { mailServer } from '#server/post/mail-server.ts';
import { sendWaiting } from '#server/post/post.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { APostbox } from '#tests/a-postbox.ts';
import { pdfWords } from '#tests/pdf-words.ts';

let clinic: AClinic;
let ana: Someone;
let course: { id: string; client: string };
let postbox: APostbox;
let server: ReturnType<typeof mailServer>;
const whom = 'Dr Osei';
const email = 'surgery@example.org';

beforeEach(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  course = await clinic.course(ana);
  postbox = new APostbox();
  const smtp = await postbox.open();
  clinic.kith.installation.settings.smtp = smtp;
  server = mailServer(smtp);
  await clinic.does(ana, course.id, 'giveConsent', { item: 'contact', whom });
});
afterEach(async () => {
  server.close();
  await postbox.close();
  await clinic.close();
});

const writes = (words = 'Dear Dr Osei,\n\nLeila has begun.') =>
  clinic.does(ana, course.id, 'writeLetterToOther', {
    ...{ to: 'gp', subject: 'begun', whom, address: 'The Surgery', words },
  });
async function signed(words?: string): Promise<string> {
  const letterId = await writes(words);
  await clinic.does(ana, course.id, 'signLetterToOther', { letterId, version: 1 });
  return letterId;
}
const sends = (letterId: string) =>
  ana.post(`/api/courses/${course.id}/acts/sendLetterToOther`, {
    id: crypto.randomUUID(),
    form: { letterId, version: 1, how: 'mail', email },
  });
const file = (who: Someone, letter: string, query = '') =>
  clinic.kith.app.request(`/api/courses/${course.id}/letters-to-others/${letter}.pdf${query}`, {
    headers: { cookie: who.cookie, host: 'localhost' },
  });
const wordsOf = async (answer: Response) => pdfWords(new Uint8Array(await answer.arrayBuffer()));
const posted = async (letter: string) =>
  (
    await ana.get<{ letters: { state: string }[] }>(
      `/api/courses/${course.id}/letters-to-others/${letter}/post`,
    )
  ).body.letters.map(({ state }) => state);

test('a signed letter goes to the address as a PDF, and the e-mail itself names no client', async () => {
  const letter = await signed();
  expect((await sends(letter)).status).toBeLessThan(300);
  expect(await posted(letter)).toEqual(['waiting']);
  await sendWaiting(clinic.kith.installation, server.send);
  const [mail = ''] = postbox.letters;
  expect(mail).toContain(`To: ${email}`);
  expect(mail).toMatch(/Content-Type: application\/pdf/i);
  const [, packed = ''] = /base64\r\n(?:[^\r\n]+\r\n)*\r\n(JVBER[\s\S]+?)\r\n-/.exec(mail) ?? [];
  const read = pdfWords(new Uint8Array(Buffer.from(packed, 'base64')));
  expect(read).toContain('Leila has begun.');
  expect(read).toContain('Signed by Ana on');
  expect(mail.replace(packed, '')).not.toMatch(/Leila/);
  expect(await posted(letter)).toEqual(['sent']);
});

test('nobody reads the file in the outbox', async () => {
  await sends(await signed());
  const olu = await clinic.member('Olu', ['administrator']);
  const { letters } = (await olu.get<{ letters: { kind: string }[] }>('/api/outbox')).body;
  expect(letters.map(({ kind }) => kind)).toContain('letter-to-other');
  expect(JSON.stringify(letters)).not.toMatch(/base64|JVBER|Leila/);
});

test('where no e-mail is sent here, or the letter cannot be drawn, it is said and nothing is recorded as sent', async () => {
  const undrawable = await signed('Dear Dr Osei, 漢');
  expect((await sends(undrawable)).body).toMatchObject({ code: 'not-in-this-face' });
  clinic.kith.installation.settings.smtp = undefined;
  const letter = await signed();
  const refused = await sends(letter);
  expect([refused.status, refused.body.code]).toEqual([409, 'no-e-mail-here']);
  expect(await posted(letter)).toEqual([]);
  const { body } = await ana.get<{ course: { lettersToOthers: { letters: { gone: unknown[] }[] } } }>(
    `/api/courses/${course.id}`,
  );
  expect(body.course.lettersToOthers.letters.flatMap(({ gone }) => gone)).toEqual([]);
});

test('sent again under its own id it goes once', async () => {
  const letterId = await signed();
  const id = crypto.randomUUID();
  const form = { letterId, version: 1, how: 'mail', email };
  const door = `/api/courses/${course.id}/acts/sendLetterToOther`;
  for (const _ of [1, 2]) expect((await ana.post(door, { id, form })).status).toBeLessThan(300);
  await sendWaiting(clinic.kith.installation, server.send);
  expect(postbox.letters).toHaveLength(1);
});

test('an address that is refused shows as not sent once it is given up, and as on its way until then', async () => {
  postbox.does = 'refuses';
  const letter = await signed();
  await sends(letter);
  await sendWaiting(clinic.kith.installation, server.send);
  expect(await posted(letter)).toEqual(['waiting']);
});

test('the client has it as a PDF once it is signed, and nobody outside the course has it at all', async () => {
  const leila = await clinic.joins(course.client, 'Leila');
  const tom = await clinic.member('Tom', ['therapist']);
  const draft = await writes();
  expect((await file(leila, draft)).status).toBe(404);
  expect(await wordsOf(await file(ana, draft))).toContain('Not signed yet.');
  const letter = await signed();
  expect(await wordsOf(await file(leila, letter, '?version=1'))).toContain('Leila has begun.');
  expect((await file(tom, letter, '?version=1')).status).toBe(404);
  expect((await file(leila, letter, '?version=2')).status).toBe(404);
});
