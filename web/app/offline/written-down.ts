import type { RefusedError } from '#web/app/api.ts';
import { namesOnShelf, onShelf, putOnShelf } from './machine-storage.ts';
import type { UnsentAct } from './unsent-act.ts';

/**
 * What became of a telling, once it was pressed: it is told, waits for the line, nobody was told of it, or whoever heard it
 * told somebody themself.
 */
export interface Became {
  course: string;
  /** The act with which it was told. */
  id: string;
  became: 'told' | 'waits' | 'not told' | 'seen to';
  /** When it became so. */
  at: string;
  /** Why nobody was told, in the server’s sentence. */
  says?: string;
  /** Of whom it was told, by name. */
  whose?: string;
}

type Telling = Pick<UnsentAct, 'course' | 'id' | 'there' | 'isFollowed' | 'whose'>;

const shelf = 'how-told/';
const nameOf = ({ course, id }: Pick<Became, 'course' | 'id'>) => `${shelf}${course}/${id}`;

/** All that is written down of what was told, or of what was told of one course. */
export const writtenDown = (course?: string): Became[] =>
  namesOnShelf(course ? `${shelf}${course}/` : shelf).flatMap((name) => onShelf<Became>(name) ?? []);

/** Whether this refusal says that what the act tells is there already: nothing is lost, and nobody has anything to decide. */
export const isThereAlready = ({ there }: Pick<UnsentAct, 'there'>, { problem }: RefusedError): boolean =>
  there !== undefined && problem.code === there;

/** Whether of what is refused nothing is left to decide: it is there, or of a telling that is refused the alarm was raised. */
export const isDoneAllTheSame = (act: Telling, error: RefusedError): boolean =>
  isThereAlready(act, error) ||
  (act.isFollowed === true && ((error.problem as { alarms?: unknown[] }).alarms ?? []).length > 0);

/** Writes down what became of an act that must not be forgotten; of any other, nothing. */
export function writeDown(act: Telling, became: Became['became'], says?: string): void {
  if (!act.isFollowed) return;
  const { course, id, whose } = act;
  const at = new Date().toISOString();
  const more = { ...(says !== undefined && { says }), ...(whose !== undefined && { whose }) };
  putOnShelf(nameOf(act), { course, id, became, at, ...more } satisfies Became);
}

/** The same of a refusal, in its sentence. */
export const writeDownRefused = (act: Telling, error: RefusedError): void =>
  isDoneAllTheSame(act, error) ? writeDown(act, 'told') : writeDown(act, 'not told', error.message);

/** Whoever heard it has told somebody themself. */
export function seenTo(course: string): void {
  for (const one of writtenDown(course)) {
    if (one.became === 'not told') writeDown({ ...one, isFollowed: true }, 'seen to');
  }
}
