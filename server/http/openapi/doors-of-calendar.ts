/** What the addresses say by which somebody has their own week, and makes and ends the address of their own calendar. */
export const doorsOfCalendar = {
  en: {
    'GET /api/diary': {
      says: 'A therapist’s week across courses and groups: what is booked, when they work, when nobody is there.',
      query: { of: 'Any day of the week, such as 2026-01-13; this week when left out.' },
    },
    'GET /api/diary/courses': { says: 'The courses for which a therapist can book an hour.' },
    'GET /api/diary/hours': { says: 'When a therapist works, by the day of the week.' },
    'PUT /api/diary/hours': { says: 'Says when one works; days left out are free.' },
    'GET /api/diary/rooms': { says: 'Where the people of the service meet: rooms, addresses and links.' },
    'PUT /api/diary/rooms': {
      says: 'Sets that list; what is booked keeps the name of its room.',
      also: [409 as const],
    },
    'GET /api/calendar': {
      says: 'Whether a calendar may ask for one’s own appointments, since when, and how it calls them. The address is not told again.',
    },
    'POST /api/calendar': {
      says: 'Makes the secret address of one’s own appointments, in place of any there was, and tells it this once.',
      makes: true as const,
      also: [409 as const],
    },
    'DELETE /api/calendar': { says: 'Ends the address: a calendar finds nothing there any more.' },
  },
};
