import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Standing } from '#core/act.ts';
import type { CourseRow, Tables } from './db/tables.ts';
import { type House, here } from './house.ts';
import type { Person } from './who.ts';

/** Somebody opened a chart: who, as what, which part of it, and for an emergency why. */
export interface Look {
  course: string;
  person: string;
  standing: Standing;
  what: string;
  reason: string;
}

export async function writeLook(db: Kysely<Tables>, look: Look, at: Date): Promise<void> {
  await db
    .insertInto('look')
    .values({ service: here, id: newId(), ...look, at: at.toISOString() })
    .execute();
}

/** Every look at a chart is logged; looks by the same person within ten minutes are one. */
const sameLook = 10 * 60_000;
const lastLooks = new WeakMap<House, Map<string, number>>();

export async function logLook(
  house: House,
  course: Pick<CourseRow, 'id'>,
  person: Person,
  standing: Standing,
  what: string,
): Promise<void> {
  const looks = lastLooks.get(house) ?? new Map<string, number>();
  lastLooks.set(house, looks);
  const now = house.now();
  const key = `${course.id}/${person.id}/${standing}/${what}`;
  if (now.getTime() - (looks.get(key) ?? 0) < sameLook) return;
  if (looks.size > 50_000) looks.clear();
  await writeLook(house.db, { course: course.id, person: person.id, standing, what, reason: '' }, now);
  looks.set(key, now.getTime());
}
