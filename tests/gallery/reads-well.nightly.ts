import { expect, test } from 'vitest';
import { expectAccessible, pageAt, sidewaysScroll } from '#tests/browser.ts';
import { away, galleryOfThisFile } from './open-gallery.ts';

const { url, only } = galleryOfThisFile();

for (const width of [1280, 390]) {
  test(`every piece and picture is accessible, in light and dark, ${width} wide`, async () => {
    const page = await pageAt(url(), { width, theme: 'light' });
    await page.getByRole('heading', { name: 'The gallery' }).waitFor();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    await away(page);
  }, 120_000);
}

test('nothing scrolls sideways at 320, nor with text at twice its size', async () => {
  const page = await pageAt(url(), { width: 320 });
  await page.getByRole('heading', { name: 'The gallery' }).waitFor();
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await page.setViewportSize({ width: 640, height: 900 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect.poll(() => sidewaysScroll(page)).toBe(0);
  await away(page);
});

test('nothing breaks the content policy and nothing is asked of another server', async () => {
  const page = await pageAt(`${url()}?only=none`);
  const troubles: string[] = [];
  const asked: string[] = [];
  page.on(
    'console',
    (message) =>
      message.type() === 'error' && !/favicon|404/.test(message.text()) && troubles.push(message.text()),
  );
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(url());
  await page.getByRole('button', { name: 'Hold the session' }).click();
  await page.getByRole('dialog', { name: 'Hold session 7' }).waitFor();
  await page.keyboard.press('Escape');
  expect(troubles).toEqual([]);
  expect([...new Set(asked)]).toEqual([new URL(url()).origin]);
  await away(page);
});

test('targets on touch are 44 pixels high', async () => {
  const page = await pageAt(only('pieces'), { width: 390, touch: 'yes' });
  await page.getByRole('button', { name: 'Hold the session' }).waitFor();
  const small = await page
    .locator('button:visible, select, input[type=text], label:has(input)')
    .evaluateAll((all) =>
      all
        .filter((at) => at.getBoundingClientRect().height > 1 && at.getBoundingClientRect().height < 43.5)
        .map((at) => at.textContent || at.outerHTML.slice(0, 80)),
    );
  expect(small).toEqual([]);
  await away(page);
});
