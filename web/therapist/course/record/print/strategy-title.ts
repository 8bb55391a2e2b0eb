import { problemAreas } from '#core/protocols/areas/areas.ts';
import { areas } from '#core/protocols/areas/rooms.ts';

const titles = new Map(
  areas.flatMap((area) => problemAreas[area].strategies.map(({ id, title }) => [id, title] as const)),
);

/** What a strategy of a problem area is called, by its id such as `RD-3`. */
export const strategyTitle = (id: string): string => titles.get(id) ?? id;
