import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { day, lines, maybe, text, whole } from '#core/forms/fields.ts';
import { courseLength } from '#core/forms/session-number.ts';
import { type SettingsChange, settingsChangeShape } from '#core/protocols/protocol/settings.ts';
import { stateWords } from './words.ts';

export const terms = z.object({
  sessions: courseLength,
  minutes: whole.min(20, stateWords.en.sessionLastsAtLeast20).max(120, stateWords.en.sessionLastsAtMostTwo),
  cadence: z.enum(['weekly', 'fortnightly', 'monthly', 'tapering', 'other']).default('weekly'),
  whenAndWhere: maybe,
  starts: day('agreed').optional(),
  /** Left out while no end is agreed. */
  ends: day('agreed').optional(),
  attendancePolicy: text(stateWords.en.whatHappensWhenSession),
  fees: maybe,
  confidentiality: maybe,
  recordingAndSupervision: maybe,
  emergencyArrangements: text(stateWords.en.whatToDoInEmergency),
  /** The working rules that were explained (I-14): here and now, feelings welcome, the client brings the week. */
  workingRules: lines,
  /** For a contract agreed anew: why the terms change. */
  becauseOf: maybe,
  /** Why it takes longer than its sessions and four weeks more. */
  whyLonger: maybe.optional(),
});

export interface Contract extends z.output<typeof terms> {
  /** The settings of the course as they stood when it was agreed; left out in contracts agreed before they were kept. */
  settings?: SettingsChange;
  version: number;
  on: string;
  /** The focus it was agreed for, or the sheet that takes its place, and the goals there were. */
  focus: string;
  goals: string[];
  acknowledged: { on: string; as: Author } | null;
}

/** What client and therapist agreed to (I-13, MS-13): the time limit is set here and changes only here. */
export interface Contracts {
  versions: Contract[];
}

export const version = whole.min(1);
export const facts = {
  /** With its number; in a chart of 0.2.0 that is its place among those that stand. */
  ContractAgreed: terms.extend({
    settings: settingsChangeShape.optional(),
    focus: z.string(),
    goals: z.array(z.string()),
    version: version.optional(),
  }),
  ContractAcknowledged: z.object({ version, as: author }),
};
export const fact = factsOf(facts);
export const start: Contracts = { versions: [] };
