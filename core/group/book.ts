import { type Book, openBook } from '#core/book/book.ts';
import { groupChapters } from './chapters.ts';
import { impossibleDayInGroup } from './days/days-of-acts.ts';
import type { Group } from './group.ts';
import { withoutOwnCalls } from './spot-checks/own-calls.ts';

/** The book of a group: how any group is folded, seen and written, from its chapters. */
export const groupBook: Book<Group> = openBook<Group>({
  chapters: groupChapters,
  strikes: 'GroupFactStruckOut',
  refuseForm: impossibleDayInGroup,
  withhold: {
    wish: () => '',
    takeOut: (seen, today, { by }) => withoutOwnCalls(seen, by, today),
    stays: () => false,
    staysInForce: () => undefined,
  },
});
