import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReferralList, ReferralView } from '#core/api-answers/referrals/referrals.ts';
import { usualWaitRule } from '#core/referral/waits.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ruth: Someone;
let max: Someone;
beforeEach(async () => {
  clinic = await AClinic.open();
  ruth = await clinic.member('Ruth', ['supervisor']);
  max = await clinic.member('Max', ['manager']);
});
afterEach(() => clinic.close());

const address = '/ipt/refer-yourself';
const sets = (takers: Someone[], form: 'on' | 'off' = 'on') =>
  max.put('/api/service/referrals', {
    ...{ takers: takers.map(({ id }) => id), form, wait: usualWaitRule, target: null, keepMonths: 12 },
  });

async function read(path = address) {
  const answer = await clinic.kith.app.request(path, { headers: { host: 'localhost' } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}
const idIn = (text: string) => /name="id" value="([^"]+)"/.exec(text)?.[1] ?? '';

async function sends(fields: Record<string, string>, headers: Record<string, string> = {}) {
  const answer = await clinic.kith.app.request(address, {
    method: 'POST',
    headers: {
      ...{ host: 'localhost', origin: 'http://localhost' },
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}
const joel = {
  ...{ 'who.name': 'Joel Baptiste', 'who.phone': '07700 900123', danger: 'no' },
  concern: 'Since the move I see nobody.',
};
const list = async () => (await max.get<ReferralList>('/api/referrals')).body.referrals;

test('the form is there only once a clinician takes referrals, and is gone when nobody does any more', async () => {
  expect((await read()).status).toBe(404);
  expect((await sets([max])).status).toBe(422);
  expect((await sets([max, ruth])).status).toBe(200);
  expect((await read()).status).toBe(200);
  expect((await read('/ipt/ask')).text).toContain(address);
  await clinic.kith.installation.db
    .updateTable('member')
    .set({ state: 'left' })
    .where('person', '=', ruth.id)
    .execute();
  expect((await read()).text).toContain('closed just now');
  expect((await sends({ ...joel, id: idIn('') })).status).toBe(404);
  expect((await read('/ipt/ask')).text).not.toContain(address);
});

test('help numbers come first, it says that nobody reads it at once, and it runs no script and sets no cookie', async () => {
  await sets([max, ruth]);
  const { text, headers } = await read();
  expect(text.indexOf('href="tel:116123"')).toBeLessThan(text.indexOf('<form'));
  expect(text.indexOf('Nobody reads this form at once')).toBeLessThan(text.indexOf('<form'));
  expect(text).not.toMatch(/<script|keep nothing of you and send nothing/);
  expect(headers.getSetCookie()).toEqual([]);
});

test('what somebody sends is in the list of who takes referrals, once however often it is sent, and is sealed', async () => {
  await sets([max, ruth]);
  const id = idIn((await read()).text);
  for (const _time of [1, 2]) expect((await sends({ ...joel, id })).status).toBe(200);
  expect(await list()).toMatchObject([{ id, name: 'Joel Baptiste', source: 'self', danger: '' }]);
  const { referral } = (await ruth.get<ReferralView>(`/api/referrals/${id}`)).body;
  expect(referral.arrival.received).toMatchObject({ by: 'themselves', concern: joel.concern });
  const rows = await clinic.kith.installation.db.selectFrom('referral').selectAll().execute();
  const facts = await clinic.kith.installation.db.selectFrom('fact').selectAll().execute();
  expect(JSON.stringify([rows, facts])).not.toMatch(/Joel|move/);
  expect((await verify(clinic.kith.installation)).wrong).toEqual([]);
});

test('who goes back and sends the form once more with other answers is heard: danger that is told then goes out', async () => {
  await sets([max, ruth]);
  const id = idIn((await read()).text);
  await sends({ ...joel, id });
  const worse = {
    ...joel,
    id,
    danger: 'yes',
    dangerWords: 'I want to die tonight.',
    'who.phone': '07700 900999',
  };
  for (const _time of [1, 2]) expect((await sends(worse)).text).toContain('A clinician is told');
  const all = await list();
  expect(all.map(({ danger }) => danger !== '')).toEqual([true, false]);
  const { referral } = (await ruth.get<ReferralView>(`/api/referrals/${all[0]?.id}`)).body;
  expect(referral.danger.told).toMatchObject([{ words: 'I want to die tonight.' }]);
  expect((await clinic.kith.letters()).map(({ to }) => to)).toEqual(['ruth@example.org']);
});

test('a yes to danger shows the numbers once more, stands first in the list, and clinicians are told by letter', async () => {
  await sets([max, ruth]);
  await sends({ ...joel, id: idIn((await read()).text) });
  const id = idIn((await read()).text);
  const sent = await sends({ ...joel, id, danger: 'yes', dangerWords: 'At night.', 'who.name': 'Mara Ilie' });
  expect(sent.text).toContain('please call one of these numbers now');
  expect((await list()).map(({ name, danger }) => [name, danger !== ''])).toEqual([
    ['Mara Ilie', true],
    ['Joel Baptiste', false],
  ]);
  const letters = await clinic.kith.letters();
  expect(letters.map(({ to }) => to)).toEqual(['ruth@example.org']);
  expect(JSON.stringify(letters)).not.toMatch(/Mara|night/);
});

test('what is wrong is said where it stands, and what was typed is still there', async () => {
  await sets([max, ruth]);
  const id = idIn((await read()).text);
  const silent = await sends({ ...joel, id, danger: '', 'who.email': 'joel@', concern: 'A & <b>B</b>' });
  expect(silent.status).toBe(422);
  expect(silent.text).toContain('Please say yes or no');
  expect(silent.text).toContain('id="f-who-email-fault"');
  expect(silent.text).toContain('value="Joel Baptiste"');
  expect(silent.text).toContain('A &amp; &lt;b&gt;B&lt;/b&gt;');
  expect(idIn(silent.text)).toBe(id);
  const nowhere = await sends({ ...joel, id, 'who.phone': '' });
  expect([nowhere.status, nowhere.text.includes('id="f-who-phone-fault"')]).toEqual([422, true]);
  const noNumber = await sends({ ...joel, id, 'who.phone': 'call me maybe' });
  expect(noNumber.status).toBe(422);
  expect(noNumber.text).toContain('id="f-who-phone-fault"');
  expect(noNumber.text).toContain('value="call me maybe"');
  const unborn = await sends({ ...joel, id, 'who.born': '2199-01-01' });
  expect([unborn.status, unborn.text.includes('id="f-who-born-fault"')]).toEqual([422, true]);
  expect(await list()).toEqual([]);
});

test('a page of another site sends nothing, and one address does not send one after the other', async () => {
  await sets([max, ruth]);
  expect((await sends({ ...joel }, { origin: 'https://elsewhere.example' })).status).toBe(403);
  const statuses: number[] = [];
  // What is not written in is not counted.
  const unreachable = { ...joel, 'who.phone': '', 'who.email': '' };
  expect((await sends({ ...unreachable, id: idIn((await read()).text) })).status).toBe(422);
  for (let one = 0; one < 61; one += 1)
    statuses.push((await sends({ ...joel, id: idIn((await read()).text) })).status);
  expect([statuses.indexOf(429), statuses.filter((status) => status === 200).length]).toEqual([60, 60]);
  // Who says that they are in danger does not wait for those who went before.
  const inDanger = { ...joel, danger: 'yes', dangerWords: 'Now.', id: idIn((await read()).text) };
  expect((await sends(inDanger)).status).toBe(200);
});
