import { expect, test } from 'vitest';
import { sourceFiles } from './files.ts';

/** A page's state read once, at whatever moment the machine got there, and held to be what it comes to. */
const readOnce =
  /(?<![\w.])expect\(\s*await [^;]*?\.(isVisible|isHidden|count|inputValue|textContent|innerText|isChecked|isDisabled|isEnabled|allTextContents|allInnerTexts|getAttribute)\([^()]*\)[^();]*\)\s*\.(?!not\.)/;

const onPages = /^tests\/(stories|forms|screens|gallery|walls)\//;

const reading = (files: readonly { path: string; text: string }[]) =>
  files.filter(({ text }) => readOnce.test(text)).map(({ path }) => path);

test('what a page comes to is waited for (`expect.poll`), however slow the machine', () => {
  const files = sourceFiles('.ts').filter(({ path }) => onPages.test(path));
  expect(files.length).toBeGreaterThan(100);
  expect(reading(files)).toEqual([]);
});

test.each([
  "expect(await field.inputValue()).toBe('Mine');",
  'expect(await page.getByRole("row").count(), name).toBe(2);',
  "expect(\n    await page.getByText('Next', { exact: true }).count(),\n  ).toBe(0);",
])('“%s” is found', (text) => {
  expect(reading([{ path: 'a.ts', text }])).toEqual(['a.ts']);
});

test.each([
  "await expect.poll(() => field.inputValue()).toBe('Mine');",
  "expect(await page.locator('main').textContent()).not.toContain('Secret');",
])('“%s” is not: it waits, or says what is never there', (text) => {
  expect(reading([{ path: 'a.ts', text }])).toEqual([]);
});
