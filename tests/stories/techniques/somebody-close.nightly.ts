import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageAt } from '#tests/browser.ts';
import { House, type Lived, reads } from '#tests/stories/forms/lived-form.ts';
import { looksRight } from '#tests/stories/looks-right.ts';

/** What the client holds and gives out of their hand: the card of what may wait, their own order of the issues, and a card for somebody close. */

let house: House;
let course: Lived;
beforeAll(async () => {
  house = await House.begin();
  course = await house.open({ id: 'ipt', preset: 'ipt16-default', sessions: 16 }, 3);
  await course.begins('role_transition', { oldRole: 'The old town', newRole: 'The new town' });
  await course.holds(1, 3);
}, 240_000);
afterAll(() => house?.end());

test('what may wait is a card on the phone: the client says what they can do again, and the desk is told', async () => {
  await course.does('giveSickRole', {
    mode: 'full',
    eased: [
      {
        obligation: 'Sunday lunch for everybody',
        how: 'Until Easter',
        takenOverBy: 'Mira',
        reviewBySession: 8,
      },
      { obligation: 'The evening shift' },
    ],
    kept: ['Seeing Mira each week'],
    recovery: ['Come each week', 'A walk each day'],
    sharedWith: ['My brother'],
    note: '',
  });
  const phone = await course.phone('/my/for-now');
  await phone.getByText('Meanwhile: Mira').waitFor();
  await phone.getByRole('button', { name: 'Could I do this again? The evening shift' }).click();
  const again = phone.getByRole('group', { name: 'Could I do this again? The evening shift' });
  await again.getByText('A part of it', { exact: true }).click();
  await again.getByRole('button', { name: /^Tell / }).click();
  await phone.getByText('you said: a part of it', { exact: false }).waitFor();
  await phone.getByRole('button', { name: 'Somebody may see it' }).click();
  await phone.getByLabel('Who is it?').fill('My brother');
  await phone.getByRole('button', { name: 'Save', exact: true }).click();
  await phone.getByText('My brother: you show it to them.').waitFor();
  await looksRight(phone, 'for-now-390');
  const desk = await course.desk('/opening#sickRole');
  await reads(desk, 'could take up a part of it');
  await looksRight(desk, 'sick-role-1280');
}, 120_000);

test('the client drags the issues into their own order by thumb, and it stands beside the agreed one at the desk', async () => {
  for (const words of ['The new town', 'Nobody to talk to', 'Sleep'])
    await course.does('listIssue', { words });
  const phone = await course.phone('/my/work');
  await phone.getByRole('button', { name: 'Sort them my way' }).click();
  const rows = phone.getByRole('list', { name: 'Sort them my way' }).getByRole('listitem');
  const handle = rows.last().locator('span').first();
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  const to = await rows.first().boundingBox();
  if (!from || !to) throw new Error('The rows have no place on the page.');
  await phone.mouse.move(from.x + 12, from.y + 12);
  await phone.mouse.down();
  await phone.mouse.move(from.x + 12, to.y + 30, { steps: 6 });
  await phone.mouse.move(from.x + 12, to.y + 2, { steps: 3 });
  await phone.mouse.up();
  await expect.poll(() => rows.first().textContent()).toContain('Sleep');
  await phone.getByRole('button', { name: 'Move down: Sleep' }).click();
  await expect.poll(() => rows.first().textContent()).toContain('The new town');
  await phone.getByRole('button', { name: 'Move up: Sleep' }).click();
  await looksRight(phone, 'own-order-390');
  await phone.getByRole('button', { name: 'Save my order' }).click();
  await phone.getByRole('heading', { name: /^My order, on/ }).waitFor();
  const { issues } = (await course.chart()).issues;
  const order = (await course.chart()).issues.orders.client?.order ?? [];
  expect(order.map((id) => issues.find((one) => one.id === id)?.words)).toEqual([
    'Sleep',
    'The new town',
    'Nobody to talk to',
  ]);
  const desk = await course.desk('/formulation#issues');
  await desk.getByRole('heading', { name: 'Each one’s own order' }).waitFor();
  await looksRight(desk, 'own-orders-1280');
}, 120_000);

test('somebody close answers a card in pictures by its link, once; the client reads it first and shows it', async () => {
  const mira = (await course.chart()).inventory.people[0]?.id;
  await course.does('checkSafetyAtHome', { personId: mira, answer: 'safe', asked: 'alone' });
  const phone = await course.phone('/my/between-us');
  await phone.getByLabel('Whom?').selectOption({ label: 'Mira' });
  await phone.getByText('In pictures and few words').click();
  await phone.getByLabel('A line from you').fill('You can be plain with me.');
  await looksRight(phone, 'between-us-390');
  await phone.getByRole('button', { name: 'Make the link' }).click();
  const link = await phone.getByLabel('The link for Mira').inputValue();
  const hers = await pageAt(link, { width: 390, height: 844, touch: 'yes' });
  await hers.getByText('You can be plain with me.').waitFor();
  await hers.getByRole('group', { name: 'We have enough time together' }).getByText('Sometimes').click();
  await hers.getByRole('group', { name: 'Noor listens to me' }).getByText('Yes').click();
  await hers.getByLabel('What I wish for').fill('A walk on Sundays');
  await looksRight(hers, 'card-in-pictures-390');
  await hers.getByRole('button', { name: 'Send it to Noor' }).click();
  await hers.getByText('Thank you. It is sent.').waitFor();
  const again = await pageAt(link, { width: 1280, height: 900 });
  await again.getByText('This link is not open any more').waitFor();
  await looksRight(again, 'card-closed-1280');
  const desk = await course.desk('/people');
  await desk.getByRole('link', { name: 'Mira' }).first().click();
  await reads(desk, 'The client has not shown you what was answered.');
  expect(await desk.content()).not.toContain('A walk on Sundays');
  await phone.reload();
  await phone.getByText('A walk on Sundays').waitFor();
  await looksRight(phone, 'card-answered-390');
  await phone.getByRole('button', { name: /^Show it to/ }).click();
  await reads(desk, 'A walk on Sundays');
  await looksRight(desk, 'card-at-desk-1280');
}, 120_000);
