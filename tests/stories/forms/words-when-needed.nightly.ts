import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forms } from '#core/forms-of-therapy/list.ts';
import { form } from '#tests/a-shipped-form.ts';
import { House, reads } from './lived-form.ts';

/** The words of a form of therapy come to a phone when its course needs them (decision 024), and help waits for none. */

const ipsrt = { id: 'ipsrt', preset: 'ipsrt-1-year', sessions: 30 };
const ipt = { id: 'ipt', preset: 'ipt16-default', sessions: 16 };
const ipsrtSays = form('ipsrt').about?.tellsClient[0] ?? '';
const hand = { width: 390, height: 844 } as const;
const theirFile = '**/assets/ipsrt-*.js';

let house: House;
beforeAll(async () => {
  house = await House.begin();
});
afterAll(() => house?.end());

const at = (path: string) => `${house.kith.address}${path}`;

/** The files of forms that a page asks for from now on, each once, by what they are called; IPT’s own is always there. */
function formsAskedFor(page: Page): Set<string> {
  const names = new Set<string>();
  page.on('request', (request) => {
    const name = /\/assets\/(.+)-[\w-]{8}\.js$/.exec(request.url())?.[1] ?? '';
    if (name !== 'ipt' && forms.some(({ id }) => id === name || id.startsWith(`${name}-`))) names.add(name);
  });
  return names;
}

test('a phone fetches the words of its own form, and of no other; they are kept for when there is no line', async () => {
  const course = await house.open(ipsrt, 2, 'Own words');
  const phone = await course.anotherPhone({ ...hand, worker: 'kept' });
  const asked = formsAskedFor(phone);
  await phone.goto(at('/about-ipt'));
  await reads(phone, ipsrtSays);
  expect([...asked]).toEqual(['ipsrt']);
  const areKept = () =>
    phone.evaluate(async () => {
      const kept = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
      return (await Promise.all(kept)).flat().some(({ url }) => url.includes('/assets/ipsrt-'));
    });
  await expect.poll(areKept).toBe(true);
  await phone.context().close();
});

test('a course under IPT fetches no form, and one that has followed two fetches both', async () => {
  const course = await house.open(ipt, 2, 'Two forms');
  const phone = await course.anotherPhone(hand);
  const asked = formsAskedFor(phone);
  await phone.goto(at('/home'));
  await phone.getByRole('heading', { level: 1 }).waitFor();
  expect([...asked]).toEqual([]);
  for (const id of ['ipc', 'ipt-ptsd'])
    await course.does('changeForm', {
      protocol: { id, edition: '2026.1', preset: form(id).defaultPreset },
      sessions: 12,
      why: 'What is hard has changed',
    });
  await expect.poll(() => [...asked].toSorted()).toEqual(['ipc', 'ipt-ptsd']);
  await phone.context().close();
});

test('a service’s own form needs the file of none: its words stand in the course', async () => {
  const file = JSON.stringify({
    id: 'our-rhythm',
    edition: '2026.1',
    extends: 'ipsrt',
    name: 'Our rhythm',
    about: { tellsClient: ['We look at the days of our harbour.'] },
  });
  await house.therapist.post('protocols', { file });
  const own = { id: 'our-rhythm', edition: '2026.1', preset: 'ipsrt-1-year', sessions: 30 };
  const course = await house.open(own, 2, 'Their own');
  const phone = await course.anotherPhone(hand);
  const asked = formsAskedFor(phone);
  await phone.goto(at('/about-ipt'));
  await reads(phone, 'We look at the days of our harbour.');
  expect([...asked]).toEqual([]);
  await phone.context().close();
});

describe('where the words do not come', () => {
  test('help is there, and what is said there arrives; the other places say there is no connection, until they come', async () => {
    const course = await house.open(ipsrt, 2, 'Cut off');
    const phone = await course.anotherPhone(hand);
    await phone.route(theirFile, (route) => route.abort());
    await phone.goto(at('/home'));
    await phone.getByRole('heading', { name: 'There is no connection just now' }).waitFor();
    await phone.getByRole('main').getByRole('link', { name: 'Help now' }).click();
    await phone.getByRole('button', { name: 'Send: I am not safe' }).click();
    await phone.getByText('This has been sent').waitFor();
    await phone.getByText('Nobody has answered yet').waitFor();
    await expect.poll(async () => (await course.chart()).risk.alarms.length).toBe(1);
    await phone.unroute(theirFile);
    await phone.getByRole('link', { name: 'Home' }).click();
    await phone.getByRole('button', { name: 'Try again' }).click();
    await phone.getByText('Nobody has answered yet').waitFor();
    await phone.getByRole('button', { name: 'Try again' }).waitFor({ state: 'detached' });
    await phone.context().close();
  });

  test('a course that goes on by another form stays on the screen until their words are here, and so does what is half typed', async () => {
    const course = await house.open(ipt, 2, 'Goes on');
    const phone = await course.anotherPhone(hand);
    let come: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      come = done;
    });
    await phone.route(theirFile, (route) => held.then(() => route.continue()));
    await phone.goto(at('/my/moments'));
    const happened = phone.getByLabel('What happened?');
    await happened.fill('Half a sentence');
    const asked = phone.waitForRequest(theirFile);
    await course.does('changeForm', {
      protocol: { id: 'ipsrt', edition: '2026.1', preset: 'ipsrt-1-year' },
      sessions: 30,
      why: 'Mood goes up and down',
    });
    await asked;
    await expect.poll(() => happened.inputValue()).toBe('Half a sentence');
    come();
    await phone.getByRole('link', { name: 'More' }).click();
    await phone.getByRole('link', { name: 'About this treatment' }).click();
    await reads(phone, ipsrtSays);
    await phone.context().close();
  });
});
