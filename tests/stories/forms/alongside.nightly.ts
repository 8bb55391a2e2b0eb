import { afterAll, beforeAll, expect, test } from 'vitest';
import { caller } from '#examples/caller.ts';
import { account } from '#tests/stories/kith.ts';
import { looksRight } from '#tests/stories/looks-right.ts';
import { House, type Lived, reads, readsNone } from './lived-form.ts';

/** Monthly sessions alongside a course under way (protocols 6.7, 12.1): opened, agreed, held, and two treatments on one phone. */

let house: House;
let weekly: Lived;
let monthly: string;
beforeAll(async () => {
  house = await House.begin();
  weekly = await house.open({ id: 'ipt', preset: 'ipt16-default', sessions: 16 }, 6);
  await weekly.holds(1, 4, 3);
  await weekly.client();
});
afterAll(() => house?.end());

const at = (room: string) => `${house.kith.address}/courses/${monthly}${room}`;

test('the guide offers them where another treatment goes on, and the therapist opens them beside the course', async () => {
  const { desk, kith } = house;
  await desk.goto(`${kith.address}/courses/new`);
  await desk.getByRole('button', { name: 'Help me choose' }).click();
  await desk
    .getByLabel('Another treatment under way, such as medication or a therapy')
    .selectOption({ label: 'Yes, it goes on, and monthly meetings beside it are wanted' });
  await expect
    .poll(() => desk.getByLabel('What the guide says').textContent())
    .toContain('Monthly IPT alongside another treatment');
  await weekly.desk('/ending#closing');
  await desk.getByRole('button', { name: 'Monthly sessions alongside this course' }).click();
  await desk.getByText('Half a year', { exact: true }).click();
  await looksRight(desk, 'alongside-open-1280');
  await desk.getByRole('button', { name: 'Open monthly sessions alongside' }).click();
  await desk.waitForURL((url) => /\/session/.test(url.pathname) && !url.pathname.includes(weekly.id));
  monthly = /courses\/([0-9a-f-]{36})/.exec(desk.url())?.[1] ?? '';
  await reads(desk, /Session 1 of 6/);
  await looksRight(desk, 'alongside-session-1280');
  expect((await weekly.chart()).closing.closed).toBeNull();
});

test('its first session asks for the other treatment and the contract; the client reads and agrees on the phone', async () => {
  const { desk } = house;
  await desk.goto(at('/sheets'));
  await desk
    .getByRole('link', { name: /^Write it: / })
    .first()
    .click();
  const therapist = caller(house.kith.address);
  await therapist.post('sign-in', { email: account.email, password: account.password });
  const does = async (name: string, form: unknown) => {
    const id = crypto.randomUUID();
    await therapist.act(monthly, { name, id, form });
    return id;
  };
  await does('holdSession', { minutes: 50, format: 'in_person' });
  const entry = await does('writeSheet', {
    sheet: 'other-treatment',
    version: 0,
    fields: {
      kind: ['medication'],
      who: 'Dr Okafor',
      there: 'Sertraline, looked at every three months',
      here: 'What happens with Mira',
      passedOn: 'That she comes, and early signs',
    },
  });
  await does('shareSheet', { entry, version: 1 });
  await desk.goto(at(`/sheets/${entry}`));
  await reads(desk, 'Dr Okafor');
  await looksRight(desk, 'alongside-other-treatment-1280');
  await desk.goto(at('/formulation'));
  await desk
    .getByRole('heading', { name: /contract|agreed/i })
    .first()
    .waitFor();
  await looksRight(desk, 'alongside-contract-1280');
  const phone = await weekly.phone('/home');
  const which = phone.getByRole('radiogroup', { name: 'Which of your treatments' });
  await which.waitFor();
  await looksRight(phone, 'alongside-home-390');
  await which.getByText('Monthly IPT alongside another treatment').click();
  await phone.goto(`${house.kith.address}/my/sheets`);
  await reads(phone, 'Dr Okafor');
  await looksRight(phone, 'alongside-sheet-390');
  await phone.getByRole('radio', { name: 'Yes, it fits' }).check({ force: true });
  await phone.getByRole('button', { name: 'Send' }).first().click();
  await reads(phone, 'You said that it fits.');
});

test('the phone shows the weekly course again where it is chosen, and nothing of the other stands in it', async () => {
  const phone = await weekly.phone('/home');
  const which = phone.getByRole('radiogroup', { name: 'Which of your treatments' });
  await which.getByRole('radio', { name: /^Interpersonal Psychotherapy/ }).check({ force: true });
  await expect
    .poll(() => which.getByRole('radio', { name: /^Interpersonal Psychotherapy/ }).isChecked())
    .toBe(true);
  await phone.goto(`${house.kith.address}/my/sheets`);
  await phone.getByRole('heading', { level: 1 }).waitFor();
  await readsNone(phone, 'Dr Okafor');
  expect((await weekly.chart()).sessions.held).toHaveLength(4);
});
