import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OwnPage, PageGiven } from '#core/api-answers/beside.ts';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

const ages = {
  ownConsentFrom: 16,
  comesOfAge: 18,
  guardians: 'both_where_shared' as const,
  assent: 'asked' as const,
  pagesFor: ['guardian'],
  daysAfterClosing: 0,
};
const protocol = { id: 'ipt-a', edition: '2026.1', preset: 'ipt-a-12', sessions: 12, minutes: 45 };
const jonah = {
  name: 'Jonah Kim',
  born: '2012-09-22',
  email: null,
  phone: '',
  language: 'en',
  country: 'GB',
};
const asked = () => ({ id: newId(), client: { name: 'Jonah Kim', born: '2012-09-22' }, protocol });

let clinic: AClinic;
let ana: Someone;
let oskar: Someone;
let course: string;
let client: string;
let mother: string;
let father: string;

const setAges = async (youngPeople: typeof ages | null) => {
  const { body } = await oskar.get<ServiceSettings>('/api/settings');
  return oskar.put<ServiceSettings>('/api/settings', { ...body, youngPeople, before: body });
};
const does = (act: string, form: unknown) => clinic.does(ana, course, act, form);

/** A page given to somebody, and what opens it. */
async function given(beside: string): Promise<{ token: string; code: string }> {
  const { status, body } = await ana.post<PageGiven>(`/api/courses/${course}/beside/${beside}/page`);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { token: body.link.split('#')[1] ?? '', code: body.code };
}
const looks = (opening: { token: string; code: string }) =>
  clinic.kith.visitor().post<OwnPage>(`/api/beside/${course}`, opening);

async function consents(beside: string): Promise<void> {
  const to = ['treatment', 'meetings', 'sharing'];
  const mayShare = ['own_meetings', 'sick_role', 'help_numbers', 'chosen_sentence', 'meeting_times'];
  await does('recordBesideConsent', {
    beside,
    whose: 'client',
    to: ['meetings', 'sharing'],
    how: 'spoken',
    mayShare,
  });
  await does('recordBesideConsent', { beside, whose: 'guardian', to, how: 'signed' });
}

beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  oskar = await clinic.member('Oskar', ['administrator']);
});
afterAll(() => clinic.close());

test('no course with a minor is opened before the service has said who consents, and then who said it and when is kept', async () => {
  const refused = await ana.post('/api/courses', asked());
  expect([refused.status, refused.body.code]).toEqual([422, 'minors-off']);
  const { body } = await setAges(ages);
  expect(body.youngPeople).toMatchObject({ ...ages, setBy: 'Oskar' });
  expect(body.youngPeople?.setOn).toMatch(/^\d{4}-/);
  const opened = await ana.post<{ id: string; client: string }>('/api/courses', asked());
  expect(opened.status).toBe(201);
  course = opened.body.id;
  client = opened.body.client;
  mother = await does('bringBeside', {
    role: 'guardian',
    name: 'Helene',
    tie: 'mother',
    contact: 'MARK-contact',
    custody: 'shared',
  });
  father = await does('bringBeside', { role: 'guardian', name: 'Luc', tie: 'father', custody: 'shared' });
});

