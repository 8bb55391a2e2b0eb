import { type Step, Telling } from '#examples/role-dispute/telling.ts';
import { tellOpening } from './beginning.ts';
import { tellHours } from './hours.ts';

/**
 * Every act of the adolescent course after it is opened, in order, as the therapist and the boy do them.
 * @param newId makes the id of an act  @param shift moves a day of the story to the day it is told on
 */
export function adolescentTwelve(newId: () => string, shift?: (day: string) => string): Step[] {
  const telling = new Telling(newId, shift);
  tellOpening(telling);
  tellHours(telling);
  return telling.steps.toSorted((a, b) => a.on.localeCompare(b.on));
}
