import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RecordLine } from '#core/api-answers/courses.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { whyAnswered } from '#tests/why-refused.ts';

let clinic: AClinic;
let ana: Someone;
let ruth: Someone;
let course: { id: string; client: string };

beforeEach(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  ruth = await clinic.member('Ruth', ['supervisor']);
  await clinic.supervises(ruth, ana);
  course = await clinic.course(ana);
});
afterEach(() => clinic.close());

type Answer = { facts: RecordLine[]; withheld: number };
const recordAs = async (someone: Someone) =>
  (await someone.get<Answer>(`/api/courses/${course.id}/record`)).body;

test('the record names each entry, who wrote it, when it happened and when it was written', async () => {
  const { facts, withheld } = await recordAs(ana);
  expect(withheld).toBe(0);
  expect(facts[0]).toMatchObject({
    seq: 1,
    type: 'CourseOpened',
    by: { id: ana.id, name: 'Ana' },
    struck: null,
  });
});

test('a private note is in the record of whoever wrote it and of nobody else', async () => {
  await clinic.does(ana, course.id, 'keepPrivateNote', { text: 'I felt dragged down in this hour.' });
  expect((await recordAs(ana)).facts.map((fact) => fact.type)).toContain('PrivateNoteKept');
  const seenByRuth = await recordAs(ruth);
  expect(JSON.stringify(seenByRuth)).not.toContain('dragged');
  expect(seenByRuth.facts.map((fact) => fact.type)).not.toContain('PrivateNoteKept');
  expect(seenByRuth.withheld).toBe(1);
});

test('no number tells a clinician that the client keeps something to themselves', async () => {
  const leila = await clinic.joins(course.client, 'Leila');
  await clinic.does(leila, course.id, 'keepMoment', { happened: 'He rang', mood: 6 });
  await clinic.does(leila, course.id, 'addPerson', { displayName: 'Aaron', role: 'friend' });
  const person = (await recordAs(leila)).facts.at(-1)?.act;
  await clinic.does(ana, course.id, 'addEvent', {
    date: '2025-10',
    kind: 'conflict',
    what: 'The quarrel',
    people: [person],
  });
  await clinic.does(leila, course.id, 'changePerson', {
    person,
    version: 1,
    fields: { disclosure: 'not_now' },
    clear: [],
  });
  await clinic.does(ana, course.id, 'keepPrivateNote', { text: 'I felt dragged down in this hour.' });
  expect(JSON.stringify((await recordAs(ana)).facts)).not.toContain('Aaron');
  expect((await recordAs(ana)).withheld).toBe(0);
  expect((await recordAs(ruth)).withheld).toBe(1);
  expect((await recordAs(leila)).withheld).toBeGreaterThan(0);
});

test('an entry says how much of it the client may read, so that the rest is not shown until it is opened', async () => {
  await clinic.does(ana, course.id, 'keepPrivateNote', { text: 'I felt dragged down in this hour.' });
  await clinic.does(ana, course.id, 'listIssue', { words: 'He decides alone' });
  const event = { date: '2025-10', kind: 'conflict', what: 'The quarrel', hypothesis: 'He hides a debt' };
  await clinic.does(ana, course.id, 'addEvent', event);
  const person = { displayName: 'Tomas', onsetLinked: { answer: 'linked', note: 'He never listens' } };
  await clinic.does(ana, course.id, 'addPerson', person);
  const leila = await clinic.joins(course.client, 'Leila');
  await clinic.does(leila, course.id, 'keepMoment', { happened: 'He rang', mood: 6 });
  const moment = (await recordAs(leila)).facts.at(-1);
  await clinic.does(leila, course.id, 'shareMoment', { link: moment?.act });
  const { facts } = await recordAs(ana);
  expect(Object.fromEntries(facts.map(({ type, client }) => [type, client]))).toMatchObject({
    PrivateNoteKept: 'nothing',
    HypothesisNoted: 'nothing',
    IssueListed: 'whole',
    EventAdded: 'whole',
    MoodLinked: 'whole',
  });
  const review = facts.find(({ type }) => type === 'PersonAdded');
  expect(review).toMatchObject({ client: 'part' });
  expect(JSON.stringify(review?.open)).not.toContain('He never listens');
  expect(JSON.stringify(review?.data)).toContain('He never listens');
});

test('the client’s own record has what they may see, and not the therapist’s working', async () => {
  await clinic.does(ana, course.id, 'keepPrivateNote', { text: 'I felt dragged down in this hour.' });
  await clinic.does(ana, course.id, 'raiseAlarm', { words: 'Sounded flat on the telephone.' });
  const leila = await clinic.joins(course.client, 'Leila');
  const seen = await recordAs(leila);
  expect(JSON.stringify(seen)).not.toMatch(/dragged|Sounded flat/);
  expect(seen.facts.map((fact) => fact.type)).toContain('CourseOpened');
});

