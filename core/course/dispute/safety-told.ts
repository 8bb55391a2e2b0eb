import type { SafetyEntry } from './state.ts';

/** Whether what was told of safety is about this person, by name or as one of everybody. */
export const isAbout = ({ personId }: SafetyEntry, person: string): boolean =>
  personId === person || personId === null;

/** Whether it was told, when asked, that the client is not always safe. */
export const speaksOfDanger = (entry: SafetyEntry): boolean =>
  entry.kind === 'checked' && (entry.answer === 'not_safe' || entry.answer === 'sometimes_not');

/** All that was told of safety with this person, earliest first. */
export const safetyToldOf = (told: readonly SafetyEntry[], person: string): SafetyEntry[] =>
  told.filter((entry) => isAbout(entry, person));
