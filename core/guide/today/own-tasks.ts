import type { Position } from '#core/guide/course-clock.ts';
import type { Followed } from '#core/guide/followed.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { rowsFor } from '#core/protocols/protocol/blueprint.ts';
import { scaledSession } from '#core/protocols/protocol/milestone.ts';

const ofIpt = new Set(ipt.tasks.map(({ id }) => id));

/**
 * The tasks that a form of therapy adds to IPT’s and that no row of its session by session names: asked in the sessions they
 * say themselves, or in their whole phase. Without this a form that keeps IPT’s sessions would never ask for what is its own.
 * IPT protocol reference, 7, “addTasks”.
 */
export function ownTasks({ preset, protocol }: Followed, { phase, session }: Position): string[] {
  const named = new Set(
    rowsFor(protocol.blueprint, preset).flatMap(({ must, should }) => [...must, ...should]),
  );
  const isNow = (bound: number | undefined, of: number | undefined, otherwise: number) =>
    bound === undefined ? otherwise : scaledSession(bound, preset.sessions, of);
  return protocol.tasks
    .filter((task) => task.phase === phase && !ofIpt.has(task.id) && !named.has(task.id))
    .filter(
      ({ from, latest, of }) => isNow(from, of, session) <= session && session <= isNow(latest, of, session),
    )
    .map(({ id }) => id);
}
