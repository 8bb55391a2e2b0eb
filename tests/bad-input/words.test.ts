import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { cleanName } from '#core/words/names.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { courseKey } from '#server/courses/course-key.ts';
import { readFacts } from '#server/db/facts.ts';
import { type Scene, scene } from '#tests/access/people.ts';
import { whyAnswered } from '#tests/why-refused.ts';
import { sends } from './rough.ts';

let at: Scene;
beforeAll(async () => {
  at = await scene();
});
afterAll(() => at.clinic.close());

const odd: [what: string, words: string][] = [
  ['a name from right to left', 'ليلى حدّاد'],
  ['right to left and left to right', 'שלום, said Tomás'],
  ['marks that turn the line', '\u202eabc\u202c \u2067ض\u2069'],
  ['emoji of several people', '👩🏽‍👩🏽‍👧🏽‍👦🏽 🏳️‍🌈 👍🏿'],
  ['a word of sixty letters', 'Ä'.repeat(60)],
  ['zero-width joiners and spaces', 'a\u200bb\u200c\u200d\u2060c'],
  ['combining marks, not put together', 'e\u0301 o\u0308 n\u0303'],
  ['the same, put together', 'é ö ñ'],
  ['many marks on one letter', `z${'\u0301\u0327'.repeat(30)}`],
  ['a NUL', 'before\u0000after'],
  ['half of a pair', 'before\ud800after'],
  ['line breaks of every kind', 'one\r\ntwo\rthree\u2028four\u0085five'],
  ['markup', '<script>alert(1)</script> & <b>bold</b> \' " `'],
  ['something like SQL', "'; DROP TABLE fact; --"],
  ['something like a template', '#{7*7} {{7*7}} <%= 7 %> %s %n $1 \\u0041'],
  ['a byte order mark within', 'a\ufeffb'],
  ['letters outside the first plane', '𝔏𝔢𝔦𝔩𝔞 𠀀'],
];

const asTyped = async () =>
  (await at.people.therapist.get<{ course: Course }>(`/api/courses/${at.course}`)).body.course;

test.each(odd)(
  '%s is kept as it was typed, on the page, in the store and in the file',
  async (_what, words) => {
    const { people, course, clinic } = at;
    const id = newId();
    const answer = await people.client.post(`/api/courses/${course}/acts/raiseAlarm`, {
      id,
      form: { words },
    });
    expect(answer.status).toBe(200);
    expect((await asTyped()).risk.alarms.find((alarm) => alarm.id === id)?.words).toBe(words);

    const row = await readCourseRow(clinic.kith.installation, course);
    if (!row) throw new Error('The course is gone.');
    const { facts } = await readFacts(
      clinic.kith.installation.db,
      courseKey(clinic.kith.installation, row),
      course,
    );
    expect(facts.find(({ act }) => act === id)?.data).toMatchObject({ words });

    const file = await sends(clinic.kith.app, `/api/courses/${course}/export`, {
      method: 'GET',
      cookie: people.therapist.cookie,
    });
    const line = file.text.split('\n').find((one) => one.includes(id)) ?? '{}';
    expect(JSON.stringify(JSON.parse(line))).toContain(JSON.stringify(words));
  },
);

test.each(odd)('a person called by %s is found by that name', async (_what, name) => {
  const { people, course } = at;
  const id = newId();
  const answer = await people.therapist.post(`/api/courses/${course}/acts/addPerson`, {
    id,
    form: { displayName: name },
  });
  expect(answer.status).toBe(200);
  expect((await asTyped()).inventory.people.find((one) => one.id === id)?.fields.displayName).toBe(
    cleanName(name),
  );
});

const isLatin = (words: string) =>
  !/[^\p{Script=Latin}\p{Script=Common}\p{C}]|\p{Emoji_Presentation}|𝔏/u.test(words);

test.each(odd)('a letter with %s in it is drawn on paper, or says how to print it', async (_what, words) => {
  const { people, course, clinic } = at;
  const id = newId();
  await people.therapist.post(`/api/courses/${course}/acts/writeLetter`, {
    id,
    form: { kind: 'ending_summary', words, version: 0 },
  });
  const answer = await sends(clinic.kith.app, `/api/courses/${course}/letters/${id}.pdf`, {
    method: 'GET',
    cookie: people.therapist.cookie,
  });
  if (answer.status === 422) {
    const { code, values } = JSON.parse(answer.text) as { code: string; values: { signs: string[] } };
    expect([code, words.normalize('NFC').includes(values.signs[0] ?? '?')]).toEqual([
      'not-in-this-face',
      true,
    ]);
  } else expect(answer.text.slice(0, 5)).toBe('%PDF-');
  if (isLatin(words)) expect(answer.status).toBe(200);
});

