import { outcomeOfLead } from '#core/course/closing/measured-outcome.ts';
import type { WithEffectSize } from '#core/outcomes/england-start.ts';
import { ledBy } from '#core/outcomes/led-by.ts';
import { isFinishedCourse, pairOf } from '#core/outcomes/nhs-outcomes.ts';
import type { PairOutcome } from '#core/outcomes/pair-outcome.ts';
import { shortId } from './short-id.ts';
import { isToClose, type Summary } from './summary.ts';

export type Outcome = Omit<PairOutcome, 'pair'>;

/** A first and a last valid score. */
export type FirstAndLast = readonly [first: number, last: number];

/** Appointments of one month, `2026-01`, kept and missed. */
export type KeptIn = readonly [month: string, held: number, missed: number];

/** What figures of a service read of one course: nothing of whom it is, and no day but months and that of closing. */
export interface FigureRow {
  /** The form of therapy it follows, by its id. */
  form: string;
  /** The months in which it began and was closed; null where it did not yet. */
  begunIn: string | null;
  closedIn: string | null;
  /** The day of closing: teams change by day. */
  closedOn: string | null;
  /** In whose hands it is, and was when it was closed, since one that is closed is handed to nobody; by a short id. */
  therapist: string;
  /** In which place most of its hours were held, by a short id; null where none names one. */
  place: string | null;
  /** How many sessions were held. */
  sessions: number;
  status: Summary['status'];
  phase: string;
  /** What it works on, as its form of therapy calls it; `not_chosen`: not yet; `never_chosen`: it ended without one. */
  area: string;
  problem: string;
  /** How it was closed; null where it is not. */
  closedAs: string | null;
  /** Ended, with at least two sessions held. Measures reference, section 6. */
  standing: 'finished' | 'not_finished';
  /** How a finished one turned out; null where it is not finished, or has no class. */
  turnedOut: Outcome | null;
  /** Of a finished one, where there are two scores. */
  moved: Readonly<Record<WithEffectSize, FirstAndLast | null>>;
  /** Appointments by month, in order. */
  kept: readonly KeptIn[];
  /** `of_who_died`: it is to be closed, and nobody is in danger by it. */
  alarm: 'open' | 'of_who_died' | 'none';
  /** Of one that is closed: whether the client agrees to what was answered being used for research. */
  research: 'agreed' | 'not_agreed';
}

/**
 * How the course turned out by the measures it goes by, up to the day of closing: what is answered at a follow-up is no part
 * of the outcome. Null where the one that leads has no published reliable change: a trend is not counted.
 */
export function outcomeIn(one: Summary): Outcome | null {
  if (one.outcomeRead) return one.outcomeRead.hasClass ? one.outcomeRead : null;
  const { beside, ...lead } = ledBy();
  const totals = (measure: string) => inCourse(measure === lead.measure ? one.phq9 : one.gad7);
  return outcomeOfLead({ ...lead, beside }, totals, 'always');
}

const inCourse = ({ totals, inCourse: upTo }: Summary['phq9']) => totals.slice(0, upTo);

function movedOn(measure: WithEffectSize, scores: Summary['phq9']): FirstAndLast | null {
  const { first, last } = pairOf(measure, inCourse(scores));
  return first === null || last === null ? null : [first, last];
}

const monthOf = (day: string) => day.slice(0, 7);

function keptByMonth({ appointments }: Summary): KeptIn[] {
  const counted = appointments.filter(({ state }) => state === 'held' || state === 'missed');
  return [...Map.groupBy(counted, ({ at }) => monthOf(at))]
    .map(([month, all]) => {
      const held = all.filter(({ state }) => state === 'held').length;
      return [month, held, all.length - held] as const;
    })
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** What figures read of a course, from its row in the lists. */
export function figureRowOf(one: Summary): FigureRow {
  const isClosed = one.status === 'closed';
  const isFinished = isClosed && isFinishedCourse({ ended: one.closedOn, treatmentsAttended: one.session });
  return {
    form: one.protocol,
    begunIn: one.openedOn && monthOf(one.openedOn),
    closedIn: isClosed && one.closedOn ? monthOf(one.closedOn) : null,
    closedOn: isClosed ? one.closedOn : null,
    therapist: shortId(one.therapist),
    place: one.place ? shortId(one.place) : null,
    sessions: one.session,
    status: one.status,
    phase: one.phase ?? 'unknown',
    area: one.focusCalled ?? one.focus ?? (isClosed ? 'never_chosen' : 'not_chosen'),
    problem: one.problem ?? 'not-recorded',
    closedAs: isClosed ? (one.outcome ?? 'unknown') : null,
    standing: isFinished ? 'finished' : 'not_finished',
    turnedOut: isFinished ? outcomeIn(one) : null,
    moved: {
      'phq-9': isFinished ? movedOn('phq-9', one.phq9) : null,
      'gad-7': isFinished ? movedOn('gad-7', one.gad7) : null,
    },
    kept: keptByMonth(one),
    alarm: isToClose(one) ? 'of_who_died' : one.openAlarm ? 'open' : 'none',
    research: isClosed && one.research === 'agreed' ? 'agreed' : 'not_agreed',
  };
}
