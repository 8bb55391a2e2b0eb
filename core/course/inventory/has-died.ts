import type { PersonFields } from './person.ts';

/** Whether the person has died, said in either place: as living or not, or as a tie ended by death. */
export function hasDied({ living, status }: PersonFields): boolean {
  return living === 'deceased' || (status === 'deceased' && living !== 'living');
}
