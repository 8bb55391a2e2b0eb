import type { z } from 'zod';
import { type SessionFormat, sessionFormats } from '#core/course/sessions/state.ts';
import { identifierNames } from '#core/forms/identifiers.ts';
import { identityForm } from '#core/forms/identity.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { csvWords } from '#interop/words.ts';
import { type DayOrder, readDay } from './days.ts';
import type { CsvLine } from './read-lines.ts';

/** Why one cell of a line cannot be taken. */
export interface CellFault {
  column: string;
  says: string;
  ambiguous?: true;
  /** It is another line that is at fault. */
  waits?: true;
}

export interface ClientLine {
  client: string;
  identity: z.output<typeof identityForm>;
}
export interface CourseLine {
  course: string;
  client: string;
  therapist: string;
  form: string;
  sessions: number | undefined;
  minutes: number | undefined;
  began: string;
  movedIn: string | undefined;
  referral: string;
}
export interface AppointmentLine {
  course: string;
  day: string;
  time: string;
  minutes: number | undefined;
  how: SessionFormat;
  state: 'held' | 'missed' | 'booked' | 'cancelled';
}
export interface ScoreLine {
  course: string;
  day: string;
  measure: string;
  session: number | undefined;
  given: { total: number } | { answers: Answer[] };
}

/** Reads the cells of one line, and gathers what is wrong with them. */
class Cells {
  readonly faults: CellFault[] = [];
  readonly #cells: CsvLine['cells'];
  readonly #order: DayOrder | undefined;

  constructor({ cells }: CsvLine, order?: DayOrder) {
    this.#cells = cells;
    this.#order = order;
  }

  text = (column: string): string => this.#cells[column]?.trim() ?? '';

  wrong<Value>(column: string, says: string, value: Value): Value {
    this.faults.push({ column, says });
    return value;
  }

  needed(column: string): string {
    const written = this.text(column);
    return written === '' ? this.wrong(column, csvWords.en.empty(column), '') : written;
  }

