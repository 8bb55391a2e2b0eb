import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { skills } from '#core/protocols/skills/skills.ts';
import { sidewaysScroll } from '#tests/browser.ts';
import { pieceInBrackets } from '#tests/second-language/in-brackets.ts';
import helpLines from '#web/messages/es/help-lines.ts';
import offered from '#web/messages/es/offered.ts';
import type { Whose } from './addresses.ts';
import type { DemoClinic } from './demo-clinic.ts';
import { cutOff, widest } from './fits.ts';

/** Doors are closed to whoever is in. */
const doors = new Set(['/sign-in', '/invitation', '/new-password']);

/** What stands for somebody of theirs, until their course is read. */
const somebody = '$person';

/** The pages that are offered in Spanish to whoever is in. */
export const pagesInSpanish = offered.pages
  .filter((page) => !doors.has(page))
  .map((page) =>
    page.replace('$instrument', 'phq-9').replace('$skill', 'say_no').replace('$tracker', 'srm-5'),
  )
  .filter((page) => !page.includes('$course'));

/** Clients whose courses differ: finished, in the middle of it, and another form of therapy. */
export const readers = ['leila', 'noa', 'saoirse'] as const;

const pieces = '**/assets/words-es-*.js';

export const inSpanish = (page: Page) =>
  page.addInitScript(() => localStorage.setItem('kith/language', 'es'));

/** Opens a page and waits until the app has drawn it, in Spanish. */
export async function openedInSpanish(page: Page, address: string): Promise<void> {
  if (address.includes(somebody)) await page.goto(new URL('/home', address).href);
  await page.goto(address.replace(somebody, address.includes(somebody) ? await somebodyOf(page) : ''));
  await page.locator('#kith main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await expect
    .poll(() => page.evaluate(() => document.documentElement.lang), { message: address })
    .toBe('es');
}

/** The id of the first of their people. */
const somebodyOf = (page: Page) =>
  page.evaluate(async () => {
    const { home } = (await (await fetch('/api/home')).json()) as { home: { course: string } | null };
    const { course } = (await (await fetch(`/api/courses/${home?.course}`)).json()) as {
      course: { inventory: { people: { id: string }[] } };
    };
    return course.inventory.people[0]?.id ?? 'nobody';
  });

/** Names of languages, what the core says of help lines, and what people in examples are called. */
const elsewhere = [
  ...Object.values(helpLines),
  ...['English', 'Español'],
  ...skills.flatMap(({ dialogue }) => dialogue.map(({ who }) => who)),
];

/** All that stands in the course of whoever looks: what people wrote, and what they are called. */
const writtenByPeople = (page: Page) =>
  page.evaluate(async () => {
    const said: string[] = [];
    const take = (value: unknown): void => {
      if (typeof value === 'string') said.push(value);
      else if (value && typeof value === 'object') for (const one of Object.values(value)) take(one);
    };
    const { home } = (await (await fetch('/api/home')).json()) as { home: { course: string } | null };
    if (home)
      take(((await (await fetch(`/api/courses/${home.course}`)).json()) as { course: unknown }).course);
    return said;
  });

const month = String.raw`(ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic)\p{L}*`;
const year = String.raw`( de)? \d{4}`;

/** A day, of this year or another, or a month as Spanish writes it, short or long. */
const aDay = String.raw`((lunes|martes|miércoles|jueves|viernes|sábado|domingo),? )?(\d+ (de )?${month}(${year})?|${month}${year})`;

/**
 * Texts on the page that stand in no brackets, and are neither somebody’s words, what is short for a measure, nor only
 * figures and days. What is cut short by three dots may have lost its closing bracket.
 */
const outside = (page: Page, known: readonly string[]) =>
  page.evaluate(
    ([said, day]) => {
      const found: string[] = [];
      const longestFirst = said.filter((one) => one.length > 1).sort((a, b) => b.length - a.length);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue?.trim() ?? '';
        const around = node.parentElement;
        if (!around || !/\p{L}{2}/u.test(text) || said.includes(text)) continue;
        if (around.closest('[dir=auto], bdi, script, style, noscript, [lang]:not(html), a[href^="tel:"]'))
          continue;
        if (/^\[[^[\]]*…$/u.test(text)) continue;
        if (text.endsWith('…') && said.some((one) => one.startsWith(text.slice(0, -1)))) continue;
        let rest = text;
        while (/\[[^[\]]*\]/u.test(rest)) rest = rest.replaceAll(/\[[^[\]]*\]/gu, '');
        rest = rest.replaceAll(/[A-Z]\p{L}+-?\d+/gu, '');
        for (const one of longestFirst) rest = rest.replaceAll(one, '');
        rest = rest.replaceAll(new RegExp(day, 'giu'), '');
        if (/\p{L}{2}/u.test(rest)) found.push(text);
      }
      return found;
    },
    [known, aDay] as const,
  );

/**
 * What is wrong with these pages in a language that nobody speaks, whose every text stands between brackets and is longer
 * by two fifths: what stands outside comes from no catalogue, and what does not fit from either side on a phone.
 */
export async function wrongInBrackets(
  clinic: DemoClinic,
  whose: Whose,
  pages: readonly string[],
): Promise<string[]> {
  const wrong: string[] = [];
  await clinic.as(whose, async (page) => {
    await inSpanish(page);
    await page.route(pieces, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: pieceInBrackets(await answer.text()) });
    });
    for (const path of pages) {
      await page.setViewportSize({ width: 390, height: 844 });
      await openedInSpanish(page, clinic.kith.address + path);
      const known = [...elsewhere, ...(await writtenByPeople(page))];
      // What is laid out line by line has its brackets around all of them.
      const toldInLines = path === '/my/how-it-works';
      for (const text of toldInLines ? [] : await outside(page, known))
        wrong.push(`${path}: outside: ${text}`);
      for (const dir of ['ltr', 'rtl']) {
        await page.evaluate((to) => {
          document.documentElement.dir = to;
        }, dir);
        for (const width of [390, 320]) {
          await page.setViewportSize({ width, height: 844 });
          const over = await sidewaysScroll(page);
          if (over > 0) wrong.push(`${path}: ${dir} ${width}: ${over} too wide: ${await widest(page)}`);
          for (const text of await cutOff(page)) wrong.push(`${path}: ${dir} ${width}: cut off: ${text}`);
        }
      }
    }
    await page.unroute(pieces);
  });
  return wrong;
}
