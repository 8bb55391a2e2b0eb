import { z } from 'zod';
import { named } from '#core/forms/field-fault.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { inWords } from './in-words.ts';
import { phase } from './phase.ts';
import { certainty, sources } from './sources.ts';
import { presetWords } from './words.ts';

/** The sessions of one phase; up to `graceTo` a phase that runs over only earns a remark. */
export const windowShape = z.strictObject({
  /** Its role, which shared rules look at. */
  phase,
  /** Which of the form’s own phases it is, where it names its own. */
  id: z.string().optional(),
  from: sessionNumber,
  to: sessionNumber,
  graceTo: sessionNumber.optional(),
  /** Days between the sessions of this window, where they are not those of the course. */
  cadenceDays: z.number().int().min(1).max(92).optional(),
});
export type PhaseWindow = z.output<typeof windowShape>;

/** How long a course is and how its sessions fall into phases. */
export const presetShape = z
  .strictObject({
    id: inWords,
    name: inWords,
    sessions: sessionNumber,
    min: sessionNumber,
    max: sessionNumber,
    minutes: z
      .number()
      .int()
      .min(20, presetWords.en.sessionHasAtLeast20)
      .max(120, presetWords.en.atMost120Minutes),
    cadenceDays: z
      .number()
      .int()
      .min(1, presetWords.en.daysBetweenSessionsCount)
      .max(92, presetWords.en.atMost92Days),
    /** Days to the next session in the ending phase, one after another, when it tapers; the last repeats. */
    endingCadenceDays: z.array(z.number().int().min(1)).min(1).optional(),
    windows: z.array(windowShape).min(1, presetWords.en.giveAtLeastOnePhase),
    /**
     * A course without an end agreed at the start: `sessions` is then the next review, no countdown is shown, and the
     * ending begins when both agree on it. The review is a sheet of the form’s own where `sheet` names one.
     */
    openEnded: z.strictObject({ reviewEvery: sessionNumber, sheet: z.string().optional() }).optional(),
    /** How often a course of an agreed length is looked at together, by a sheet of the form’s own where it names one. */
    review: z.strictObject({ every: sessionNumber, sheet: z.string().optional() }).optional(),
    /** A course that may finish at any session once the client has recovered, with its reason (IPC). */
    finishWhenRecovered: z.boolean().optional(),
    certainty,
    sources,
  })
  .superRefine((preset, ctx) => {
    for (const { path, message, fault } of windowFaults(preset))
      ctx.addIssue({ code: 'custom', path, message, ...named(fault) });
  });
export type Preset = z.output<typeof presetShape>;

interface Fault {
  path: (string | number)[];
  /** What is wrong, in a word that stays when the sentence changes. */
  fault:
    | 'overlaps'
    | 'in-no-phase'
    | 'ends-before-start'
    | 'grace-too-early'
    | 'ends-elsewhere'
    | 'not-between';
  message: string;
}

type Spans = Pick<Preset, 'windows' | 'sessions' | 'min' | 'max'>;

/** What is wrong with the windows: they must follow one another and cover 1 to N (IPT protocol reference, 1.2). */
function windowFaults({ windows, sessions, min, max }: Spans): Fault[] {
  const faults: Fault[] = [];
  let next = 1;
  for (const [index, { phase, from, to, graceTo }] of windows.entries()) {
    const at = (field: string) => ['windows', index, field];
    if (from < next) {
      faults.push({
        path: at('from'),
        fault: 'overlaps',
        message: presetWords.en.phaseOverlapsOneBeforeStart(phase, next),
      });
    } else if (from > next) {
      faults.push({
        path: at('from'),
        fault: 'in-no-phase',
        message: presetWords.en.sessionIsInNoPhase(next),
      });
    }
    if (to < from)
      faults.push({
        path: at('to'),
        fault: 'ends-before-start',
        message: presetWords.en.phaseEndsBeforeItStarts(phase),
      });
    if (graceTo !== undefined && graceTo <= to) {
      faults.push({
        path: at('graceTo'),
        fault: 'grace-too-early',
        message: presetWords.en.graceMustEndAfterSession(to),
      });
    }
    next = to + 1;
  }
  if (next !== sessions + 1) {
    faults.push({
      path: ['windows', windows.length - 1, 'to'],
      fault: 'ends-elsewhere',
      message: presetWords.en.phasesEndAtSessionYet(next - 1, sessions),
    });
  }
  if (min > sessions || max < sessions) {
    faults.push({
      path: ['sessions'],
      fault: 'not-between',
      message: presetWords.en.sessionsIsNotBetween(sessions, min, max),
    });
  }
  return faults;
}
