import { NoLine, RefusedError, send } from '#web/app/api.ts';
import { stored } from './stored.ts';

/** An act on its way: kept on this machine until the server has acknowledged it. */
export interface UnsentAct {
  course: string;
  name: string;
  id: string;
  on?: string;
  form: unknown;
  /** The same as it was typed, where a form is typed in another shape than it is sent. */
  typed?: unknown;
  /** The form it was typed in; what is sent from one form goes in the order in which it was written. */
  place?: string;
  /** The version made by what was sent from this form just before it: written over knowingly, if that is all. */
  over?: number;
  /** The sentence with which it was refused after a wait; the person decides what becomes of it. */
  refused?: string;
}

const listeners = new Set<() => void>();
let whose = '';
let acts: UnsentAct[] = [];

const shelf = () => stored<UnsentAct[]>(`unsent/${whose}`);

function keep(next: UnsentAct[]): void {
  acts = next;
  if (whose) shelf().write(acts);
  for (const listener of listeners) listener();
}

/** Takes up what this person left unsent on this machine. */
export function takeUpUnsent(person: string): void {
  whose = person;
  acts = shelf().read() ?? [];
  for (const listener of listeners) listener();
}

export const unsentActs = () => acts;

export function listenUnsent(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function dropUnsent(id: string): void {
  keep(acts.filter((act) => act.id !== id));
}

async function post<Answer>({ course, name, over, ...act }: UnsentAct): Promise<Answer> {
  const to = (form: unknown) =>
    send<Answer>(`courses/${course}/acts/${name}`, { id: act.id, on: act.on, form });
  try {
    return await to(act.form);
  } catch (error) {
    const newer = error instanceof RefusedError ? error.problem.newer : undefined;
    if (over === undefined || newer?.version !== over) throw error;
    return to({ ...(act.form as object), version: over });
  }
}

/** Lets go of an act the server has; what was written in the same form meanwhile may go over it. */
function acknowledged({ id, place, over, form }: UnsentAct): void {
  const { version } = form as { version?: number };
  const made = version === undefined ? undefined : (over ?? version) + 1;
  const followsIt = (act: UnsentAct) =>
    place !== undefined && act.place === place && (act.form as { version?: number }).version === version;
  keep(acts.filter((act) => act.id !== id).map((act) => (followsIt(act) ? { ...act, over: made } : act)));
}

/**
 * Sends an act, keeping it first, after what its form still has waiting. Resolves with the course as it now is;
 * throws RefusedError with the server's sentence, or NoLine when it stays here to be sent later.
 */
export async function sendAct<Answer>(act: UnsentAct): Promise<Answer> {
  const isBefore = (one: UnsentAct) =>
    act.place !== undefined && one.place === act.place && one.id !== act.id && !one.refused;
  keep([...acts, act]);
  if (acts.some(isBefore)) await sendUnsent({ which: isBefore });
  if (acts.some(isBefore)) throw new NoLine();
  try {
    const answer = await post<Answer>(acts.find(({ id }) => id === act.id) ?? act);
    dropUnsent(act.id);
    return answer;
  } catch (error) {
    if (error instanceof RefusedError) dropUnsent(act.id);
    throw error;
  }
}

/** A call for help and answers that may ask for it go before anything else, which may be stuck. */
export function mostPressingFirst(waiting: readonly UnsentAct[]): UnsentAct[] {
  const rank = ({ name }: UnsentAct) => (name === 'raiseAlarm' ? 0 : name === 'answerMeasure' ? 1 : 2);
  return waiting.toSorted((a, b) => rank(a) - rank(b));
}

let sending = false;

interface Sending {
  /** Which of them; all when left out. */
  which?: (act: UnsentAct) => boolean;
  /** Shows the page the course that an act was answered with, before the act is let go of. */
  show?: (course: string, view: unknown) => Promise<void>;
}

/** Sends what waits, in order, what may ask for help first. An act refused now stays, with its sentence. @returns courses that changed */
export async function sendUnsent({ which = () => true, show }: Sending = {}): Promise<Set<string>> {
  const changed = new Set<string>();
  if (sending) return changed;
  sending = true;
  try {
    for (const { id } of mostPressingFirst(acts.filter((one) => !one.refused && which(one)))) {
      const act = acts.find((one) => one.id === id);
      if (!act) continue;
      try {
        const view = await post(act);
        await show?.(act.course, view);
        acknowledged(act);
        changed.add(act.course);
      } catch (error) {
        if (error instanceof NoLine) break;
        if (error instanceof RefusedError && error.problem.status === 401) break;
        if (error instanceof RefusedError) {
          keep(acts.map((one) => (one.id === act.id ? { ...one, refused: error.problem.title } : one)));
        }
      }
    }
  } finally {
    sending = false;
  }
  return changed;
}
