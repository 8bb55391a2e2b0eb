import { type Book, openBook } from '#core/book/book.ts';
import { groupChapters } from './chapters.ts';
import { impossibleDayInGroup } from './days/days-of-acts.ts';
import type { Group } from './group.ts';
import { withoutWhoNeverWere } from './members/taken-out.ts';
import { withoutOwnCalls } from './spot-checks/own-calls.ts';

/** The book of a group: how any group is folded, seen and written, from its chapters. */
export const groupBook: Book<Group> = openBook<Group>({
  chapters: groupChapters,
  strikes: 'GroupFactStruckOut',
  // Whoever was entered by mistake and taken out never was there.
  rereads: { MemberTakenOut: withoutWhoNeverWere },
  refuseForm: impossibleDayInGroup,
  withhold: {
    wish: () => '',
    takeOut: (seen, today, { by }) => withoutOwnCalls(seen, by, today),
    stays: () => false,
    staysInForce: () => undefined,
  },
});
