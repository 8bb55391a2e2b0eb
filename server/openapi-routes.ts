/** What the plain routes are for, one sentence each; the acts say it of themselves. */
export interface PlainRoute {
  says: string;
  /** Names of what stands after the question mark. */
  query?: Record<string, string>;
  answers?: 'json' | 'jsonl' | 'events' | 'html';
  /** Open to somebody who is not signed in. */
  open?: true;
}

export const plainRoutes: Readonly<Record<string, PlainRoute>> = {
  'GET /health': { says: 'Whether Kith is up and can reach its records.', open: true },
  'GET /api/here': { says: 'Which service this is, and who is signed in.', open: true },
  'POST /api/first': { says: 'The first visit: name the service and make the first account.', open: true },
  'POST /api/courses': {
    says: 'Open a course for a new client, or for one the therapist works with already.',
  },
  'GET /api/courses/:id': {
    says: 'A course as this person may see it, and the acts open to them now.',
    query: { asOf: 'A day such as 2026-02-01: the course as it stood when that day ended, with no acts.' },
  },
  'GET /api/courses/:id/record': {
    says: 'Every entry that this person may read: when it happened, when it was written, by whom, and whether it was struck out.',
  },
  'GET /api/courses/:id/export': {
    says: 'The course as JSON Lines, for its therapist. The header says course-in-part when words that are not theirs were left out.',
    answers: 'jsonl',
  },
  'GET /api/courses/:id/events': {
    says: 'Server-sent events: what was just added to this course, as {course, seq, act, alarm}. It carries no clinical words.',
    answers: 'events',
  },
  'GET /api/events': {
    says: 'Server-sent events of every course that concerns this person.',
    answers: 'events',
  },
  'GET /api/caseload': { says: 'The therapist’s courses, one row each.' },
  'GET /api/today': {
    says: 'The therapist’s sessions today with the one line that matters for each, and what needs an answer.',
  },
  'GET /api/supervision': {
    says: 'For a supervisor: the courses of the therapists they supervise that need a look, and why.',
  },
  'GET /api/service': { says: 'For a manager: figures without names; a group under five is not shown.' },
  'GET /api/mine': { says: 'A client’s own courses.' },
  'GET /api/openapi.json': { says: 'This description.', open: true },
  'GET /api': { says: 'This description, to be read by people.', answers: 'html', open: true },
};