  day(column: string, asked: 'always' | 'maybe'): string | undefined {
    const written = asked === 'always' ? this.needed(column) : this.text(column);
    if (written === '') return undefined;
    const read = readDay(written, this.#order);
    if ('day' in read) return read.day;
    this.faults.push({ column, says: read.says, ...(read.ambiguous && { ambiguous: true }) });
  }

  number(column: string): number | undefined {
    const written = this.text(column);
    if (written === '') return undefined;
    const number = Number(written.replace(',', '.'));
    return Number.isNaN(number) ? this.wrong(column, csvWords.en.notANumber(written), undefined) : number;
  }

  whole(column: string): number | undefined {
    const number = this.number(column);
    if (number === undefined || Number.isInteger(number)) return number;
    return this.wrong(column, csvWords.en.notANumber(this.text(column)), undefined);
  }
}

type Read<Value> = { value: Value; faults: CellFault[] };

/** Who a client is, as the form of the page would take it. */
export function readClient(line: CsvLine, order?: DayOrder): Read<ClientLine> {
  const cells = new Cells(line, order);
  const client = cells.needed('client');
  const born = cells.day('born', 'maybe') ?? null;
  const identity = {
    ...{ name: cells.text('name'), born, email: cells.text('email') || null },
    ...{ phone: cells.text('phone'), country: cells.text('country').toUpperCase() },
    ...(cells.text('language') && { language: cells.text('language') }),
    identifiers: identifierNames.map((system) => ({ system, value: cells.text(`${system} number`) })),
  };
  const read = identityForm.safeParse(identity);
  for (const { path, message } of read.error?.issues ?? [])
    cells.wrong(
      path[0] === 'identifiers' ? `${String(path[1])} number` : String(path[0]),
      message,
      undefined,
    );
  const value = { client, identity: read.data ?? identityForm.parse({ name: '?' }) };
  return { value, faults: cells.faults };
}

export function readCourse(line: CsvLine, order?: DayOrder): Read<CourseLine> {
  const cells = new Cells(line, order);
  const value = {
    course: cells.needed('course'),
    client: cells.needed('client'),
    therapist: cells.text('therapist'),
    form: cells.text('form'),
    sessions: cells.whole('sessions'),
    minutes: cells.whole('minutes'),
    began: cells.day('began', 'always') ?? '',
    movedIn: cells.day('moved in', 'maybe'),
    referral: cells.text('referral'),
  };
  return { value, faults: cells.faults };
}

/** What is written of an appointment, in the words of other programs. */
const words = {
  en: {
    states: {
      held: ['held', 'attended', 'kept', 'came', 'completed'],
      missed: ['missed', 'did not attend', 'dna', 'no show', 'did not come'],
      booked: ['booked', 'planned', 'to come', 'scheduled'],
      cancelled: ['cancelled', 'canceled', 'called off'],
    },
    ways: {
      in_person: ['in person', 'face to face', 'room', ''],
      video: ['video', 'online', 'remote'],
      phone: ['phone', 'telephone'],
    },
  },
} satisfies {
  en: { states: Record<AppointmentLine['state'], string[]>; ways: Record<SessionFormat, string[]> };
};
const { states, ways } = words.en;

function meant<Value extends string>(
  from: Readonly<Record<Value, readonly string[]>>,
  among: readonly Value[],
  written: string,
): Value | undefined {
  const plain = written
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
  return among.find((one) => from[one].includes(plain));
}

export function readAppointment(line: CsvLine, order?: DayOrder): Read<AppointmentLine> {
  const cells = new Cells(line, order);
  const course = cells.needed('course');
  const day = cells.day('day', 'always') ?? '';
  const written = cells.needed('state');
  const state = meant(states, ['held', 'missed', 'booked', 'cancelled'], written);
  if (written !== '' && !state) cells.wrong('state', csvWords.en.notAState(written), undefined);
  const how = meant(ways, sessionFormats, cells.text('how'));
  if (!how) cells.wrong('how', csvWords.en.notAWay(cells.text('how')), undefined);
  const time = cells
    .text('time')
    .replace(/^(\d):/, '0$1:')
    .replace(/^(\d{2}:\d{2}):00$/, '$1');
  if (time !== '' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    cells.wrong('time', csvWords.en.notATime(time), undefined);
  if (state === 'booked' && time === '') cells.wrong('time', csvWords.en.timeOfBooked, undefined);
  const minutes = cells.whole('minutes');
  const value = { course, day, time, minutes, how: how ?? 'in_person', state: state ?? 'held' };
  return { value, faults: cells.faults };
}

const plainName = (name: string) => name.toLowerCase().replaceAll(/[\s_-]+/g, '');

const measureCalled = (name: string): Instrument | undefined =>
  [...instruments.values()].find(({ id, shortName }) =>
    [id, shortName].some((one) => plainName(one) === plainName(name)),
  );

/** Answers in order, apart by blanks, commas or semicolons; a dash is one left out. */
function answersIn(written: string): Answer[] | undefined {
  const parts = written.trim().split(/[\s,;|]+/);
  const answers = parts.map((one) => (/^[-–?.]$/.test(one) ? null : Number(one)));
  return answers.some((one) => Number.isNaN(one)) ? undefined : answers;
}

export function readScore(line: CsvLine, order?: DayOrder): Read<ScoreLine> {
  const cells = new Cells(line, order);
  const course = cells.needed('course');
  const day = cells.day('day', 'always') ?? '';
  const named = cells.needed('measure');
  const measure = measureCalled(named);
  if (named !== '' && !measure) cells.wrong('measure', csvWords.en.notAMeasure(named), undefined);
  const total = cells.number('total');
  const written = cells.text('answers');
  const answers = written === '' ? undefined : answersIn(written);
  if (written !== '' && !answers) cells.wrong('answers', csvWords.en.notAnswers(written), undefined);
  if (written === '' && total === undefined && cells.faults.every(({ column }) => column !== 'total'))
    cells.wrong('total', csvWords.en.neitherTotalNorAnswers, undefined);
  const given = answers ? { answers } : { total: total ?? 0 };
  const value = { course, day, measure: measure?.id ?? '', session: cells.whole('session'), given };
  return { value, faults: cells.faults };
}
