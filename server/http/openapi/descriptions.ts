import { doors } from '#server/http/words.ts';
import { doorsByRoom } from './doors-by-room.ts';

/** What the plain routes are for, one sentence each; the acts say it of themselves. */
export interface RouteDescription {
  says: string;
  /** Names of what stands after the question mark. */
  query?: Record<string, string>;
  answers?: 'json' | 'jsonl' | 'csv' | 'parquet' | 'text' | 'events' | 'html' | 'css' | 'pdf';
  /** Where what is sent is no JSON: the parts of a form with files. */
  reads?: 'files';
  /** Open to somebody who is not signed in. */
  open?: true;
  /** Makes something: answered 201. */
  makes?: true;
  /** Refusals of its own, beside those of every route that asks who is there and what is sent. */
  also?: readonly (404 | 409 | 410 | 429)[];
  /** The acts whose own door this is: the door of any act refuses them. */
  does?: readonly string[];
}

const ofFigures = {
  by: doors.en.figuresBy,
  columns: doors.en.figuresColumns,
  within: doors.en.figuresWithin,
  from: doors.en.figuresFrom,
  to: doors.en.figuresTo,
};

const table: { en: Readonly<Record<string, RouteDescription>> } = {
  en: {
    ...doorsByRoom.en,
    'GET /api/here': { says: 'Which service this is, and who is signed in.', open: true },
    'POST /api/first': {
      says: 'The first visit: name the service and make the first account.',
      open: true,
      also: [409],
    },
    'POST /api/look-around': {
      says: 'Before a service is named, on its own machine: open a demo clinic and give its address.',
      open: true,
      makes: true,
      also: [409],
    },
    'POST /api/courses': {
      says: 'Open a course for a new client, or for one the therapist works with already.',
      makes: true,
      also: [409],
      does: ['openCourse'],
    },
    'POST /api/courses/:id/beside/:beside/page': {
      says: doors.en.givePage,
      makes: true,
      also: [409],
      does: ['givePage'],
    },
    'POST /api/courses/:id/feedback-cards': {
      says: doors.en.feedbackCard,
      makes: true,
      also: [409],
      does: ['offerFeedbackCard'],
    },
    'POST /api/card/:course': { says: doors.en.cardAsked, open: true, also: [404, 429] },
    'POST /api/card/:course/answer': { says: doors.en.cardAnswered, open: true, also: [404, 409, 429] },
    'POST /api/beside/:course': { says: doors.en.ownPage, open: true, also: [404, 429] },
    'POST /api/beside/:course/consent': { says: doors.en.ownPageConsent, open: true, also: [404, 409, 429] },
    'POST /api/beside/:course/withdraw': {
      says: doors.en.ownPageWithdraw,
      open: true,
      also: [404, 409, 429],
    },
    'GET /api/courses/:id': {
      says: 'A course as this person may see it, and the acts open to them now.',
      query: { asOf: 'A day such as 2026-02-01: the course as it stood when that day ended, with no acts.' },
    },
    'GET /api/groups': { says: doors.en.groups },
    'POST /api/groups': { says: doors.en.groupFormed, makes: true, also: [409], does: ['formGroup'] },
    'GET /api/groups/to-see': { says: doors.en.groupsToSee },
    'GET /api/groups/practice': { says: doors.en.practice },
    'GET /api/groups/:id/looks': {
      says: doors.en.looksAtGroup,
      query: { of: doors.en.looksOf, before: doors.en.looksBefore },
    },
    'GET /api/groups/:id/figures': { says: doors.en.figuresOfGroup },
    'GET /api/credentials': { says: doors.en.credentials },
    'GET /api/credentials/asked/:id/:edition': {
      says: doors.en.credentialsAsked,
      query: { on: doors.en.credentialsAskedOn },
    },
    'GET /api/portfolio/:person': { says: doors.en.portfolio },
    'GET /api/portfolio/:person/csv': { says: doors.en.portfolioCsv, answers: 'csv' },
    'PUT /api/credentials': { says: doors.en.credentialsSet, also: [409] },
    'GET /api/groups/:id': { says: doors.en.group },
    'GET /api/groups/:id/events': { says: doors.en.groupNews, answers: 'events' },
    'POST /api/groups/:id/members': {
      says: doors.en.memberInvited,
      makes: true,
      also: [409],
      does: ['inviteMember'],
    },
    'POST /api/groups/:id/members/:course/join': {
      says: doors.en.memberJoined,
      also: [409],
      does: ['joinMember', 'joinInCourse'],
    },
    'POST /api/groups/:id/members/:course/leave': {
      says: doors.en.memberLeft,
      also: [409],
      does: ['leaveGroup', 'leaveInCourse'],
    },
    'POST /api/groups/:id/meetings': {
      says: doors.en.meetingRecorded,
      also: [409],
      does: ['holdGroupMeeting', 'addToGroupMeeting', 'sitInGroup', 'missGroupMeeting'],
    },
    'GET /api/public-pages': { says: doors.en.publicPages },
    'PUT /api/public-pages': { says: doors.en.publicPagesSet, also: [409] },
    'GET /api/programme/places': { says: doors.en.places },
    'PUT /api/programme/places': { says: doors.en.placesSet, also: [409] },
    'GET /api/programme/figures': { says: doors.en.figures, query: ofFigures },
    'GET /api/programme/csv': { says: doors.en.figuresCsv, query: ofFigures, answers: 'csv' },
    'GET /api/service': {
      says: doors.en.serviceFigures,
      query: { period: doors.en.servicePeriod },
      also: [404],
    },
    'GET /api/service/csv': { says: doors.en.serviceCsv, answers: 'csv' },
    'GET /api/service/dictionary': { says: doors.en.serviceDictionary, answers: 'csv' },
    'GET /api/programme/dhis2': {
      says: doors.en.figuresDhis2,
      query: { within: doors.en.figuresWithin, from: doors.en.figuresFrom, to: doors.en.figuresTo },
    },
    'GET /api/courses/:id/record': {
      says: 'Every entry that this person may read: when it happened, when it was written, by whom, and whether it was struck out.',
    },
    'GET /api/courses/:id/export': {
      says: doors.en.export,
      answers: 'jsonl',
    },
    'POST /api/courses/:id/continue': {
      says: 'Open monthly maintenance after a finished course, or monthly sessions alongside one under way, with its people, focus and plans, by its therapist.',
      makes: true,
      also: [409],
    },
    'GET /api/courses/:id/events': {
      says: 'Server-sent events: what was just added to this course, as {course, act, alarm}. It carries no clinical words.',
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
    'GET /api/mine': { says: 'A client’s own courses.' },
    'GET /api/home': { says: 'All that a client’s first page shows, in one answer.' },
    'POST /api/sign-in': { says: 'Sign in with an address and a password.', open: true, also: [429] },
    'POST /api/sign-in/second-factor': {
      says: 'The second step of a sign-in: a code from the authenticator, or a backup code.',
      open: true,
      also: [429],
    },
    'POST /api/sign-out': { says: 'End this session.', open: true },
    'POST /api/sign-out-everywhere': { says: 'End every session of this person.' },
    'PUT /api/name': { says: 'Change the name one goes by.' },
    'PUT /api/language': { says: 'Choose the language one reads in, on every device.' },
    'POST /api/password/forgot': {
      says: 'Ask for a letter with a link to choose a new password; answered alike whether or not there is an account.',
      open: true,
      also: [429],
    },
    'POST /api/password/reset': {
      says: 'Choose a new password by the link in a letter; every session ends.',
      open: true,
      also: [410],
    },
    'POST /api/password/change': { says: 'Change one’s password; every other session ends.', also: [429] },
    'POST /api/second-factor/begin': {
      says: 'Begin a second factor: the authenticator’s address and backup codes.',
    },
    'POST /api/second-factor/confirm': { says: 'Turn the second factor on with a right code.' },
    'POST /api/second-factor/end': { says: 'End the second factor, with the password.' },
    'POST /api/demo/sign-in': { says: 'In the demo: be one of its people.', open: true, also: [404] },
    'GET /api/invitations': {
      says: 'For administrators and managers: invitations of colleagues not taken up yet.',
    },
    'POST /api/invitations': {
      says: 'Invite a colleague, or as their therapist a client, by a link used once.',
      makes: true,
      also: [409],
    },
    'DELETE /api/invitations/:invitation': {
      says: 'Take back a colleague’s invitation that was not taken up yet, by an administrator or a manager.',
    },
    'GET /api/invitations/:token': {
      says: 'Whom an invitation is for, and to what.',
      open: true,
      also: [404, 410],
    },
    'POST /api/invitations/:token/accept': {
      says: 'Take up an invitation with a password, and be signed in.',
      open: true,
      also: [404, 409, 410],
    },
    'GET /api/clients/:id': { says: 'Who a client is, and whether they can sign in, for their therapist.' },
    'PUT /api/clients/:id': { says: 'Change who a client is, by their therapist.' },
    'GET /api/members': { says: 'Who works here; addresses only for administrators and managers.' },
    'PUT /api/members/:person/roles': { says: 'Change a member’s roles, by an administrator.' },
    'POST /api/members/:person/leave': {
      says: 'Let a member leave, by an administrator, once their open courses are transferred.',
      also: [409],
    },
    'POST /api/members/:person/new-password': { says: doors.en.passwordLink, also: [409] },
    'POST /api/members/:person/second-factor/end': {
      says: 'End the second step of a colleague who lost it, by an administrator; they are signed out and told by e-mail.',
      also: [409],
    },
    'POST /api/clients/:id/second-factor/end': {
      says: 'End the second step of a client who lost it, by their therapist; they are signed out and told by e-mail.',
      also: [409],
    },
    'GET /api/supervision/pairs': { says: 'Who supervises whom.' },
    'POST /api/supervision/pairs': {
      says: 'Pair a supervisor with a therapist, by an administrator.',
      makes: true,
    },
    'DELETE /api/supervision/pairs/:supervisor/:therapist': { says: 'Part a supervisor and a therapist.' },
    'GET /api/supervision/meetings': { says: doors.en.supervisionMeetings },
    'GET /api/supervision/meetings/:person': { says: doors.en.supervisionMeetingsOf },
    'POST /api/supervision/meetings': {
      says: doors.en.supervisionMeeting,
      makes: true,
      also: [409],
    },
    'POST /api/supervision/meetings/:meeting/done': { says: doors.en.supervisionMeetingDone },
    'GET /api/settings': { says: 'The service’s settings, for its members.' },
    'PUT /api/settings': { says: 'Change the service’s settings, by an administrator.', also: [409] },
    'GET /api/protocols': { says: doors.en.protocols },
    'GET /api/protocols/:id/:edition': { says: doors.en.protocol },
    'POST /api/protocols': { says: doors.en.protocolAdded, makes: true },
    'PUT /api/protocols/:id/:edition': { says: doors.en.protocolOffered },
    'GET /api/duty': { says: doors.en.duty },
    'PUT /api/duty': { says: doors.en.dutyChanged, also: [409] },
    'GET /api/away': { says: doors.en.away },
    'PUT /api/away': { says: doors.en.awayChanged, also: [409] },
    'GET /api/unanswered': { says: doors.en.unanswered },
    'GET /api/help': {
      says: 'Where to turn now, by country, for anybody.',
      query: { country: 'ISO 3166, such as PT; the service’s own when left out.' },
      open: true,
    },
    'GET /api/instruments': {
      says: 'Wording of instruments that the service brought under its own licence; an administrator also sees what was left out, and why.',
    },
    'GET /api/curves': { says: doors.en.curves },
    'GET /api/outbox': { says: 'For administrators: letters that wait, went or failed.' },
    'GET /api/audit': {
      says: doors.en.audit,
      query: {
        kind: doors.en.auditKind,
        person: doors.en.auditPerson,
        day: doors.en.auditDay,
        before: doors.en.auditBefore,
      },
    },
    'GET /api/erasures': { says: doors.en.erasures },
    'POST /api/clients/:id/erasure': { says: doors.en.erasureAsked, makes: true, also: [409] },
    'DELETE /api/clients/:id/erasure': { says: doors.en.erasureWithdrawn },
    'POST /api/clients/:id/erasure/confirm': { says: doors.en.erasureConfirmed, also: [409] },
    'GET /api/told': { says: doors.en.told },
    'POST /api/told': { says: doors.en.toldRead },
    'GET /api/courses/:id/looks': {
      says: 'Who looked at this course, for its client and its therapist.',
      query: { of: doors.en.looksOf, before: doors.en.looksBefore },
    },
    'POST /api/courses/:id/emergency': {
      says: 'Open a course in an emergency for a day, with a reason that its client and therapist read.',
      makes: true,
    },
    'POST /api/emergency/find': {
      says: 'Find a colleague’s course by the client’s name in an emergency, with the reason; its client and therapist see that it was found.',
      also: [429],
    },
  },
};
export const routeDescriptions = table.en;
