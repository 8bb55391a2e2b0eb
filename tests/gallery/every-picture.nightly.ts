import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageAt, printedAlone, sidewaysScroll } from '#tests/browser.ts';
import { away, galleryOfThisFile, pictures } from './open-gallery.ts';

const { only } = galleryOfThisFile();

const isFocused = (at: Locator) => at.evaluate((element) => element === document.activeElement);

test('every picture has a title, words and a table, which keys alone show, hide and print', async () => {
  const page = await pageAt(only('none'));
  for (const id of pictures) {
    await page.goto(only(id));
    const figure = page.getByRole('figure');
    await figure.waitFor();
    expect((await figure.locator('figcaption p').textContent())?.length, id).toBeGreaterThan(8);
    const turn = figure.getByRole('button', { name: 'Show as a table' });
    await turn.click();
    await expect.poll(() => figure.getByRole('table').first().isVisible(), { message: id }).toBe(true);
    await expect.poll(() => sidewaysScroll(page), { message: id }).toBe(0);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.locator('body').press('Tab');
    const hide = figure.getByRole('button', { name: 'Hide the table' });
    for (let press = 0; press < 60 && !(await isFocused(hide)); press += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => figure.getByRole('button', { name: 'Show as a table' }).isVisible(), { message: id })
      .toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('body[data-printed]').count(), { message: id }).toBe(1);
  }
  await away(page);
}, 120_000);

test('whatever a picture says in somebody’s words stands in its table too', async () => {
  const page = await pageAt(only('none'));
  for (const id of [
    'cycle',
    'pattern',
    'chain',
    'ladder',
    'course',
    'expectations',
    'roles',
    'grief',
    'ties',
    'formulation',
  ]) {
    await page.goto(only(id));
    await page.getByRole('button', { name: 'Show as a table' }).click();
    const { drawn, table } = await page.locator(`#${id}`).evaluate((part) => ({
      drawn: [...part.querySelectorAll('[dir=auto], bdi')]
        .filter((at) => !at.closest('[data-picture-table]') && !at.closest('header'))
        .map((at) => at.textContent ?? ''),
      table: [...part.querySelectorAll('[data-picture-table] td, [data-picture-table] th')]
        .map((cell) => cell.textContent)
        .join('\n'),
    }));
    expect(drawn.length, id).toBeGreaterThan(1);
    expect(
      drawn.filter((words) => !table.includes(words)),
      id,
    ).toEqual([]);
  }
  await away(page);
}, 60_000);

test('each picture, with forty people or sixty events too, is printed alone on one sheet of A4 or of Letter', async () => {
  const page = await pageAt(only('formulation'));
  const sheets: string[] = [];
  for (const id of [...pictures, 'formulation']) {
    await page.goto(only(id));
    for (const format of ['A4', 'Letter'])
      sheets.push(`${id} ${format}: ${await printedAlone(page, format)}`);
  }
  expect(sheets.filter((line) => !line.endsWith(': 1'))).toEqual([]);
  await expect.poll(() => page.locator('[data-printing]').count()).toBe(0);
  await away(page);
}, 120_000);