test.each(['Leila\r\nBcc: all@example.org', 'Leila\nHaddad', 'Leila\u0000', 'Leila\u2028Haddad', '\ud800'])(
  'a name with %j in it does not come into a letter',
  async (name) => {
    const { people, client } = at;
    const changed = await people.therapist.put(`/api/clients/${client}`, { name, email: 'l@example.org' });
    expect(changed.status).toBe(422);
    const colleague = { kind: 'member', name, email: 'rui@example.org', roles: ['therapist'] };
    expect((await people.administrator.post('/api/invitations', colleague)).status).toBe(422);
    const settings = await people.administrator.get('/api/settings');
    const renamed = await people.administrator.put('/api/settings', { ...settings.body, name });
    expect([renamed.status, renamed.body.code]).toEqual([422, 'form']);
    expect((await at.clinic.kith.letters()).filter(({ to }) => to === 'rui@example.org')).toEqual([]);
  },
);

test.each([
  'l@example.org\r\nBcc: all@example.org',
  'l@example.org\n',
  '<l@example.org>',
  'Leila <l@example.org>',
  'l@example.org,all@example.org',
  'l@example.org\u0000',
])('no letter is addressed to %j', async (email) => {
  const { people, client } = at;
  const changed = await people.therapist.put(`/api/clients/${client}`, { name: 'Leila Haddad', email });
  expect([changed.status, changed.body.code]).toEqual([422, 'form']);
  const colleague = { kind: 'member', name: 'Rui Costa', email, roles: ['therapist'] };
  expect((await people.administrator.post('/api/invitations', colleague)).status).toBe(422);
});

test.each(['ليلى حدّاد', 'Nguyễn Thị Minh Khai', '👩‍👧 Leila', 'O’Brien-Łukasiewicz', 'A'.repeat(60)])(
  '%s is a name like any other',
  async (name) => {
    const { people, client, course } = at;
    const changed = await people.therapist.put<{ identity: { name: string } }>(`/api/clients/${client}`, {
      name,
      born: '1991-05-17',
    });
    expect(changed.body.identity.name).toBe(name);
    const seen = await people.therapist.get<{ client: { name: string } }>(`/api/courses/${course}`);
    expect(seen.body.client.name).toBe(name);
  },
);

test('text longer than there is room for is refused with its sentence, and not cut', async () => {
  const { people, course } = at;
  const answer = await people.therapist.post(`/api/courses/${course}/acts/draftNote`, {
    id: newId(),
    form: { session: 1, text: 'x'.repeat(60_001), version: 0 },
  });
  expect(whyAnswered(answer)).toBe('422 form: text too-long');
});

const unseen = [
  '\u200b\u200d',
  '\u202e\u2066',
  '\u3000 ',
  '\u0301\u0300',
  '\u00ad',
  '\u3164',
  '\ue000',
  '\u{e0041}',
  '\u0000',
];

test.each(unseen)('a name or a line of which nothing can be seen (%j) is refused', async (words) => {
  const { people, course } = at;
  const act = async (name: string, form: object) =>
    whyAnswered(await people.therapist.post(`/api/courses/${course}/acts/${name}`, { id: newId(), form }));
  expect(['422 unseen', '422 form: displayName empty']).toContain(
    await act('addPerson', { displayName: words }),
  );
  expect(['422 unseen', '422 form: words empty']).toContain(await act('listIssue', { words }));
  const opened = await people.therapist.post('/api/courses', {
    id: newId(),
    client: { name: words },
    protocol: { id: 'ipt', edition: '2026.1', preset: 'standard-16', sessions: 16, minutes: 50 },
  });
  const invited = await people.administrator.post('/api/invitations', {
    kind: 'member',
    name: words,
    email: 'new@example.org',
    roles: ['therapist'],
  });
  expect([opened, invited].map(({ status }) => status)).toEqual([422, 422]);
});

test('a name of ten thousand letters is refused; one with a sign that turns the line is kept without it', async () => {
  const { people, course } = at;
  const add = (displayName: string) =>
    people.therapist.post<{ course: Course }>(`/api/courses/${course}/acts/addPerson`, {
      id: newId(),
      form: { displayName },
    });
  expect((await add('Ä'.repeat(10_000))).status).toBe(422);
  const { body } = await add('Tom\u202e Aro');
  expect(body.course.inventory.people.at(-1)?.fields.displayName).toBe('Tom Aro');
});
