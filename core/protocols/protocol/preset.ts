import { z } from 'zod';
import { named } from '#core/forms/field-fault.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { inWords } from './in-words.ts';
import { type Phase, phase } from './phase.ts';
import { certainty, sources } from './sources.ts';

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
    minutes: z.number().int().min(20, 'A session has at least 20 minutes.').max(120, 'At most 120 minutes.'),
    cadenceDays: z.number().int().min(1, 'Days between sessions count from 1.').max(92, 'At most 92 days.'),
    /** Days to the next session in the ending phase, one after another, when it tapers; the last repeats. */
    endingCadenceDays: z.array(z.number().int().min(1)).min(1).optional(),
    windows: z.array(windowShape).min(1, 'Give at least one phase.'),
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
        message: `The ${phase} phase overlaps the one before: start at ${next}.`,
      });
    } else if (from > next) {
      faults.push({
        path: at('from'),
        fault: 'in-no-phase',
        message: `Session ${next} is in no phase: start at ${next}.`,
      });
    }
    if (to < from)
      faults.push({
        path: at('to'),
        fault: 'ends-before-start',
        message: `The ${phase} phase ends before it starts.`,
      });
    if (graceTo !== undefined && graceTo <= to) {
      faults.push({
        path: at('graceTo'),
        fault: 'grace-too-early',
        message: `The grace must end after session ${to}, or be left out.`,
      });
    }
    next = to + 1;
  }
  if (next !== sessions + 1) {
    faults.push({
      path: ['windows', windows.length - 1, 'to'],
      fault: 'ends-elsewhere',
      message: `The phases end at session ${next - 1}, yet ${sessions} sessions are planned.`,
    });
  }
  if (min > sessions || max < sessions) {
    faults.push({
      path: ['sessions'],
      fault: 'not-between',
      message: `${sessions} sessions is not between ${min} and ${max}.`,
    });
  }
  return faults;
}

/** The phase of the session with this ordinal among the sessions held; past the last planned one, the last phase. */
export function phaseOf(preset: Preset, session: number): Phase {
  return windowAt(preset, session)?.phase ?? 'ending';
}

/** The window this session falls into; past the last planned one, the last window. */
export function windowAt(preset: Preset, session: number): PhaseWindow | undefined {
  return preset.windows.find(({ to }) => session <= to) ?? preset.windows.at(-1);
}

/** Days from the session before to this one. */
export const cadenceAt = (preset: Preset, session: number): number =>
  windowAt(preset, session)?.cadenceDays ?? preset.cadenceDays;

/** The sessions of all windows with this role, from the first of them to the end of the last; undefined where there is none. */
export function windowOf(preset: Preset, phase: Phase): PhaseWindow | undefined {
  const own = preset.windows.filter((window) => window.phase === phase);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last || first === last) return first;
  const { to, graceTo } = last;
  return { phase, from: first.from, to, ...(graceTo === undefined ? {} : { graceTo }) };
}

/** The phases there is room for: where there are fewer sessions than phases, the first and the ending stay longest. */
function withRoom(windows: readonly PhaseWindow[], sessions: number): PhaseWindow[] {
  if (windows.length <= sessions) return [...windows];
  const last = sessions > 1 ? windows.slice(-1) : [];
  return [...windows.slice(0, sessions - last.length), ...last];
}

/**
 * The same preset over another number of sessions, each phase keeping its share, rounded up, and at least one session:
 * 16 sessions as 1–3, 4–12, 13–16 become 12 as 1–3, 4–9, 10–12 (IPT protocol reference, 1.2 and 1.6).
 */
export function overSessions(preset: Preset, sessions: number): Preset {
  if (sessions === preset.sessions) return preset;
  let next = 1;
  const windows: PhaseWindow[] = [];
  const kept = withRoom(preset.windows, sessions);
  for (const [place, window] of kept.entries()) {
    const after = kept.length - 1 - place;
    const share = Math.ceil((window.to / preset.sessions) * sessions);
    const to = after === 0 ? sessions : Math.max(next, Math.min(sessions - after, share));
    const grace = window.graceTo === undefined ? 0 : window.graceTo - window.to;
    const graceTo = Math.min(sessions, to + grace);
    const { phase, id, cadenceDays } = window;
    windows.push({
      phase,
      ...(id === undefined ? {} : { id }),
      from: next,
      to,
      ...(graceTo > to ? { graceTo } : {}),
      ...(cadenceDays === undefined ? {} : { cadenceDays }),
    });
    next = to + 1;
  }
  return {
    ...preset,
    sessions,
    min: Math.min(preset.min, sessions),
    max: Math.max(preset.max, sessions),
    windows,
  };
}

/** A course without an end agreed at the start, while there is none: its ending does not come with a number of sessions. */
export function withoutEnding(preset: Preset): Preset {
  const windows = preset.windows.filter(({ phase }) => phase !== 'ending');
  const last = windows.at(-1);
  if (!preset.openEnded || !last) return preset;
  return { ...preset, windows: [...windows.slice(0, -1), { ...last, to: preset.sessions }] };
}

/**
 * A course without an end agreed at the start, once both have agreed on one: from this session on it is in its ending, and
 * counted as any other.
 */
export function endingFrom({ openEnded, ...preset }: Preset, session: number): Preset {
  if (!openEnded) return preset;
  const sessions = Math.max(preset.sessions, session);
  const before = preset.windows
    .filter(({ phase, from }) => phase !== 'ending' && from < session)
    .map((window) => ({ ...window, to: Math.min(window.to, session - 1) }));
  const last = before.at(-1);
  const whole = last ? [...before.slice(0, -1), { ...last, to: session - 1 }] : [];
  const { id } = preset.windows.find(({ phase }) => phase === 'ending') ?? {};
  const ending = {
    phase: 'ending' as const,
    ...(id === undefined ? {} : { id }),
    from: session,
    to: sessions,
  };
  return { ...preset, sessions, windows: [...whole.map(({ graceTo: _grace, ...one }) => one), ending] };
}
