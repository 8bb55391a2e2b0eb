import { NoLine, RefusedError } from '#web/app/api.ts';
import { sendAct } from '#web/app/offline/unsent.ts';
import type { UnsentAct } from '#web/app/offline/unsent-act.ts';
import { type Became, writeDown } from '#web/app/offline/written-down.ts';

/**
 * Sends what somebody said of dying, and lets nothing of it pass: that it waits is written down before it is sent, and whichever
 * page sends it in the end writes what became of it. IPT protocol reference, 9.3 step 1.
 */
export async function followTelling(told: UnsentAct): Promise<void> {
  const act: UnsentAct = { ...told, isFollowed: true };
  writeDown(act, 'waits');
  try {
    await sendAct(act);
  } catch (error) {
    if (!(error instanceof NoLine || error instanceof RefusedError)) writeDown(act, 'not told', '');
  }
}

const gravest: readonly Became['became'][] = ['not told', 'waits'];

/** What became of all that was told of a member: what nobody was told and what waits stand before what was told last. */
export function howTold(all: readonly Became[], course: string): Became | undefined {
  const theirs = all.filter((one) => one.course === course);
  const grave = gravest.flatMap((became) => theirs.filter((one) => one.became === became));
  return grave[0] ?? theirs.toSorted((one, other) => other.at.localeCompare(one.at))[0];
}