test('a struck-out entry stays in the record with the reason', async () => {
  const act = await clinic.does(ana, course.id, 'keepPrivateNote', { text: 'Of another client.' });
  await clinic.does(ana, course.id, 'strikeOut', { seq: 2, act, why: 'Written in the wrong record.' });
  const { facts } = await recordAs(ana);
  expect(facts.find((fact) => fact.seq === 2)?.struck).toMatchObject({ why: 'Written in the wrong record.' });
});

test('a course can be seen as it stood on an earlier day, and nothing can be done in the past', async () => {
  await clinic.kith.later(3 * 86_400_000);
  await ana.post('/api/sign-in', { email: 'ana@example.org', password: 'grey otters hum at dusk' });
  await clinic.does(ana, course.id, 'raiseAlarm', { words: 'Heard from her sister.' });
  const opened = (await recordAs(ana)).facts[0]?.at.slice(0, 10) ?? '';
  const past = await ana.get<{ entries: number; acts: string[] }>(`/api/courses/${course.id}?asOf=${opened}`);
  expect(past.body.entries).toBe(1);
  expect(past.body.acts).toEqual([]);
});

test.each([
  ['1999-01-01', '404 not-yet'],
  ['2198-01-01', '422 future'],
  ['last week', '422 form: not-written-so'],
])('the course on %s is refused', async (asOf, why) => {
  const answer = await ana.get(`/api/courses/${course.id}?asOf=${encodeURIComponent(asOf)}`);
  expect(whyAnswered(answer)).toBe(why);
});

test('the record of a course that is not theirs looks like none', async () => {
  const tom = await clinic.member('Tom', ['therapist']);
  expect((await tom.get(`/api/courses/${course.id}/record`)).status).toBe(404);
  expect((await tom.get(`/api/courses/${course.id}/export`)).status).toBe(404);
  expect((await clinic.kith.visitor().get(`/api/courses/${course.id}/record`)).status).toBe(401);
});

test('only the therapist takes the course away as a file', async () => {
  expect((await ruth.get(`/api/courses/${course.id}/export`)).status).toBe(403);
  const file = await clinic.kith.app.request(`/api/courses/${course.id}/export`, {
    headers: { cookie: ana.cookie },
  });
  const lines = (await file.text()).trim().split('\n');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ kith: 'course-in-part', course: course.id });
  expect(lines).toHaveLength(3);
});

test('it is a reader’s copy: words that are not theirs are out of it, and neither its numbers, its head nor the record tell that they are', async () => {
  const copy = async () => {
    const file = await clinic.kith.app.request(`/api/courses/${course.id}/export`, {
      headers: { cookie: ana.cookie },
    });
    return (await file.text()).trim().split('\n').slice(0, -1);
  };
  const before = await copy();
  await clinic.does(ruth, course.id, 'keepPrivateNote', { text: 'Ana is tired.' });
  expect(await copy()).toEqual(before);
  await clinic.does(ana, course.id, 'keepPrivateNote', { text: 'Of another client.' });
  const after = await copy();
  expect(after[0]).toContain('"kith":"course-in-part"');
  const numbers = (lines: { seq: number }[]) => lines.map(({ seq }) => seq);
  const inOrder = after.slice(1).map((_, place) => place + 1);
  expect(numbers(after.slice(1).map((line) => JSON.parse(line)))).toEqual(inOrder);
  const { facts } = await recordAs(ana);
  expect(numbers(facts)).toEqual(inOrder);
  // By the number she is shown, and the act it is of, she strikes out the entry she means.
  const last = facts.at(-1);
  await clinic.does(ana, course.id, 'strikeOut', { seq: last?.seq, act: last?.act, why: 'Wrong record' });
  const struck = (await recordAs(ana)).facts.filter((fact) => fact.struck);
  expect(struck.map(({ act }) => act)).toEqual([last?.act]);
});

test('the earlier drafts of a note are left out where only the last is asked for, and said to be', async () => {
  for (const version of [0, 1, 2])
    await clinic.does(ana, course.id, 'draftNote', { session: 1, text: `Draft ${version}`, version });
  const at = `/api/courses/${course.id}/record`;
  const whole = (await ana.get<Answer>(at)).body;
  const drafted = ({ facts }: Answer) => facts.filter(({ type }) => type === 'NoteDrafted');
  expect(drafted(whole)).toHaveLength(3);
  const short = (await ana.get<Answer & { earlierDrafts: number }>(`${at}?drafts=last`)).body;
  expect(short.earlierDrafts).toBe(2);
  // The last keeps the number it has in the whole.
  expect(drafted(short)).toEqual(drafted(whole).slice(-1));
  expect(short.facts).toHaveLength(whole.facts.length - 2);
});