test('a page shows what is listed and shared with them, and no word of anything else', async () => {
  await consents(mother);
  await consents(father);
  await does('chooseSentence', { words: 'It got bad when the house came apart.' });
  await does('listSharing', {
    people: [mother, father],
    share: ['own_meetings', 'sick_role', 'chosen_sentence', 'help_numbers'],
    keepPrivate: ['His notes'],
    told: [mother, father],
    clientTold: 'told',
  });
  await does('shareWith', { beside: mother, what: 'own_meetings' });
  await does('shareWith', { beside: mother, what: 'sick_role' });
  await does('shareWith', { beside: mother, what: 'chosen_sentence' });
  await does('giveSickRole', {
    mode: 'limited',
    eased: [{ obligation: 'Marks above 85', how: 'A pass is enough' }],
    kept: ['School'],
    recovery: [],
    note: 'MARK-sick-note',
  });
  const own = await does('holdMeeting', {
    which: 'parents-first',
    minutes: 45,
    with: [mother],
    clientThere: 'not_there',
    agreed: 'Encourage, do not punish',
  });
  await does('writeMeetingNote', { meeting: own, text: 'MARK-note', version: 0 });
  await does('holdMeeting', {
    which: 'parents-first',
    minutes: 30,
    with: [father],
    clientThere: 'not_there',
    agreed: 'MARK-fathers',
  });
  await does('addPerson', { displayName: 'MARK-Renata', role: 'friend' });
  await does('listIssue', { words: 'MARK-issue' });
  await does('tellHopes', { words: 'MARK-hopes' });
  await does('addEvent', { what: 'MARK-event', kind: 'conflict', date: '2026-01-15' }).catch(() => undefined);
  await does('keepPrivateNote', { title: 'MARK-title', text: 'MARK-private' });
  await does('raiseAlarm', { words: 'MARK-alarm' });
  await does('recordBesideContact', {
    beside: mother,
    kind: 'telephone',
    about: 'MARK-about',
    note: 'MARK-said',
    danger: 'MARK-danger',
  });
  const { status, body } = await looks(await given(mother));
  expect(status).toBe(200);
  expect(Object.keys(body.page.parts).sort()).toEqual(['chosen_sentence', 'own_meetings', 'sick_role']);
  expect(body.page).toMatchObject({ state: 'open', name: 'Helene', client: 'Jonah' });
  expect(body.page.parts.own_meetings).toMatchObject([{ agreed: 'Encourage, do not punish' }]);
  expect(body.page.parts.chosen_sentence).toContain('house came apart');
  expect(body.help).toEqual([]);
  expect(JSON.stringify(body)).not.toContain('MARK');
  expect(JSON.stringify(body)).not.toContain('Luc');
  expect(JSON.stringify(body)).not.toContain(ana.id);
});

test('every look is written down, and the therapist reads whose it was', async () => {
  const { body } = await ana.get(`/api/courses/${course}/looks`);
  expect(body.looks).toContainEqual(
    expect.objectContaining({ name: 'Helene', standing: 'contact', what: 'beside' }),
  );
});

test('a link without its code, another code, a newer link or another course opens nothing', async () => {
  const first = await given(father);
  expect((await looks({ ...first, code: '' })).status).toBe(404);
  expect((await looks({ token: '', code: first.code })).status).toBe(404);
  expect((await looks(first)).status).toBe(200);
  const inGroups = ` ${first.code.slice(0, 3)} ${first.code.slice(3)} `;
  expect((await looks({ ...first, code: inGroups })).status).toBe(200);
  await given(father);
  expect((await looks(first)).status).toBe(404);
  const elsewhere = clinic.kith.visitor();
  expect((await elsewhere.post(`/api/beside/${newId()}`, first)).status).toBe(404);
});

test('what they take back closes the page at once, and what they agree to there opens it again', async () => {
  const opening = await given(father);
  const visitor = clinic.kith.visitor();
  const press = (what: string) => visitor.post(`/api/beside/${course}/${what}`, { ...opening, id: newId() });
  await does('shareWith', { beside: father, what: 'own_meetings' });
  expect(Object.keys((await looks(opening)).body.page.parts)).toEqual(['own_meetings']);
  // Consent that stands beside that to the treatment is taken back with the therapist.
  const { body } = await ana.get<{
    course: { beside: { people: { id: string; consents: { id: string; whose: string }[] }[] } };
  }>(`/api/courses/${course}`);
  const signed = body.course.beside.people
    .find(({ id }) => id === father)
    ?.consents.find(({ whose }) => whose === 'guardian');
  await does('withdrawBesideConsent', { beside: father, consent: signed?.id });
  const asks = await looks(opening);
  expect(asks.body.page).toMatchObject({ state: 'asks', parts: {} });
  expect((await press('consent')).status).toBe(200);
  expect((await looks(opening)).body.page.state).toBe('open');
  expect((await press('withdraw')).status).toBe(200);
  expect((await looks(opening)).body.page).toMatchObject({ state: 'asks', parts: {} });
});

