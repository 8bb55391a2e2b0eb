import type { Timeline, TimelineEvent } from './state.ts';

/** The events on the timeline that nobody set aside. */
export const presentEvents = ({ events }: Timeline): TimelineEvent[] => events.filter(({ aside }) => !aside);

/** The same in the order in which they happened. */
export const eventsInOrder = (timeline: Timeline): TimelineEvent[] =>
  presentEvents(timeline).toSorted((one, other) => one.date.localeCompare(other.date));
