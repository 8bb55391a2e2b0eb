import type { HourListed } from '#core/lists/hours.ts';

/** In how many letters they are told, or so many times as many: what is sealed shows how long it is. */
const letters = 1024;

/** How they are told; what was told otherwise, by an older or a newer Kith, is not read. */
const edition = 2;

type HourTold = [
  id: string,
  at: string,
  zone: number,
  minutes: number,
  state: HourListed['state'],
  kind: HourListed['kind'],
  format: HourListed['format'],
  whose: HourListed['whose'],
  since: string,
  called: string,
  room: string,
];
type Told = [edition: typeof edition, zones: string[], hours: HourTold[]];

/** The hours of a course as its row keeps them. */
export function hoursTold(hours: readonly HourListed[]): string {
  const zones = [...new Set(hours.map(({ zone }) => zone))];
  const told: Told = [
    edition,
    zones,
    hours.map(
      ({ id, at, zone, minutes, state, kind, format, whose, since, called = '', room = '' }): HourTold => [
        ...([id, at, zones.indexOf(zone), minutes, state, kind, format, whose, since] as const),
        called,
        room,
      ],
    ),
  ];
  const text = JSON.stringify(told);
  const long = Buffer.byteLength(text);
  return text + ' '.repeat(Math.ceil(long / letters) * letters - long);
}

/** The same as calendars and diaries read them; null where they were not told, or otherwise than here. */
export function hoursFrom(told: string | null): HourListed[] | null {
  if (!told?.startsWith(`[${String(edition)},`)) return null;
  const [, zones, hours]: Told = JSON.parse(told);
  return hours.map(([id, at, zone, minutes, state, kind, format, whose, since, called, room]) => ({
    id,
    at,
    zone: zones[zone] ?? 'UTC',
    minutes,
    kind,
    format,
    state,
    whose,
    ...(called && { called }),
    ...(room && { room }),
    since,
  }));
}