test('who comes to a meeting reads when it is, that it was moved, and that it was called off; others read nothing of it', async () => {
  await does('listSharing', {
    people: [mother, father],
    share: ['meeting_times'],
    keepPrivate: [],
    told: [mother, father],
    clientTold: 'told',
  });
  await does('shareWith', { beside: mother, what: 'meeting_times' });
  const opening = await given(mother);
  const times = async () => (await looks(opening)).body.page.parts.meeting_times ?? [];
  const year = new Date().getUTCFullYear() + 1;
  const ofThem = (who: string) => ({ which: 'other', minutes: 45, with: [who], clientThere: 'not_there' });
  const plan = await does('planMeeting', { ...ofThem(mother), at: `${year}-03-02T16:00` });
  await does('bringBeside', { role: 'school_contact', name: 'MARK-school' });
  expect(await times()).toMatchObject([{ at: `${year}-03-02T16:00`, what: 'meeting', state: 'planned' }]);
  await does('moveMeeting', { meeting: plan, to: `${year}-03-03T11:00`, why: 'MARK-why' });
  expect(await times()).toMatchObject([{ id: plan, at: `${year}-03-03T11:00`, state: 'planned' }]);
  await does('callOffMeeting', { meeting: plan, why: 'MARK-off' });
  expect(await times()).toMatchObject([{ id: plan, state: 'called_off' }]);
  expect(JSON.stringify(await times())).not.toContain('MARK');
});

test('a page ends when the young person takes their own consent back, and when the service turns pages off', async () => {
  const opening = await given(mother);
  expect((await looks(opening)).status).toBe(200);
  await setAges({ ...ages, pagesFor: [] });
  expect((await looks(opening)).status).toBe(404);
  const off = await ana.post(`/api/courses/${course}/beside/${mother}/page`);
  expect([off.status, off.body.code]).toEqual([422, 'page-off']);
  await setAges(ages);
  expect((await looks(opening)).status).toBe(200);
  await does('takePage', { beside: mother });
  expect((await looks(opening)).status).toBe(404);
});

test('who knows where a page is, and not its link, shuts nobody out of it by trying', async () => {
  const [hers, his] = [await given(mother), await given(father)];
  for (let n = 0; n < 8; n += 1) await looks({ token: 'a guess', code: `${n}` });
  for (let n = 0; n < 8; n += 1) await looks({ ...his, code: `${n}` });
  expect((await looks(his)).status).toBe(429);
  expect((await looks(hers)).status).toBe(200);
});

test('a page that shows nothing takes no consent either, though what was agreed to can be taken back', async () => {
  const opening = await given(mother);
  const visitor = clinic.kith.visitor();
  const press = (what: string) => visitor.post(`/api/beside/${course}/${what}`, { ...opening, id: newId() });
  const { installation } = clinic.kith;
  const entries = async () =>
    (await installation.db.selectFrom('fact').select('seq').where('course', '=', course).execute()).length;
  expect((await press('consent')).body.code).toBe('consented-already');
  await setAges({ ...ages, pagesFor: [] });
  const before = await entries();
  expect([(await press('consent')).status, await entries()]).toEqual([404, before]);
  await setAges(ages);
  await ana.put(`/api/clients/${client}`, { ...jonah, born: '2004-09-22' });
  expect((await looks(opening)).status).toBe(404);
  await ana.put(`/api/clients/${client}`, jonah);
  expect((await looks(opening)).status).toBe(200);
});

test('codes cannot be tried one after the other', async () => {
  const opening = await given(mother);
  const answers: number[] = [];
  for (let n = 0; n < 8; n += 1) answers.push((await looks({ ...opening, code: `${n}` })).status);
  expect(answers).toContain(429);
  expect((await looks(opening)).status).toBe(429);
});
