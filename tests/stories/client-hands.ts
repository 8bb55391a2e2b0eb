import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Reads the page at each change and each frame from now on. @returns what it said whenever it told that it could not be shown */
async function watchedForFailing(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const own = window as unknown as { failed: string[] };
    own.failed = [];
    const look = () => {
      const text = document.body.innerText;
      if (text.includes('could not be shown')) own.failed.push(text);
    };
    new MutationObserver(look).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    const eachFrame = () => {
      look();
      requestAnimationFrame(eachFrame);
    };
    eachFrame();
  });
  return () => page.evaluate(() => (window as unknown as { failed: string[] }).failed);
}

/** From several places of a client, with a line and without one: the first tap on Help now shows no page that failed. */
export async function helpNowNeverFails(page: Page, go: (path: string) => Promise<unknown>): Promise<void> {
  const title = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
  for (const [place, name, line] of [
    ['/home', 'Hello, Leila', 'line'],
    ['/my/people', 'My people', 'line'],
    ['/my/more', 'More', 'no line'],
    ['/measure/phq-9', '9 short questions', 'no line'],
  ] as const) {
    await go(place);
    await title(name);
    await page.context().setOffline(line === 'no line');
    const failed = await watchedForFailing(page);
    await page.getByRole('link', { name: 'Help now' }).click();
    await title('Help now');
    expect(await failed(), place).toEqual([]);
    await page.context().setOffline(false);
  }
}

/** From the third question of a measure: Back leads to the one before, and the answer given to the third still stands. */
export async function backAndOnAgain(page: Page): Promise<void> {
  await page.goBack();
  await page.getByText('Question 2 of 9').waitFor();
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await page.getByText('Question 3 of 9').waitFor();
  await expect.poll(() => page.getByRole('radio').first().isChecked()).toBe(true);
}
