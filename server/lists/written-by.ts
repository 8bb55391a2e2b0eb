import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writer } from '#server/chains/writing.ts';
import { writeSetting } from '#server/service/stored-settings.ts';
import { version } from '#server/version.ts';

export const writtenBy = 'lists-written-by';

/** Says that the lists are as this version tells them: in a new database, and once they were brought up to it. */
export const markListsWritten = (to: Writer & Grower) =>
  inSharedCommit(to, (transaction) => writeSetting(to, transaction, writtenBy, version));
