import { areas } from '#core/protocols/areas/rooms.ts';
import { directions } from '#web/ui/tables/columns.ts';

export const shows = [
  'under_way',
  'alarm',
  'not_on_track',
  'overdue',
  'not_booked',
  'ending',
  'finished',
  'all',
] as const;
export type Show = (typeof shows)[number];
export const focuses = [...areas, 'none'] as const;

/** What is asked of the caseload; it stands in the address, so that coming back shows the same. */
export interface Sift {
  find?: string;
  show?: Show;
  focus?: (typeof focuses)[number];
  /** The column the rows are put in order by. */
  by?: string;
  order?: (typeof directions)[number];
}

export function readSift(asked: Record<string, unknown>): Sift {
  return {
    find: typeof asked.find === 'string' && asked.find ? asked.find : undefined,
    show: shows.find((one) => one === asked.show),
    focus: focuses.find((one) => one === asked.focus),
    by: typeof asked.by === 'string' && asked.by ? asked.by : undefined,
    order: directions.find((one) => one === asked.order),
  };
}
