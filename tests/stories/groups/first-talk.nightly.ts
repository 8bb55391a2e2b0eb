import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { aGroupOf, aVillage, type Village, viewOf } from './village.ts';

const ana = 'Ana Preciado';
let village: Village;

beforeAll(async () => {
  village = await aVillage();
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

async function invited(group: string): Promise<string> {
  const id = crypto.randomUUID();
  const client = { name: ana, born: '1985-03-02', email: null, phone: '', language: 'es', country: 'EC' };
  await village.dayra.post(`groups/${group}/members`, { id, form: { client, referral: '' } });
  return id;
}

test('in the first talk an answer about dying is told at once, with what to do next on the screen; a refused aim stays', async () => {
  const group = await aGroupOf(village.dayra, []);
  const course = await invited(group);
  const member = async () => (await viewOf(village.dayra, group)).members[0];
  const phone = await village.phoneOf('dayra');
  await phone.goto(`${village.kith.address}/groups/${group}/members/${course}`);

  // Joining without a talk is asked about, and says what is missing.
  await phone.getByRole('button', { name: `${ana} joins, from meeting 1 on` }).click();
  await phone.getByText(`No talk alone with ${ana} is recorded yet`).waitFor();
  expect((await member())?.state).toBe('invited');

  await phone.getByRole('button', { name: 'Ask the questions (PHQ-9)' }).click();
  for (let n = 1; n <= 8; n++) {
    await phone.getByText(`Question ${n} of`).waitFor();
    await phone.getByRole('button', { name: 'Several days' }).click();
  }
  await phone.getByText('Question 9 of').waitFor();
  await phone.getByRole('button', { name: 'Nearly every day' }).click();
  const plan = phone.getByRole('heading', { name: `Ask ${ana} at once: is there a plan?` });
  await plan.waitFor();
  await expect.poll(() => plan.evaluate((one) => one === document.activeElement)).toBe(true);
  await expect.poll(async () => (await member())?.alarms.length).toBe(1);
  await expectAccessible(phone);
  expect(await sidewaysScroll(phone)).toBe(0);
  await phone.getByRole('button', { name: 'There is a plan' }).click();
  await phone.getByRole('button', { name: 'No plan' }).click();
  await phone.getByRole('button', { name: 'There is a plan' }).click();
  await expect.poll(async () => (await member())?.alarms.length).toBe(2);
  await phone.getByLabel(`Who stays with ${ana}?`).fill('Her sister');
  await phone.getByRole('button', { name: 'Next', exact: true }).click();
  await phone.getByRole('button', { name: 'Leave it out' }).click();

  const aim = phone.getByLabel('Their aim', { exact: false }).first();
  await aim.fill('x'.repeat(3000));
  await phone.getByRole('button', { name: 'Save the talk' }).click();
  await expect.poll(() => aim.getAttribute('aria-invalid')).toBe('true');
  await expect.poll(async () => (await aim.inputValue()).length).toBe(3000);
  await expect.poll(() => phone.getByText('They can join.').count()).toBe(0);
  await aim.fill('To speak with her sister again');
  await phone.getByRole('button', { name: 'Save the talk' }).click();
  await phone.getByText('They can join.').waitFor();
  await expect.poll(async () => (await member())?.aims).toEqual(['To speak with her sister again']);
  expect((await member())?.alarms.filter(({ source }) => source === 'measure')).toHaveLength(1);
});
