import { type Answer, type AnswersByItem, isBadAnswers, readAnswers } from '../instruments/answers.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { instruments } from '../instruments/instruments.ts';
import { type RiskFlag, riskFlags } from '../instruments/risk-items.ts';
import type { Course } from './course.ts';
import type { PlannedMeasure, Reading } from './measures.ts';

type WithMeasures = Pick<Course, 'measures'>;

const byDay = (a: Reading, b: Reading) => (a.on === b.on ? a.seq - b.seq : a.on < b.on ? -1 : 1);

type ByInstrument<Value> = Map<string, Value[]>;

interface InOrder {
  all: ByInstrument<Reading>;
  valid: ByInstrument<Reading>;
  bySession: ByInstrument<SessionScore>;
}

const inOrder = new WeakMap<Course['measures'], InOrder>();

function place(among: ByInstrument<Reading>, reading: Reading): void {
  const before = among.get(reading.instrument);
  if (before) before.push(reading);
  else among.set(reading.instrument, [reading]);
}

/** Most readings are recorded in the order of their days; only where one was not is there anything to sort. */
function putInOrder(readings: Reading[]): void {
  const isLate = (reading: Reading, at: number) => at > 0 && reading.on < (readings[at - 1]?.on ?? '');
  if (readings.some(isLate)) readings.sort(byDay);
}

/** The readings by instrument, put in order once for each state of the chapter: the guide asks for them many times over. */
function ordered(measures: Course['measures']): InOrder {
  const known = inOrder.get(measures);
  if (known) return known;
  const made: InOrder = { all: new Map(), valid: new Map(), bySession: new Map() };
  for (const reading of measures.readings) {
    place(made.all, reading);
    if (isValid(reading)) place(made.valid, reading);
  }
  for (const among of [made.all, made.valid]) for (const readings of among.values()) putInOrder(readings);
  inOrder.set(measures, made);
  return made;
}

/** Every reading of an instrument by the day it was answered, in the order of recording within a day. */
export function readingsOf({ measures }: WithMeasures, instrument: string): readonly Reading[] {
  return ordered(measures).all.get(instrument) ?? [];
}

/** Whether a reading has a total to compare: complete or prorated. Policy P7. */
export function isValid({ result }: Reading): boolean {
  return (result.status === 'complete' || result.status === 'prorated') && result.total !== null;
}

export function validReadingsOf({ measures }: WithMeasures, instrument: string): readonly Reading[] {
  return ordered(measures).valid.get(instrument) ?? [];
}

export function firstValid(course: WithMeasures, instrument: string): Reading | null {
  return validReadingsOf(course, instrument)[0] ?? null;
}

/** The last valid reading, where it is another than the first; null with fewer than two. Policy P7. */
export function lastValid(course: WithMeasures, instrument: string): Reading | null {
  const valid = validReadingsOf(course, instrument);
  return valid.length >= 2 ? (valid.at(-1) ?? null) : null;
}

/** The latest valid reading, be it the only one: what a page shows as the score now. */
export function latestValid(course: WithMeasures, instrument: string): Reading | null {
  return validReadingsOf(course, instrument).at(-1) ?? null;
}

/** The first valid total of the course, which never moves; null before there is one. Policy ipt-signal-policy-v1. */
export function baseline(course: WithMeasures, instrument: string): number | null {
  return firstValid(course, instrument)?.result.total ?? null;
}

export interface SessionScore {
  session: number;
  total: number;
  on: string;
  reading: string;
}

/** The last valid total given for each session, by session number. */
export function scoresBySession(course: WithMeasures, instrument: string): readonly SessionScore[] {
  const { bySession } = ordered(course.measures);
  const known = bySession.get(instrument);
  if (known) return known;
  const made = bySessionOf(validReadingsOf(course, instrument));
  bySession.set(instrument, made);
  return made;
}

function bySessionOf(readings: readonly Reading[]): SessionScore[] {
  const latest = new Map<number, SessionScore>();
  for (const { session, on, id, result } of readings) {
    if (session === null || result.total === null) continue;
    latest.set(session, { session, total: result.total, on, reading: id });
  }
  return [...latest.values()].sort((a, b) => a.session - b.session);
}

/** The same as a row from session 1 on, null where a session has no valid score: what `suddenGains` reads. */
export function totalsInARow(course: WithMeasures, instrument: string): (number | null)[] {
  const scores = scoresBySession(course, instrument);
  const row = Array.from<number | null>({ length: scores.at(-1)?.session ?? 0 }).fill(null);
  for (const { session, total } of scores) row[session - 1] = total;
  return row;
}

function byItem(instrument: Instrument, answers: Answer[]): AnswersByItem {
  const read = readAnswers(instrument, answers);
  return isBadAnswers(read) ? new Map() : read;
}

/** The risk questions of a reading, each beside the last time it was answered before. */
export function riskFlagsOf(course: WithMeasures, reading: Reading): RiskFlag[] {
  const instrument = instruments.get(reading.instrument);
  if (!instrument) return [];
  const all = readingsOf(course, reading.instrument);
  const at = all.findIndex((one) => one.id === reading.id);
  const earlier = (at === -1 ? all : all.slice(0, at)).map((one) => byItem(instrument, one.answers));
  return riskFlags(instrument, byItem(instrument, reading.answers), earlier);
}

/** The instruments the therapist has planned for this session of so many, beyond the protocol's. */
export function plannedFor({ measures }: WithMeasures, session: number, sessions: number): string[] {
  const isDue = ({ when, sessions: chosen }: PlannedMeasure) =>
    chosen.includes(session) ||
    when.includes('every-session') ||
    (when.includes('start') && session === 1) ||
    (when.includes('mid-point') && session === Math.ceil(sessions / 2)) ||
    (when.includes('end') && session === sessions);
  return measures.planned.filter(isDue).map((plan) => plan.instrument);
}
