import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OwnPage, PageGiven } from '#core/api-answers/beside.ts';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import { sendWaiting } from '#server/post/post.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import type { Answer } from '#tests/a-kith.ts';

const youngPeople = {
  ownConsentFrom: 16,
  comesOfAge: 18,
  guardians: 'both_where_shared' as const,
  assent: 'asked' as const,
  pagesFor: ['guardian'],
  daysAfterClosing: 5,
};
const protocol = { id: 'ipt-a', edition: '2026.1', preset: 'ipt-a-12', sessions: 12, minutes: 45 };

let clinic: AClinic;
let ana: Someone;

beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  const oskar = await clinic.member('Oskar', ['administrator']);
  const { body } = await oskar.get<ServiceSettings>('/api/settings');
  await oskar.put<ServiceSettings>('/api/settings', { ...body, youngPeople, before: body });
});
afterAll(() => clinic.close());

/** A course of its own with a mother who has a page on which a sheet is shared; and the letters that were written. */
async function anotherWithHer(
  born: string,
  until?: string,
): Promise<{ id: string; client: string; hers: string; page: () => Promise<Answer<OwnPage>> }> {
  const { body } = await ana.post<{ id: string; client: string }>('/api/courses', {
    id: newId(),
    protocol,
    client: { name: 'Mika Roy', born },
  });
  const act = (name: string, form: unknown) => clinic.does(ana, body.id, name, form);
  const mayShare = ['sheet:school-plan'];
  const hers = await act('bringBeside', { role: 'guardian', name: 'Helene' });
  const consent = {
    beside: hers,
    to: ['treatment', 'sharing'],
    how: 'signed',
    mayShare,
    ...(until && { until }),
  };
  await act('recordBesideConsent', { ...consent, whose: 'self' });
  await act('recordBesideConsent', { ...consent, whose: 'client', to: ['sharing'] });
  await act('listSharing', {
    people: [hers],
    share: ['sheet:school-plan'],
    keepPrivate: [],
    told: [hers],
    clientTold: 'told',
  });
  await act('shareWith', { beside: hers, what: 'sheet:school-plan' });
  const given = await ana.post<PageGiven>(`/api/courses/${body.id}/beside/${hers}/page`);
  const opening = { token: given.body.link.split('#')[1] ?? '', code: given.body.code };
  const page = () => clinic.kith.visitor().post<OwnPage>(`/api/beside/${body.id}`, opening);
  return { id: body.id, client: body.client, hers, page };
}

const day = 86_400_000;
const inYears = (years: number, days: number) => {
  const on = new Date(clinic.kith.installation.now().getTime() + days * day);
  on.setUTCFullYear(on.getUTCFullYear() + years);
  return on.toISOString().slice(0, 10);
};

test('a sheet stands on her page once the client agreed to it, names nobody who is kept back, and goes when it is taken back', async () => {
  const { id, hers, page } = await anotherWithHer('2012-09-22');
  const act = (name: string, form: unknown) => clinic.does(ana, id, name, form);
  const entry = await act('writeSheet', {
    sheet: 'school-plan',
    version: 0,
    fields: { whom: 'Ms Gillis', notAbout: ['MARK-Renata'] },
  });
  expect((await page()).body.page.sheets).toMatchObject([{ name: 'School plan', written: [] }]);
  await act('agreeSheet', { entry, version: 1, answer: 'agrees' });
  const [shared] = (await page()).body.page.sheets;
  expect(shared?.written[0]?.fields).toMatchObject({ whom: 'Ms Gillis' });
  const person = await act('addPerson', {
    displayName: 'MARK-Renata',
    role: 'friend',
    disclosure: 'not_now',
  });
  expect(person).toBeTruthy();
  expect(JSON.stringify((await page()).body)).not.toContain('MARK');
  await act('stopSharing', { beside: hers, what: 'sheet:school-plan' });
  expect((await page()).body.page.sheets).toEqual([]);
  const { body } = await ana.get(`/api/courses/${id}/looks`);
  expect(body.looks).toContainEqual(expect.objectContaining({ name: 'Helene', what: 'beside' }));
});

