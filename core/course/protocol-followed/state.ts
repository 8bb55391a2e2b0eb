import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';
import { whole } from '#core/forms/fields.ts';
import { type Protocol, protocolShape } from '#core/protocols/protocol/protocol.ts';
import { type SettingsChange, settingsChangeShape } from '#core/protocols/protocol/settings.ts';

const formShape = z.object({ id: z.string(), edition: z.string(), preset: z.string() });

/** What is recorded of how the protocol is followed, passed over or agreed anew. */
export const protocolFollowedFacts = {
  /** The service’s own protocol whole, so that the course is the same wherever it is read. */
  ProtocolBrought: z.object({ protocol: protocolShape }),
  BlockPassed: z.object({
    milestone: z.string(),
    why: z.string(),
    session: whole.min(0),
    supervisor: z.string(),
  }),
  TaskLeftOut: z.object({ task: z.string(), why: z.string(), session: whole.min(0) }),
  Recontracted: z.object({
    sessions: whole.min(1).max(200),
    preset: z.string(),
    aim: z.string(),
    why: z.string(),
    session: whole.min(0),
    supervisor: z.string(),
  }),
  /** Which form the clinician chose, by which answers, and what the guide to choosing suggested then. */
  FormChosen: z.object({
    answers: z.record(z.string(), z.string().optional()),
    age: whole.optional(),
    suggested: z.array(z.string()),
    chosen: z.object({ id: z.string(), edition: z.string() }),
    why: z.string(),
    clinician: z.string(),
  }),
  /** From the session after `session` on the course follows another form. */
  FormChanged: z.object({
    from: formShape,
    to: formShape,
    sessions: whole.min(1).max(200),
    session: whole.min(0),
    why: z.string(),
    supervisor: z.string(),
    despiteAge: z.string(),
  }),
  ProtocolSettingsChanged: z.object({ settings: settingsChangeShape, why: z.string() }),
};

export const protocolFollowedFact = factsOf(protocolFollowedFacts);

export interface ProtocolFollowed {
  /** The service’s own protocols that this course follows or has followed. */
  brought: readonly Protocol[];
  passed: Stamped<typeof protocolFollowedFacts.BlockPassed>[];
  /** Tasks left out, with why. */
  leftOut: Stamped<typeof protocolFollowedFacts.TaskLeftOut>[];
  /** The forms chosen and signed, with why. */
  chosen: Stamped<typeof protocolFollowedFacts.FormChosen>[];
  /** Every change from one form to another; the last one holds. */
  formChanges: Stamped<typeof protocolFollowedFacts.FormChanged>[];
  /** The last one holds. */
  recontracts: Stamped<typeof protocolFollowedFacts.Recontracted>[];
  /** The settings in which this course departs from its protocol. */
  settings: SettingsChange;
  settingsChanges: Stamped<typeof protocolFollowedFacts.ProtocolSettingsChanged>[];
}

export const start: ProtocolFollowed = {
  brought: [],
  passed: [],
  leftOut: [],
  chosen: [],
  formChanges: [],
  recontracts: [],
  settings: {},
  settingsChanges: [],
};
