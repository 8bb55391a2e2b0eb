import type { HourAtDesk, ListedAsk, ListedOffer } from '#core/lists/hour-news.ts';
import type { HourListed } from '#core/lists/hours.ts';

/** In how many letters they are told, or so many times as many: what is sealed shows how long it is. */
const letters = 1024;

/** How they are told; what was told otherwise, by an older or a newer Kith, is not read. */
const edition = 3;

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
  desk: HourAtDesk | null,
];
type Told = [edition: typeof edition, zones: string[], hours: HourTold[], asked: AskedListed];

/** What a course’s client asked for and was offered. */
export interface AskedListed {
  asks: readonly ListedAsk[];
  offers: readonly ListedOffer[];
}

export const nothingAsked: AskedListed = { asks: [], offers: [] };

/** The hours of a course as its row keeps them. */
export function hoursTold(hours: readonly HourListed[], asked = nothingAsked): string {
  const zones = [...new Set(hours.map(({ zone }) => zone))];
  const told: Told = [
    edition,
    zones,
    hours.map(
      ({
        id,
        at,
        zone,
        minutes,
        state,
        kind,
        format,
        whose,
        since,
        called = '',
        room = '',
        desk = null,
      }): HourTold => [
        ...([id, at, zones.indexOf(zone), minutes, state, kind, format, whose, since] as const),
        called,
        room,
        desk,
      ],
    ),
    asked,
  ];
  const text = JSON.stringify(told);
  const long = Buffer.byteLength(text);
  return text + ' '.repeat(Math.ceil(long / letters) * letters - long);
}

/** What was asked for and offered; nothing where it was not told, or otherwise than here. */
export function askedFrom(told: string | null): AskedListed {
  if (!isTold(told)) return nothingAsked;
  const [, , , asked]: Told = JSON.parse(told);
  return asked;
}

const isTold = (told: string | null): told is string => told?.startsWith(`[${String(edition)},`) === true;

/** The same as calendars and diaries read them; null where they were not told, or otherwise than here. */
export function hoursFrom(told: string | null): HourListed[] | null {
  if (!isTold(told)) return null;
  const [, zones, hours]: Told = JSON.parse(told);
  return hours.map(([id, at, zone, minutes, state, kind, format, whose, since, called, room, desk]) => ({
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
    ...(desk && { desk }),
    since,
  }));
}
