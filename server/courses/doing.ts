import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { readIdentity } from '#server/accounts/clients.ts';
import type { Person } from '#server/accounts/person.ts';
import { holdersToday } from '#server/cover/covering.ts';
import { licenceOf } from '#server/credentials/licence-of.ts';
import type { CourseRow } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { consentAges } from '#server/service/consent-ages.ts';
import { hourRules } from '#server/service/hour-rules.ts';
import { theService } from '#server/service/name-and-zone.ts';
import type { Chart } from './chart.ts';

const bornOf = async (installation: Installation, client: string): Promise<string | undefined> =>
  (await readIdentity(installation, client))?.born ?? undefined;

export async function doingOf(
  installation: Installation,
  person: Pick<Person, 'id'> & Partial<Pick<Person, 'name'>>,
  row: Pick<CourseRow, 'client'> | CourseRow,
  as: Doing['as'],
  request: { id: string; on?: string },
): Promise<Doing> {
  const [{ zone }, today, born, ages, rules] = await Promise.all([
    theService(installation),
    todayIn(installation),
    bornOf(installation, row.client),
    consentAges(installation),
    hourRules(installation),
  ]);
  // What begins has nobody yet but whoever begins it.
  const holders = async () => ('therapist' in row ? holdersToday(installation, row) : [person.id]);
  const { licence, mayDecide } = await licenceOf(installation, person.id, today, holders);
  return {
    id: request.id,
    by: person.id,
    name: person.name,
    as,
    on: request.on ?? today,
    now: installation.now().toISOString(),
    today,
    zone,
    born,
    consentAges: ages,
    hourRules: rules,
    ...(licence && { licence }),
    ...(mayDecide && { mayDecide }),
  };
}

const drawn = z.object({ seed: z.number() });

/** Numbers below this can be a seed. */
const seeds = 2 ** 32;

/**
 * By which number a lot is drawn in a course: one that nobody chooses; of what is recorded already it is the number that
 * was drawn then, so that it is known again. What it is drawn from stands in the chart.
 */
export function lotOf({ facts }: Pick<Chart, 'facts'>, act: string): Pick<Doing, 'lot'> {
  const before = drawn.safeParse(facts.find((fact) => fact.act === act)?.data);
  return { lot: { seed: before.success ? before.data.seed : randomInt(seeds), agreed: [] } };
}
