/** What the addresses say by which clients are reminded, and stop it. */
export const doorsOfReminders = {
  en: {
    'GET /api/reminders': {
      says: 'To a client: by which ways they can be reminded, how long before, and the number they are texted at.',
    },
    'PUT /api/reminders/number': {
      says: 'A client writes the number they are texted at.',
    },
    'GET /api/reminders/rules': {
      says: 'To an administrator: which reminders clients can choose, when none goes, and which ways are set up.',
    },
    'PUT /api/reminders/rules': {
      says: 'An administrator says which reminders clients can choose, and when none goes.',
      also: [409 as const],
    },
    'POST /api/reminders/trial': {
      says: 'Sends one reminder to the administrator who asks, by one way, and says what became of it.',
    },
    'GET /api/courses/:id/reminders': {
      says: 'Reminders of a course that could not be sent, and why: to its client and its therapist.',
    },
  },
};
