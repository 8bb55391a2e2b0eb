import type { Who } from './people.ts';

const clinicians: readonly Who[] = ['therapist', 'supervisor', 'emergency'];
const therapists: readonly Who[] = ['therapist', 'another therapist', 'emergency'];
const supervisors: readonly Who[] = ['supervisor', 'another supervisor'];
const members: readonly Who[] = [...therapists, ...supervisors, 'manager', 'administrator'];
const signedIn: readonly Who[] = [...members, 'client', 'another client'];
const everyone = 'everyone' as const;

/**
 * Every view and every other door of the API, and who comes through it. `:course`, `:client` and `:therapist` stand for
 * Ana's course with Leila. Whoever is not named is refused with 401, 403 or 404.
 */
export const viewsOpenTo: Record<string, readonly Who[] | typeof everyone> = {
  'GET /health': everyone,
  'GET /api': everyone,
  'GET /api/api-page.css': everyone,
  'GET /api/openapi.json': everyone,
  'GET /api/here': everyone,
  'GET /api/help': everyone,
  'GET /api/invitations/:token': everyone,
  'GET /api/courses/:id': [...clinicians, 'client'],
  'GET /api/courses/:id/record': [...clinicians, 'client'],
  'GET /api/courses/:id/export': ['therapist'],
  'GET /api/courses/:id/looks': ['therapist', 'client'],
  'GET /api/courses/:id/events': [...clinicians, 'client'],
  'GET /api/courses/:id/letters/:letter': [...clinicians, 'client'],
  'GET /api/events': signedIn,
  'GET /api/clients/:id': ['therapist'],
  'GET /api/caseload': therapists,
  'GET /api/today': therapists,
  'GET /api/supervision': supervisors,
  'GET /api/service': ['manager'],
  'GET /api/mine': ['client', 'another client'],
  'GET /api/instruments': signedIn,
  'GET /api/curves': members,
  'GET /api/members': members,
  'GET /api/supervision/pairs': members,
  'GET /api/settings': members,
  'GET /api/protocols': members,
  'GET /api/protocols/:id/:edition': members,
  'GET /api/duty': members,
  'GET /api/away': members,
  'GET /api/unanswered': members,
  'GET /api/invitations': ['manager', 'administrator'],
  'GET /api/outbox': ['administrator'],
  'GET /api/audit': ['manager', 'administrator'],
  'GET /api/told': signedIn,
  'GET /api/erasures': ['manager', 'administrator'],
};

/** Doors that change something other than a chart, with an empty form: those who may are told what it lacks. */
export const doorsOpenTo: Record<string, readonly Who[] | typeof everyone> = {
  'POST /api/first': everyone,
  'POST /api/look-around': everyone,
  'POST /api/sign-in': everyone,
  'POST /api/sign-in/second-factor': everyone,
  'POST /api/sign-out': everyone,
  'POST /api/sign-out-everywhere': signedIn,
  'POST /api/password/forgot': everyone,
  'POST /api/password/reset': everyone,
  'POST /api/password/change': signedIn,
  'PUT /api/name': signedIn,
  'POST /api/second-factor/begin': signedIn,
  'POST /api/second-factor/confirm': signedIn,
  'POST /api/second-factor/end': signedIn,
  'POST /api/demo/sign-in': everyone,
  'POST /api/invitations': members,
  'DELETE /api/invitations/:invitation': ['manager', 'administrator'],
  'POST /api/invitations/:token/accept': everyone,
  'POST /api/courses': therapists,
  'POST /api/courses/:id/acts/:act': [...clinicians, 'client'],
  'POST /api/courses/:id/beside/:beside/page': ['therapist'],
  'POST /api/beside/:course': everyone,
  'POST /api/beside/:course/consent': everyone,
  'POST /api/beside/:course/withdraw': everyone,
  'POST /api/courses/:id/emergency': [...therapists, ...supervisors],
  'POST /api/emergency/find': [...therapists, ...supervisors],
  'POST /api/courses/:id/continue': ['therapist'],
  'PUT /api/clients/:id': ['therapist'],
  'POST /api/clients/:id/second-factor/end': ['therapist'],
  'POST /api/told': signedIn,
  'PUT /api/duty': ['manager', 'administrator'],
  'PUT /api/away': members,
  'POST /api/clients/:id/erasure': ['therapist'],
  'DELETE /api/clients/:id/erasure': [],
  'POST /api/clients/:id/erasure/confirm': [],
  'PUT /api/settings': ['administrator'],
  'POST /api/protocols': ['administrator'],
  'PUT /api/protocols/:id/:edition': ['administrator'],
  'PUT /api/members/:person/roles': ['administrator'],
  'POST /api/members/:person/new-password': ['administrator'],
  'POST /api/members/:person/leave': ['administrator'],
  'POST /api/members/:person/second-factor/end': ['administrator'],
  'POST /api/supervision/pairs': ['administrator'],
  'DELETE /api/supervision/pairs/:supervisor/:therapist': ['administrator'],
};
