import { sessionFormats } from '#core/course/sessions/state.ts';

export type Format = (typeof sessionFormats)[number];

/** A way to meet, by what a field says; in person when it says something else. */
export const asFormat = (value: string): Format => sessionFormats.find((one) => one === value) ?? 'in_person';

/** A day and a time as an act takes them; empty while either is missing. */
export const momentOf = (day: string, time: string): string =>
  day.length === 10 && time ? `${day}T${time}` : '';
