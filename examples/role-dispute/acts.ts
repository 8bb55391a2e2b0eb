import { tellHours } from './hours.ts';
import { tellOpening } from './opening.ts';
import { tellEvents, tellPeople } from './people.ts';
import { type Step, Telling } from './telling.ts';

/**
 * Every act of the role-dispute course after it is opened, in order, as the therapist and the client do them.
 * @param newId makes the id of an act  @param shift moves a day of the story to the day it is told on
 */
export function roleDispute(newId: () => string, shift?: (day: string) => string): Step[] {
  const telling = new Telling(newId, shift);
  tellOpening(telling);
  tellPeople(telling);
  tellEvents(telling, '', '2026-01-13');
  tellHours(telling);
  return telling.steps;
}
