import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writer } from '#server/chains/writing.ts';
import { writeSetting } from '#server/service/stored-settings.ts';
import { version } from '#server/version.ts';

export const writtenBy = 'lists-written-by';

/**
 * By which rules rows of lists and figures are drawn from a chart. One higher whenever they tell the same chart otherwise, so
 * that rows of an earlier Kith of the same version are written anew too. 2: who dropped out of a group, and two occasions.
 * 3: what figures read is told by itself. 4: nobody who has died in a group is reminded.
 * 5: how a member fared is read up to the day the group ended for them.
 * 6: an invitation ends with the group, or once it takes no newcomers.
 * 7: figures are told by form, month and session.
 * 8: who has died is told by itself.
 * 9: with a course that is taken out ends its place in a group.
 * 10: a course that is closed tells the area it was about, also where that had ended before, or that none was ever agreed.
 * 11: the hours of a course and the meetings of a group are told by themselves, for calendars.
 * 12: what clients ask for and change of their hours is told, and what the desk notes.
 * 13: the place in which most hours were held is told, and for figures in whose hands a course was on the day it closed.
 * 14: an hour that is offered tells the room that is held with it.
 * 15: an hour that a hand-over called off tells whether its client was told.
 */
const rules = 15;

export const listsAsOf = `${version}/${String(rules)}`;

/** Says that the lists are as this version tells them: in a new database, and once they were brought up to it. */
export const markListsWritten = (to: Writer & Grower) =>
  inSharedCommit(to, (transaction) => writeSetting(to, transaction, writtenBy, listsAsOf));
