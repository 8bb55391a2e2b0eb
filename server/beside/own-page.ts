import { createHash, randomBytes, randomInt } from 'node:crypto';
import { byOnPage } from '#core/course/beside/consent-acts.ts';
import { ownPageOf } from '#core/course/beside/own-page.ts';
import { isPageOn } from '#core/course/beside/page.ts';
import type { Beside } from '#core/course/beside/state.ts';
import { readIdentity } from '#server/accounts/clients.ts';
import { readCourseRow } from '#server/courses/access.ts';
import type { Chart } from '#server/courses/chart.ts';
import { othersUnnamed } from '#server/courses/others-unnamed.ts';
import { readChart } from '#server/courses/read-chart.ts';
import type { CourseRow } from '#server/db/tables.ts';
import type { TriedFrom } from '#server/http/known-devices.ts';
import { notFound } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { consentAges } from '#server/service/consent-ages.ts';
import { countTry } from '#server/sign-in/lock-out.ts';

/**
 * The own page of somebody beside the client. A link of 256 bits and a code told by word of mouth open it together; only
 * a hash of both is kept, in the chart, so that it ends with everything else there.
 */

/** What opens a page, in the form in which it is kept. */
export const keyOf = (token: string, code: string) =>
  createHash('sha256')
    // A code that was told aloud is written down in groups as often as not.
    .update(`${token}.${code.replaceAll(/\s/g, '')}`)
    .digest('hex');

/** A new link and code, and the key that is kept of them. */
export function newPageKey(): { token: string; code: string; key: string } {
  const token = randomBytes(32).toString('base64url');
  const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
  return { token, code, key: keyOf(token, code) };
}

/** Whose the tries at the pages of a course are. */
export const triesAtPages = (course: string): string => `pages/${course}`;

/** Who asks for a page, once link and code are right and it is not off. */
export interface AtOwnPage {
  row: CourseRow;
  chart: Chart;
  who: Beside;
  today: string;
  /** As whom they look and write. */
  person: { id: string; name: string };
}

/** The page that a link and a code open; everything else is not there (404), and tries are counted (429). */
export async function openOwnPage(
  installation: Installation,
  from: TriedFrom,
  course: string,
  { token, code }: { token: string; code: string },
): Promise<AtOwnPage> {
  // Codes are counted by their link, which only who was given it knows: nobody else shuts somebody out of their page.
  const link = createHash('sha256').update(`${course}/${token}`).digest('hex');
  const wasRight = await countTry(installation, from, 'invitation', `beside/${link}`, triesAtPages(course));
  const row = await readCourseRow(installation, course);
  if (!row) throw notFound();
  const [chart, ages, today, identity] = await Promise.all([
    readChart(installation, row),
    consentAges(installation),
    todayIn(installation),
    readIdentity(installation, row.client),
  ]);
  const key = keyOf(token, code);
  const who = chart.course.beside.people.find(({ pageKey }) => pageKey === key);
  if (!who) throw notFound();
  await wasRight();
  if (!isPageOn(chart.course, who, ages, today, identity?.born ?? undefined)) throw notFound();
  return { row, chart, who, today, person: { id: byOnPage(who.id), name: who.name } };
}

/** What stands on the page, without anybody the client keeps back, wherever they are named; refuses (404) a page that shows nothing. */
export async function ownPage(installation: Installation, { row, chart, who, today }: AtOwnPage) {
  const identity = await readIdentity(installation, row.client);
  const client = identity?.name.split(' ')[0] ?? '';
  const page = ownPageOf(chart.course, who.id, { client, today });
  if (!page) throw notFound();
  const unnamed = await othersUnnamed(installation, row, chart, { as: 'contact', by: byOnPage(who.id) });
  // What the reader and the client are called between them is no secret of either.
  return { ...unnamed.in(page), name: page.name, client: page.client };
}
