import { z } from 'zod';
import { act } from '#core/course/book/act.ts';
import { chapter } from '#core/course/book/chapter.ts';
import { factsOf } from '#core/course/book/fact.ts';
import { byBoth } from '#core/course/book/shown-to.ts';
import type { Course } from '#core/course/course.ts';
import { primaryFocus } from '#core/course/focus/focus.ts';
import { standingGoals } from '#core/course/goals/goals.ts';
import { sessionNumber, type Writer, writer, writerOf } from '#core/course/shared/author.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { day, lines, maybe, text } from '#core/forms/fields.ts';
import { type Refusal, refuse, refuseStale } from '#core/forms/refusal.ts';
import { sessionsAgreed } from './sessions-agreed.ts';

const terms = z.object({
  sessions: sessionNumber,
  minutes: z
    .number()
    .int()
    .min(20, 'A session lasts at least 20 minutes.')
    .max(120, 'A session lasts at most two hours.'),
  cadence: z.enum(['weekly', 'fortnightly', 'monthly', 'tapering', 'other']).default('weekly'),
  whenAndWhere: maybe,
  starts: day('agreed').optional(),
  ends: day('agreed'),
  attendancePolicy: text('What happens when a session is missed'),
  fees: maybe,
  confidentiality: maybe,
  recordingAndSupervision: maybe,
  emergencyArrangements: text('What to do in an emergency'),
  /** The working rules that were explained (I-14): here and now, feelings welcome, the client brings the week. */
  workingRules: lines,
  /** For a contract agreed anew: why the terms change. */
  becauseOf: maybe,
});

export interface Contract extends z.output<typeof terms> {
  version: number;
  on: string;
  /** The focus it was agreed for, and how many goals there were. */
  focus: string;
  goals: string[];
  acknowledged: { on: string; as: Writer } | null;
}

/** What client and therapist agreed to (I-13, MS-13): the time limit is set here and changes only here. */
export interface Contracts {
  versions: Contract[];
}

const version = z.number().int().min(1);
const facts = {
  ContractAgreed: terms.extend({ focus: z.string(), goals: z.array(z.string()) }),
  ContractAcknowledged: z.object({ version, as: writer }),
};
const fact = factsOf(facts);
const start: Contracts = { versions: [] };

/** The terms that hold now; undefined before a contract is agreed. */
export const contractNow = (course: Course) => course.contract.versions.at(-1);

function badTerms(form: z.output<typeof terms>, on: string): Refusal | undefined {
  if (form.ends <= (form.starts ?? on)) {
    return refuse('ends-before-start', 'The last session comes after the first: check the end date.');
  }
}

export const contract = chapter({
  start,
  facts,
  fold: {
    ContractAgreed: (state, data, { on }) => ({
      versions: [...state.versions, { ...data, version: state.versions.length + 1, on, acknowledged: null }],
    }),
    ContractAcknowledged: (state, data, { on }) => ({
      versions: state.versions.map((each) =>
        each.version === data.version ? { ...each, acknowledged: { on, as: data.as } } : each,
      ),
    }),
  },
  acts: {
    agreeContract: act({
      says: 'Agree the terms: focus, goals, number of sessions, end date, attendance, emergencies.',
      who: ['therapist'],
      open: whileOpen,
      form: terms.extend({ version: z.number().int().min(0) }),
      decide(course, { version: against, ...form }, doing) {
        const now = contractNow(course);
        if (now && against < now.version) {
          return refuseStale('The contract was agreed anew meanwhile. Read it as it stands now.', {
            text: now,
            version: now.version,
          });
        }
        const chosen = primaryFocus(course);
        if (!chosen)
          return refuse('no-focus', 'Choose the focus first: the contract says what the sessions are for.');
        const goals = standingGoals(course).map(({ id }) => id);
        if (goals.length < 2) {
          return refuse('two-goals', 'Set two to four goals first: the contract names what you aim for.');
        }
        if (now && !form.becauseOf) {
          return refuse(
            'recontract-why',
            'The terms were agreed before: say why they change. A limit is never moved silently.',
          );
        }
        const planned = sessionsAgreed(course);
        if (planned > 0 && form.sessions !== planned) {
          return refuse(
            'sessions-differ',
            `This course is planned for ${planned} sessions. Agree the new number first, with its reason, then the contract.`,
          );
        }
        return (
          badTerms(form, doing.on) ?? [fact('ContractAgreed', doing.on, { ...form, focus: chosen.id, goals })]
        );
      },
    }),
    acknowledgeContract: act({
      says: 'Acknowledge the terms as they stand; by the client, or recorded by the therapist.',
      who: ['client', 'therapist'],
      open: whileOpen,
      form: z.object({ version }),
      decide(course, form, doing) {
        const now = contractNow(course);
        if (!now) return refuse('no-contract', 'There is no contract yet. It is agreed first.');
        if (form.version < now.version) {
          return refuseStale('The contract was agreed anew meanwhile. Read it as it stands now.', {
            text: now,
            version: now.version,
          });
        }
        if (form.version > now.version)
          return refuse('no-contract', 'There is no such version of the contract.');
        if (now.acknowledged) return refuse('acknowledged', 'These terms have been acknowledged already.');
        return [fact('ContractAcknowledged', doing.on, { version: form.version, as: writerOf(doing) })];
      },
    }),
  },
  seenBy: byBoth(start),
});
