import { createHash, randomBytes } from 'node:crypto';
import { byOnCard } from '#core/course/feedback-cards/acts.ts';
import { isCardOpen } from '#core/course/feedback-cards/may-be-asked.ts';
import type { FeedbackCard } from '#core/course/feedback-cards/state.ts';
import { readCourseRow } from '#server/courses/access.ts';
import { readChart } from '#server/courses/read-chart.ts';
import type { CourseRow } from '#server/db/tables.ts';
import type { TriedFrom } from '#server/http/known-devices.ts';
import { notFound } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { countTry } from '#server/sign-in/lock-out.ts';
import { triesAtPages } from './own-page.ts';

/** A card that somebody close answers by a link of 256 bits, once. Only a hash of it is kept, in the chart. */

const hashed = (text: string) => createHash('sha256').update(text).digest('hex');

/** A new link, and the key that is kept of it. */
export function newCardKey(): { token: string; key: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, key: hashed(token) };
}

/** Who holds the link of a card that can still be answered. */
export interface AtCard {
  row: CourseRow;
  card: FeedbackCard;
  person: { id: string; name: string };
}

/**
 * The card that a link opens; any other is not there (404), and tries are counted (429).
 * @param again the id of an answer that may have come before: what was sent twice is answered the same
 */
export async function openCard(
  installation: Installation,
  from: TriedFrom,
  course: string,
  token: string,
  again?: string,
): Promise<AtCard> {
  const key = hashed(token);
  const wasRight = await countTry(installation, from, 'invitation', `card/${key}`, triesAtPages(course));
  const row = await readCourseRow(installation, course);
  if (!row) throw notFound();
  const [chart, today] = await Promise.all([readChart(installation, row), todayIn(installation)]);
  const card = chart.course.feedbackCards.cards.find((one) => one.key === key);
  const isSentAgain = ({ act, type }: { act: string; type: string }) =>
    act === again && type === 'FeedbackCardAnswered';
  if (!card || !(isCardOpen(chart.course, card, today) || chart.facts.some(isSentAgain))) throw notFound();
  await wasRight();
  return { row, card, person: { id: byOnCard(card.id), name: '' } };
}
