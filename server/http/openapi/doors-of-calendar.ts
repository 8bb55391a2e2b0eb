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
    'GET /api/diary/rules': {
      says: 'What clients may do with their hours themselves, and how many hours before.',
    },
    'PUT /api/diary/rules': { says: 'Sets those rules.', also: [409 as const] },
    'GET /api/courses/:id/hours-free': {
      says: 'The hours at which the therapist of a course is free, for one more or instead of one that is booked.',
      query: { appointment: 'The appointment that is to be moved; left out for one more.' },
    },
    'GET /api/reception': {
      says: 'The list of a day at the desk: who comes when to whom in which room. Nothing of any record.',
      query: { of: 'The day, such as 2026-01-13; today when left out.' },
    },
    'GET /api/reception/courses': { says: 'For whom the desk can book an hour, by name.' },
    'GET /api/reception/courses/:id/free': {
      says: 'The hours at which the therapist of a course is free, for the desk.',
      query: { appointment: 'The appointment that is to be moved; left out for one more.' },
    },
    'POST /api/reception/ill': {
      says: 'A therapist is ill: cancels their hours of that day and offers each client another.',
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
