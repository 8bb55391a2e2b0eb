import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, caller } from '#examples/caller.ts';
import { closeBrowser } from '#tests/browser.ts';
import { answersOf } from '#tests/groups/at-work.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { daysAgo } from '#tests/stories/four-sessions.ts';
import { account, type Kith, startKith } from '#tests/stories/kith.ts';
import { looksRight } from '#tests/stories/looks-right.ts';

/** A supervisor opens the day and sees which of the groups needs them, and why. */
const password = 'a canoe beside the mango tree';
const lorena = { name: 'Lorena', email: 'lorena@example.org', roles: ['supervisor'] };

let kith: Kith;
let dayra: Caller;

async function aGroup(name: string): Promise<{ id: string; courses: string[] }> {
  const id = crypto.randomUUID();
  const protocol = { id: 'ipt-group', edition: '2026.1', preset: 'group-8' };
  await dayra.post('groups', { id, on: daysAgo(30), form: { name, protocol, place: 'The school' } });
  const courses: string[] = [];
  for (const member of ['Amina', 'Beti', 'Chana', 'Doko']) {
    const course = crypto.randomUUID();
    const client = { name: `${member} of ${name}`, born: '1990-03-01' };
    await dayra.post(`groups/${id}/members`, { id: course, on: daysAgo(29), form: { client } });
    const joining = { id: crypto.randomUUID(), on: daysAgo(29), form: {} };
    await dayra.post(`groups/${id}/members/${course}/join`, joining);
    courses.push(course);
  }
  return { id, courses };
}

async function meets(group: { id: string; courses: string[] }, ago: number, led: string): Promise<void> {
  const members = group.courses.map((course, place) =>
    place === 0
      ? { course, came: 'absent' }
      : { course, came: 'present', measure: { instrument: 'phq-9', answers: answersOf(1) }, asked: 'alone' },
  );
  await dayra.post(`groups/${group.id}/meetings`, {
    id: crypto.randomUUID(),
    on: daysAgo(ago),
    form: { planned: '', minutes: 90, led: [led], members },
  });
}

beforeAll(async () => {
  kith = await startKith();
  const ana = caller(kith.address);
  await ana.post('first', account);
  dayra = await joins(
    kith,
    ana,
    { name: 'Dayra', email: 'dayra@example.org', roles: ['facilitator'] },
    password,
  );
  await joins(kith, ana, lorena, password);
  const { members } = await ana.get<{ members: { person: string; name: string }[] }>('members');
  const called = (name: string) => members.find((one) => one.name === name)?.person ?? '';
  await ana.post('supervision/pairs', { supervisor: called('Lorena'), therapist: called('Dayra') });
  await aGroup('Friday group');
  const tuesday = await aGroup('Tuesday group');
  await dayra.post(`groups/${tuesday.id}/acts/nameWhoAnswers`, {
    id: crypto.randomUUID(),
    form: { people: [{ name: 'Lorena', reach: '099 555 0101' }], version: 0 },
  });
  for (const ago of [14, 7]) await meets(tuesday, ago, called('Dayra'));
});
afterAll(async () => {
  await closeBrowser();
  await kith?.stop();
});

test.each([1280, 390])(
  'the groups that need their supervisor stand first, with why, at %s',
  async (width) => {
    const page = await signedIn(kith, { email: lorena.email, password }, { width, height: 900 });
    await page.goto(`${kith.address}/groups`);
    await page.getByText('Nobody is named who answers when a member is in danger').waitFor();
    await page.getByText('Stayed away twice running').waitFor();
    const names = await page.getByRole('heading', { level: 3, name: /group/ }).allInnerTexts();
    expect(names).toEqual(['Friday group', 'Tuesday group']);
    await looksRight(page, `supervisors-day-${width}`);
  },
);
