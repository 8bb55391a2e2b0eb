import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser } from '#tests/browser.ts';
import { looksRight } from '#tests/stories/looks-right.ts';
import { Hand, type Told, turnOf } from './hand.ts';
import { aGroupOf, aVillage, type Village, viewOf } from './village.ts';

/** Ten who meet, with what each tells in a line and what the others offered. */
const told: Told[] = [
  { name: 'Rosa Quiñónez', event: 'My sister came by', offered: 'Ask her on Sunday' },
  { name: 'Luz Nazareno', event: 'The boy left at once', offered: 'Mend the net with him' },
  { name: 'Maritza Caicedo', event: 'Walked to the quay', offered: 'Go there with a friend' },
  { name: 'Nelly Preciado', event: 'Two women nodded', offered: 'Ask what they cook' },
  { name: 'Olga Mina', event: 'He shouted at supper', offered: 'Speak once he has eaten' },
  { name: 'Yadira Ayoví', event: 'Nobody asked for me', offered: 'Take back the plate' },
  { name: 'Carmen Ortiz', event: 'My mother rang twice', offered: 'Ring her on Tuesday' },
  { name: 'Elsa Bone', event: 'They laughed at me', offered: 'Tell the older one' },
  { name: 'Dora Angulo', event: 'Stayed in for days', offered: 'Sit on the bench' },
  { name: 'Inés Arroyo', event: 'My aunt took the baby', offered: 'Thank her, and ask' },
];
let village: Village;
let group: string;

beforeAll(async () => {
  village = await aVillage();
  group = await aGroupOf(
    village.dayra,
    told.map(({ name }) => name),
  );
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

/** A meeting of all ten, from who is here to what is recorded; the hand that held the phone. */
async function meets(hand: Hand, n: number, lastTask?: string): Promise<void> {
  const { page } = hand;
  await page.goto(`${village.kith.address}/groups/${group}`);
  await page.getByRole('link', { name: `Begin meeting ${n}` }).click();
  await hand.looks(page.getByRole('heading', { name: 'Who is here?' }).waitFor());
  for (const { name } of told) await hand.press(new RegExp(`^${name}`));
  await hand.press('Go on');
  for (const { name } of told) {
    await page.getByText('Alone, before the round').waitFor();
    await hand.looks(page.getByRole('heading', { level: 1, name }).waitFor());
    await hand.press('Not at all');
  }
  for (const [place, one] of told.entries())
    await turnOf(hand, lastTask ? { ...one, lastTask } : one, async () => {
      if (place === 0) await looksRight(page, `what-to-try-${n}`);
    });
  await hand.looks(page.getByRole('heading', { name: 'Before you record it' }).waitFor());
  await hand.press('Save the meeting');
  await expect.poll(async () => (await viewOf(village.dayra, group)).group.meetings.held.length).toBe(n);
}

test('a meeting of ten takes less than five minutes of typing: the measure aloud, the last task, event and mood, what was offered and the next task', async () => {
  const first = new Hand(await village.phoneOf('dayra'));
  await meets(first, 1);
  village.daysGoBy(7);
  const second = new Hand(await village.phoneOf('dayra'));
  await meets(second, 2, 'Partly');
  expect(second.taps).toBe(10 * 17 + 2);
  expect(second.keys / told.length).toBeGreaterThan(34);
  expect(second.minutesOfTyping).toBeLessThan(5);
  // And with making up one’s mind on every screen, as if that were not done while a member speaks.
  expect(second.minutesAlone).toBeLessThan(8);
  const { members } = await viewOf(village.dayra, group);
  expect(members.map(({ taskOpen }) => taskOpen?.what).toSorted()).toEqual(
    told.map(({ offered }) => offered).toSorted(),
  );
  expect(members.every(({ last }) => last?.total === 8)).toBe(true);
});
