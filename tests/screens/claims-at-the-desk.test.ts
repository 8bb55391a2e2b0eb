import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { unfoldParts } from '#tests/browser/unfold-parts.ts';
import { cardGivenTo, type MadeFor, makeCoursesForClaims } from './courses-for-claims.ts';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';
import type { Client, DeskPage, Standing } from './desk-page.ts';
import { deskPages } from './desk-places.ts';
import { expectNotTooTall } from './not-too-tall.ts';

let clinic: DemoClinic;
const coursesOf = new Map<string, string>();
const found = new Map<Client | MadeFor, Standing>();

beforeAll(async () => {
  clinic = await openDemoClinic();
  await makeCoursesForClaims(clinic.ana);
  const { courses } = await clinic.ana.get<{ courses: { course: string; client: { name: string } }[] }>(
    'caseload',
  );
  for (const { course, client } of courses) coursesOf.set(client.name.split(' ')[0] ?? '', course);
});
afterAll(() => clinic.close());

/** The first of what stands in the course of this client. */
async function standing(of: Client | MadeFor): Promise<Standing> {
  const known = found.get(of);
  if (known) return known;
  const course = coursesOf.get(of) ?? '';
  const { course: whole } = await clinic.ana.get<{ course: Course }>(`courses/${course}`);
  const here = {
    course,
    person: whole.inventory.people[0]?.id ?? '',
    analysis: whole.communication.analyses[0]?.id ?? '',
    decision: whole.decisions.decisions[0]?.id ?? '',
    rolePlay: whole.rolePlays.rolePlays[0]?.id ?? '',
    sheets: Object.fromEntries(whole.sheets.entries.toReversed().map(({ sheet, id }) => [sheet, id])),
  };
  found.set(of, here);
  return here;
}

async function addressOf({ of, at, card }: DeskPage): Promise<string> {
  if (card) return await cardGivenTo(card, clinic.kith.address);
  if (!of) return typeof at === 'string' ? at : '';
  const here = await standing(of);
  return `/courses/${here.course}${typeof at === 'string' ? at : at(here)}`;
}

/** The page without loading the app anew where it is open already, as a press on a link goes there. */
async function goTo(page: Page, path: string): Promise<void> {
  // The link of a card is opened from a message, as a page of its own.
  if (new URL(page.url()).pathname === '/health' || path.startsWith('/card'))
    await page.goto(clinic.kith.address + path);
  else
    await page.evaluate((to) => {
      history.pushState({}, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
}

/** Opens what is folded under these words; a page of another course that was open before may have left it open. */
async function unfold(page: Page, words: string): Promise<void> {
  const fold = page.getByText(words).first();
  const isOpen = await fold.evaluate(
    (element) =>
      element.closest('[aria-expanded]')?.getAttribute('aria-expanded') === 'true' ||
      element.closest('details')?.open === true,
  );
  if (!isOpen) await fold.click();
}

const named = deskPages.map((one) => {
  const places = Object.keys(one.places);
  return [`${places[0]}${places.length > 1 ? ` and ${places.length - 1} more` : ''}`, one] as const;
});

/** One page once for all that is claimed to stand on it, at the width of a desk. */
test.each(named)('what claims say is read at the desk stands there: %s', async (_name, one) => {
  const path = await addressOf(one);
  await clinic.as(one.whose ?? 'ana', async (page) => {
    await page.setViewportSize({ width: 1280, height: 1200 });
    await goTo(page, path);
    if (one.unfolds) {
      // As it stands for whoever comes to it: what another test opened stays open until it is loaded anew.
      await page.goto(clinic.kith.address + path);
      await page.locator('main [data-folds]').first().waitFor();
      await expectNotTooTall(page, path);
      await unfoldParts(page);
    }
    for (const words of [one.opens ?? []].flat()) await unfold(page, words);
    const missing = async () => {
      const chosen = await page
        .locator('select')
        .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).selectedOptions[0]?.text ?? ''));
      const shown = await page.locator('body').allInnerTexts();
      const text = [...shown, ...chosen].join(' ').replaceAll(/\s+/g, ' ');
      return Object.entries(one.places).flatMap(([place, reads]) =>
        reads.filter((said) => !text.includes(said)).map((said) => `${place}: ${said}`),
      );
    };
    await expect.poll(missing).toEqual([]);
  });
});
