import { v7 as newId } from 'uuid';
import type { Standing } from '#core/act.ts';
import type { CourseRow } from './db/tables.ts';
import { type House, here } from './house.ts';
import type { Person } from './who.ts';

/** Every look at a chart is logged; looks by the same person within ten minutes are one. */
const sameLook = 10 * 60_000;
const lastLooks = new WeakMap<House, Map<string, number>>();

export async function logLook(
  house: House,
  course: Pick<CourseRow, 'id'>,
  person: Person,
  standing: Standing,
  what: string,
  reason = '',
): Promise<void> {
  const looks = lastLooks.get(house) ?? new Map<string, number>();
  lastLooks.set(house, looks);
  const now = house.now();
  const key = `${course.id}/${person.id}/${what}`;
  if (!reason && now.getTime() - (looks.get(key) ?? 0) < sameLook) return;
  if (looks.size > 50_000) looks.clear();
  await house.db
    .insertInto('look')
    .values({
      service: here,
      id: newId(),
      course: course.id,
      person: person.id,
      standing,
      what,
      reason,
      at: now.toISOString(),
    })
    .execute();
  looks.set(key, now.getTime());
}
