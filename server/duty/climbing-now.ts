import type { Climbing } from '#core/course/risk/climbing/climbing.ts';
import type { WentUp } from '#core/course/risk/state.ts';
import { Overtaken } from '#server/charts/queue.ts';
import { inTurn } from '#server/db/in-turn.ts';
import { failureOf } from '#server/failure.ts';
import type { Installation } from '#server/installation.ts';
import { lettersStopped } from '#server/post/outbox.ts';
import { serviceSettings } from '#server/service/settings.ts';
import { type Asking, asksByLetter } from './asks-by-letter.ts';
import { dayThere, dutySettings } from './settings.ts';
import { whoIsHere } from './who-is-here.ts';

/**
 * What the ladder is climbed by at this moment, and the letters that asking will write.
 * @param holders who are to answer first
 * @param went the steps that were taken already, of all that waits
 */
export async function climbingNow(
  installation: Installation,
  holders: readonly string[],
  went: readonly WentUp[],
): Promise<{ climbing: Climbing; letters: () => Asking[] }> {
  const sent = went.flatMap(({ asked }) => asked.map(({ letter }) => letter));
  const [{ hours, zone }, { ladder }, who, date, stopped] = await Promise.all([
    serviceSettings(installation),
    dutySettings(installation),
    whoIsHere(installation, holders),
    dayThere(installation),
    lettersStopped(installation.db, sent),
  ]);
  const { letterTo, letters } = asksByLetter(who.rows);
  const climbing = {
    ...{ ladder, hours: { zone, ...hours }, who, letterTo },
    now: installation.now().toISOString(),
    today: date.toString(),
    hasStopped: (letter: string) => stopped.has(letter),
  };
  return { climbing, letters };
}

/**
 * Each of these charts in turn goes up as far as its time has come. What one cannot be read for holds up no other. Of two
 * Kiths on the same records the one that writes first asks, and the other finds it asked.
 */
export async function climbInEach(
  installation: Installation,
  ids: readonly string[],
  climbOne: (id: string) => Promise<void>,
): Promise<void> {
  for (const id of ids) {
    await inTurn(installation.db, id, () => climbOne(id)).catch((error: unknown) => {
      if (!(error instanceof Overtaken)) installation.log.error(failureOf(error), 'failed');
    });
  }
}
