import { expect, test } from 'vitest';
import { pageAt } from '#tests/browser.ts';
import { away, galleryOfThisFile } from './open-gallery.ts';

const { only } = galleryOfThisFile();

test('the machine’s wish for dark is followed, and the page’s own choice wins over it', async () => {
  const page = await pageAt(only('course'), { theme: 'dark' });
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await ground();
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'light';
  });
  expect(await ground()).not.toBe(dark);
  await page.emulateMedia({ media: 'print' });
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await away(page);
});

test('a person is picked up, moved and put down by keys alone, and each step is said', async () => {
  const page = await pageAt(only('circle'));
  const said = page.locator('[data-said]');
  const joris = page.locator('[data-person=p1]');
  await page.locator('body').press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(() => joris.evaluate((at) => document.activeElement === at)).toBe(true);
  await expect.poll(() => joris.getAttribute('aria-label')).toContain('Joris, Living, Close, In conflict');
  await page.keyboard.press('Enter');
  await expect.poll(() => said.textContent()).toContain('Joris is picked up');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => said.textContent()).toBe('Inner ring');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => said.textContent()).toBe('50 degrees round');
  await page.keyboard.press('Enter');
  await expect.poll(() => said.textContent()).toBe('Joris is put down. Inner ring.');
  await expect.poll(() => joris.getAttribute('aria-label')).toContain('Joris, Living, Inner ring');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect.poll(() => joris.getAttribute('aria-label')).toContain('Joris, Living, Inner ring');
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => page.locator('[data-person=p2]').evaluate((at) => document.activeElement === at))
    .toBe(true);
  await away(page);
});

test('a person is placed by dragging, by pressing twice, and in the table', async () => {
  const page = await pageAt(only('circle'), { width: 390, touch: 'yes' });
  const label = (id: string) => page.locator(`[data-person=${id}]`).getAttribute('aria-label');
  const circle = page.getByRole('application', { name: 'My people' });
  await circle.scrollIntoViewIfNeeded();
  const box = await circle.boundingBox();
  const dog = await page.locator('[data-person=p5] circle').first().boundingBox();
  if (!box || !dog) throw new Error('the circle is not drawn');
  await page.mouse.move(dog.x + dog.width / 2, dog.y + dog.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 + 120, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => label('p5')).toContain('Wider ring');
  const choir = await page.locator('[data-person=p6] circle').first().boundingBox();
  if (!choir) throw new Error('the choir is not drawn');
  await page.mouse.click(choir.x + choir.width / 2, choir.y + choir.height / 2);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 - 50);
  await expect.poll(() => label('p6')).toContain('Inner ring');
  await page.getByRole('button', { name: 'Show as a table' }).click();
  await page.getByLabel('How close Mam is').selectOption('Outside');
  await expect.poll(() => label('p3')).toContain('Outside');
  await away(page);
});

test('the table of the circle says what the circle says of each person', async () => {
  const page = await pageAt(only('forty'));
  const drawn = await page
    .locator('[data-person]')
    .evaluateAll((all) => all.map((at) => at.getAttribute('aria-label') ?? ''));
  const rows = await page.locator('[data-picture-table] tbody tr').evaluateAll((all) =>
    all.map((row) =>
      [...row.children]
        .slice(0, 4)
        .map((cell) => cell.textContent ?? '')
        .join(', '),
    ),
  );
  expect(rows).toHaveLength(40);
  /** A name that has no room is a number, which is then spoken first. */
  const spoken = drawn.map((words) => words.replace(/^\d+, /, ''));
  for (const [index, row] of rows.entries()) expect(spoken[index]?.startsWith(row)).toBe(true);
  await away(page);
});

test('no two names or marks of forty people lie over one another', async () => {
  for (const width of [1280, 390]) {
    const page = await pageAt(only('forty'), { width });
    await page.locator('[data-person]').first().waitFor();
    const over = await page.locator('[data-person] > text').evaluateAll((all) => {
      const boxes = all.map((at) => at.getBoundingClientRect());
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 3 && b.top < a.bottom - 3,
          ),
      ).length;
    });
    expect(over).toBe(0);
    await away(page);
  }
});

test('a tie that is not safe shows only in the private layer, in picture, table and legend alike', async () => {
  const shared = await pageAt(only('circle'));
  expect(await shared.locator('#circle').textContent()).not.toContain('Not safe');
  const inner = await pageAt(only('private'));
  await expect.poll(() => inner.locator('#private').textContent()).toContain('Not safe');
  await away(shared);
  await away(inner);
});

test('the table of the timeline holds all sixty events, in order, with the sessions', async () => {
  const page = await pageAt(only('sixty'));
  const text = await page.locator('[data-picture-table] tbody tr').allTextContents();
  expect(text.filter((row) => !/PHQ-9|Mood|Session|Onset/.test(row))).toHaveLength(60);
  expect(text.filter((row) => /Onset/.test(row))).toEqual([expect.stringContaining('January 2026')]);
  expect(text.filter((row) => /Mood from 3 to 6 of 10: He said yes.*Joris/.test(row))).toHaveLength(1);
  expect(text.filter((row) => /^.*Session \d+ (held|missed|booked)/.test(row))).toHaveLength(12);
  await page.getByRole('application').focus();
  await page.keyboard.press('0');
  const all = await page.locator('#sixty svg[role=application] g title').count();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('+');
  await expect.poll(() => page.locator('#sixty svg[role=application] g title').count()).toBeLessThan(all);
  await page.keyboard.press('0');
  await expect.poll(() => page.locator('#sixty svg[role=application] g title').count()).toBe(all);
  await away(page);
});

test('the table of the trajectory says the scores, the band, the phase and the alarm; answers show on demand', async () => {
  const page = await pageAt(only('trajectory'));
  const rows = await page.locator('[data-picture-table] tbody tr').allTextContents();
  expect(rows[2]).toContain('19');
  expect(rows[2]).toContain('Alarm');
  expect(rows[5]).toContain('Not scored');
  expect(rows[11]).toMatch(/7.*Mild.*Middle.*Below the cut-off.*Reliable change from the start/);
  await page.getByLabel('Show the answers of').selectOption('Session 3');
  await page.getByText('Feeling down or hopeless').waitFor();
  await away(page);
});

test('a list of lines is edited and put in order by keys', async () => {
  const page = await pageAt(only('pieces'));
  const line = (place: number) => page.getByLabel(`What I will try, line ${place}`);
  await line(1).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => line(2).inputValue()).toBe('Ask for one evening a week');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ring Beatriz');
  await expect.poll(() => line(3).inputValue()).toBe('Ring Beatriz');
  await away(page);
});
