import type { Page } from 'playwright-core';

/**
 * Seconds of a key and of a tap by the keystroke-level model, the average typist and pointing at a target; and of making up
 * one’s mind, once on each screen: Card, Moran and Newell (1980), The keystroke-level model for user performance time with
 * interactive systems. A thumb on a large answer is faster than a mouse, so that this is counted rather too high.
 */
const seconds = { key: 0.28, tap: 1.1, mind: 1.35 };

/** The hand of whoever holds the phone: what it taps and types, counted. */
export class Hand {
  readonly page: Page;
  taps = 0;
  keys = 0;
  screens = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async press(name: string | RegExp): Promise<void> {
    this.taps += 1;
    await this.page.getByRole('button', { name }).first().click();
  }

  /** A line: the field is tapped, and the words are typed key by key. */
  async types(label: string, words: string): Promise<void> {
    this.taps += 1;
    this.keys += words.length;
    const field = this.page.getByLabel(label);
    await field.click();
    await field.fill(words);
  }

  async rates(what: string, number: string): Promise<void> {
    this.taps += 1;
    await this.page.getByRole('radiogroup', { name: what }).getByText(number, { exact: true }).click();
  }

  /** A screen is there: who holds the phone looks what it asks. */
  async looks(screen: Promise<unknown>): Promise<void> {
    this.screens += 1;
    await screen;
  }

  /** Minutes for which the hand is at work. */
  get minutesOfTyping(): number {
    return (this.taps * seconds.tap + this.keys * seconds.key) / 60;
  }

  /** The same with making up one’s mind on each screen, as if nobody spoke meanwhile. */
  get minutesAlone(): number {
    return this.minutesOfTyping + (this.screens * seconds.mind) / 60;
  }
}

/** What is told of one member, each in a line. */
export interface Told {
  name: string;
  event: string;
  offered: string;
  lastTask?: string;
}

/** One member’s turn in the round, from the first question to the next member. */
export async function turnOf(
  hand: Hand,
  { name, event, offered, lastTask }: Told,
  seen: () => Promise<void> = async () => undefined,
): Promise<void> {
  const { page } = hand;
  for (let question = 1; question <= 8; question += 1) {
    await hand.looks(page.getByText(new RegExp(`step ${question} of`)).waitFor());
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await hand.press('Several days');
  }
  if (lastTask) {
    await hand.looks(page.getByText('Last time they chose to try:').waitFor());
    await hand.press(lastTask);
  }
  await hand.looks(page.getByLabel('What happened with people this week?').waitFor());
  await hand.types('What happened with people this week?', event);
  await hand.rates('Mood after it', '7');
  await hand.press('Next');
  await hand.looks(page.getByLabel('What the others offered, 1').waitFor());
  await hand.types('What the others offered, 1', offered);
  await hand.press(new RegExp(`^${offered}`));
  await seen();
  await hand.press('Next');
}