test('an alarm writes to the adult whom the rule names, in its words alone, in the commit that keeps the alarm', async () => {
  const { id, hers } = await anotherWithHer('2012-09-22');
  await clinic.does(ana, id, 'tellAlarmRule', {
    rule: 'A plan to die: Mum hears of it the same hour.',
    ring: [hers],
    write: [{ beside: hers, email: 'helene@example.org' }],
    says: 'Please ring Mika now, and then me.',
    told: [hers],
    clientTold: 'told',
  });
  await clinic.does(ana, id, 'raiseAlarm', { words: 'MARK-words of the client' });
  const letters = (await clinic.kith.letters()).filter(({ to }) => to === 'helene@example.org');
  expect(letters).toEqual([
    {
      to: 'helene@example.org',
      subject: 'Please read this now',
      text: 'Please ring Mika now, and then me.',
      link: null,
    },
  ]);
});

test('whether the letter to an adult has left is told to the therapist and to the client', async () => {
  const { client, hers, id } = await anotherWithHer('2012-09-22');
  const mika = await clinic.joins(client, 'Mika');
  const told = async (who: Someone) => {
    const { body } = await who.get<CourseView>(`/api/courses/${id}`);
    return body.adultLetters?.map(({ beside, state }) => `${beside}: ${state}`);
  };
  const rule = { rule: 'A plan to die: Mum hears of it.', ring: [hers], told: [hers], clientTold: 'told' };
  await clinic.does(ana, id, 'tellAlarmRule', {
    ...rule,
    write: [{ beside: hers, email: 'her.own@example.org' }],
    says: 'Please ring Mika now.',
  });
  expect(await told(ana)).toBeUndefined();
  await clinic.does(mika, id, 'raiseAlarm', {});
  for (const who of [ana, mika]) expect(await told(who)).toEqual([`${hers}: not_set_up`]);
  const { settings } = clinic.kith.installation;
  const { smtp } = settings;
  Object.assign(settings, { smtp: 'smtp://localhost' });
  for (const who of [ana, mika]) expect(await told(who)).toEqual([`${hers}: waiting`]);
  await sendWaiting(clinic.kith.installation, async ({ to }) => {
    if (to === 'her.own@example.org') throw new Error('no such box');
  });
  for (const who of [ana, mika]) expect(await told(who)).toEqual([`${hers}: tried`]);
  await clinic.kith.later(3_600_000);
  await sendWaiting(clinic.kith.installation, async () => {});
  await ana.signsInAgain();
  expect(await told(ana)).toEqual([`${hers}: sent`]);
  Object.assign(settings, { smtp });
});

test('her page ends on the day the client comes of age, when a consent has run out, and so many days after closing', async () => {
  const grown = await anotherWithHer(inYears(-youngPeople.comesOfAge, 3));
  const short = await anotherWithHer('2014-09-22', inYears(0, 2));
  const closes = await anotherWithHer('2014-09-22');

  const opens = async () => {
    const all = [grown, short, closes].map(async ({ page }) => (await page()).status);
    return Promise.all(all);
  };
  expect(await opens()).toEqual([200, 200, 200]);
  await clinic.does(ana, closes.id, 'finishEarly', {
    reason: 'better',
    words: 'Well again',
    checklist: ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({ task, how: 'done', words: '' })),
    riskChecked: 'checked',
  });
  await clinic.does(ana, closes.id, 'closeCourse', { outcome: 'completed' });
  await clinic.kith.later(2 * day);
  expect(await opens()).toEqual([200, 200, 200]);
  await clinic.kith.later(day);
  expect(await opens()).toEqual([404, 404, 200]);
  await clinic.kith.later(3 * day);
  expect((await closes.page()).status).toBe(404);
});

test('her page shuts at once when the client has died, and nothing is shared with her any more', async () => {
  const { id, hers, page } = await anotherWithHer('2014-09-22');
  expect((await page()).status).toBe(200);
  await clinic.does(ana, id, 'finishEarly', {
    reason: 'died',
    words: 'Told by her sister',
    checklist: ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({ task, how: 'not_possible', words: 'Died' })),
    riskChecked: 'could_not_reach',
  });
  expect((await page()).status).toBe(404);
  const share = { id: newId(), form: { beside: hers, what: 'sheet:school-plan' } };
  const refused = await ana.post(`/api/courses/${id}/acts/shareWith`, share);
  expect([refused.status, refused.body]).toEqual([422, expect.objectContaining({ code: 'client-died' })]);
});
