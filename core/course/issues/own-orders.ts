import { z } from 'zod';
import { clientAndTherapist, type Doing } from '#core/book/doing.ts';
import { isClinician } from '#core/book/viewer.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { wishesIn } from '#core/course/inventory/wishes.ts';
import { type Author, author, authorOf } from '#core/course/shared/author.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id } from '#core/forms/fields.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { standingIssues } from './standing.ts';
import { fact, type Issue } from './state.ts';
import { ownOrdersWords, refuseBecause, words } from './words.ts';

/** Each one's own order of the issues, beside the one they agree on. IPT protocol reference, 1.3, 11.3 D-04. */

export const orderForm = z.object({ order: z.array(id).min(1, words.en.fields.order).max(200) });

/** The issues that stand as whoever acts is shown them: a client's own are all theirs, what they keep back is nobody else's. */
export function issuesShown(course: Course, doing: Doing): Issue[] {
  const { gone } = wishesIn(course);
  return standingIssues(course).filter((each) => !isClinician(doing) || !gone.has(each.id));
}

/**
 * Refuses an order in which an issue is missing, stands twice or is not on the list as whoever ranks is shown it: what a
 * client keeps back is asked of nobody else. IPT protocol reference, 4.2 (disclosure), 9.6.
 */
export function refuseOrder(course: Course, order: readonly string[], doing: Doing): Refusal | undefined {
  const standing = issuesShown(course, doing).map((each) => each.id);
  const same = new Set(order).size === order.length && standing.length === order.length;
  if (!same || !standing.every((each) => order.includes(each))) {
    return refuse('rank-them-all', ownOrdersWords.en.rankEveryIssueOnList);
  }
}

/** Ids in a new order, where each that it says nothing of keeps its place: it is not shown to everybody who ranks. */
export function reordered(before: readonly string[], order: readonly string[]): string[] {
  const kept = new Set(before.filter((each) => !order.includes(each)));
  const said = order.values();
  const places = before.flatMap((each) => (kept.has(each) ? each : (said.next().value ?? [])));
  return [...places, ...said];
}

/** The issues in the order of one of the two, later ones last; none where they have not said theirs. */
export function ownOrder(course: Course, whose: Author): Issue[] | undefined {
  const told = course.issues.orders[whose];
  if (!told) return undefined;
  const place = ({ id: each }: Issue) =>
    told.order.includes(each) ? told.order.indexOf(each) : told.order.length;
  return standingIssues(course).toSorted((a, b) => place(a) - place(b));
}

export const ownOrderActs = {
  tellIssueOrder: act({
    says: words.en.acts.tellIssueOrder,
    who: clientAndTherapist,
    open: whileOpen,
    form: orderForm.extend({ whose: author.optional() }),
    decide(course, { order, whose = undefined }, doing) {
      const as = authorOf(doing);
      if (as === 'client' && whose === 'therapist') return refuseBecause('not-your-order');
      return (
        refuseOrder(course, order, doing) ?? [
          fact('IssueOrderTold', doing.on, { order, whose: whose ?? as, as }),
        ]
      );
    },
  }),
};
