/** How entries are called in somebody’s own calendar: `neutral` by a word that says nothing, `initials` by those of the client, `notes` as Kith is called on a home screen. */
export type CalledInCalendar = 'neutral' | 'initials' | 'notes';

/** Whether a calendar may ask for one’s own appointments; the address itself is told once, when it is made. */
export type CalendarAddress =
  | { state: 'none'; mayBeCalled: CalledInCalendar[] }
  | { state: 'made'; on: string; called: CalledInCalendar; mayBeCalled: CalledInCalendar[] };

/** An address that was just made: it is kept nowhere, and told this once. */
export interface CalendarAddressMade {
  address: string;
}
