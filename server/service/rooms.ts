import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Room } from '#core/api-answers/rooms.ts';
import { named } from '#core/forms/field-fault.ts';
import { id } from '#core/forms/fields.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { byTheirIds, changeSetting, settingChanges } from './setting-changes.ts';
import { keptSetting } from './stored-settings.ts';
import { refusedOfRooms } from './words.ts';

const setting = 'rooms';
const wrong = refusedOfRooms.en;

const isLink = (says: string): boolean => /^https:\/\/\S+$/.test(says);

const room = z
  .object({
    id,
    name: z.string().trim().min(1, wrong.name).max(60, wrong.tooLong),
    kind: z.enum(['room', 'address', 'link']),
    says: z.string().trim().max(300, wrong.tooLong).default(''),
  })
  .refine(({ kind, says }) => kind !== 'link' || isLink(says), {
    path: ['says'],
    error: wrong.link,
    ...named('no-link'),
  });

const list = z.array(room).max(200, wrong.tooMany);

/** The rooms as they are to be, and as they were when this was written. */
export const roomsForm = z.object({
  rooms: list.refine((all) => new Set(all.map((one) => one.name.toLowerCase())).size === all.length, {
    error: wrong.twice,
    ...named('twice'),
  }),
  before: z.object({ rooms: list }).optional(),
});

/** Where the people of this service meet, as it listed them. */
export const roomsKept = ({ db }: Pick<Installation, 'db'>): Promise<readonly Room[]> => roomsIn(db);

const roomsIn = keptSetting<readonly Room[], readonly Room[]>(setting, list, []);

/** Sets the list; refuses (409) what was written against another. What is booked keeps the name of its room. */
export async function setRooms(
  installation: Installation,
  by: string,
  { rooms, before }: z.output<typeof roomsForm>,
): Promise<void> {
  const now = await roomsKept(installation);
  if (before && !isDeepStrictEqual(before.rooms, now)) throw problem(409, 'stale', refusedOfRooms.en.stale);
  const changes = settingChanges(byTheirIds(now), byTheirIds(rooms), setting);
  await changeSetting(installation, by, setting, { changes, is: rooms });
}
