import { z } from 'zod';
import { sessionNumber } from '#core/forms/session-number.ts';
import { inWords } from './in-words.ts';
import { sources } from './sources.ts';
import { words as said } from './words.ts';

export const roleId = z.string().regex(/^[a-z][a-z_]*$/, said.en.role);

/** What somebody beside the client can be shown, and nothing else; what the list leaves out stays the client’s. */
export const shareable = [
  'meeting_times',
  'own_meetings',
  'psychoeducation',
  'help_numbers',
  'sick_role',
  'relapse_plan',
  'chosen_sentence',
  'safety_plan',
] as const;
export type Shareable = (typeof shareable)[number];

/** A sheet of the form of therapy, shared by its own name: each is listed and shared for itself. */
const sheetShared = z.templateLiteral(['sheet:', z.string().regex(/^[a-z][a-z0-9-]{0,79}$/)]);
export type SharedWhat = Shareable | z.output<typeof sheetShared>;

/** One thing that is shared with somebody beside the client. */
export const sharedWhat = z.union([z.enum(shareable), sheetShared], said.en.shared);
export const sharedWhats = z.array(sharedWhat).max(100);

/** Somebody who takes part besides client and therapist: a guardian, a partner, a caregiver, an infant, a prescriber. */
export const personBesideShape = z.strictObject({
  role: roleId,
  name: inWords,
  /** What the client reads of who that is. */
  clientLabel: inWords,
  says: inWords,
  /** `needed`: this form of therapy is not begun without one, save with a reason. */
  weight: z.enum(['needed', 'usual', 'possible']),
  /** Whose consent is asked before anything is shared with them or asked of them. */
  consentOf: z.array(z.enum(['client', 'guardian', 'self'])),
  /** What may be shared with them; what is shared is listed to everybody concerned beforehand. */
  mayBeShared: z.array(z.enum(shareable)),
  /** Whether they can have a page of their own. */
  page: z.boolean(),
  sources,
});
export type PersonBeside = z.output<typeof personBesideShape>;

/** Meetings outside the count of sessions: with parents, with a partner, the interview before a group. */
export const meetingShape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, said.en.meetingId),
  name: inWords,
  clientLabel: inWords,
  /** With whom, by role; empty for one with the client alone that does not count, such as an engagement session. */
  with: z.array(roleId),
  clientThere: z.enum(['yes', 'no', 'either']),
  /** `before`: before session 1; else in the phases with this role. */
  when: z.array(z.enum(['before', 'initial', 'middle', 'ending', 'after'])).min(1),
  /** For one in the midst: once this session was held, and before that one is. */
  between: z.strictObject({ after: sessionNumber, before: sessionNumber }).optional(),
  /** For one after the last: within so many days. */
  withinDays: z.number().int().min(1).max(92).optional(),
  usually: z.number().int().min(0),
  most: z.number().int().min(1),
  minutes: z.number().int().min(5).max(180),
  /** What it is for, step by step. */
  says: inWords,
  tasks: z.array(inWords),
  sources,
});
export type Meeting = z.output<typeof meetingShape>;
