import { NoLine, RefusedError, send } from '#web/app/api.ts';

/** An act on its way: kept on this machine until the server has acknowledged it. */
export interface UnsentAct {
  course: string;
  name: string;
  id: string;
  on?: string;
  form: unknown;
  /** The sentence with which it was refused after a wait; the person decides what becomes of it. */
  refused?: string;
}

const listeners = new Set<() => void>();
let whose = '';
let acts: UnsentAct[] = [];

const storageKey = () => `kith/unsent/${whose}`;

function keep(next: UnsentAct[]): void {
  acts = next;
  if (whose) localStorage.setItem(storageKey(), JSON.stringify(acts));
  for (const listener of listeners) listener();
}

/** Takes up what this person left unsent on this machine. */
export function takeUpUnsent(person: string): void {
  whose = person;
  acts = JSON.parse(localStorage.getItem(storageKey()) ?? '[]') as UnsentAct[];
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

async function post<Answer>({ course, name, ...request }: UnsentAct): Promise<Answer> {
  return send<Answer>(`courses/${course}/acts/${name}`, {
    id: request.id,
    on: request.on,
    form: request.form,
  });
}

/**
 * Sends an act, keeping it first. Resolves with the course as it now is; throws Refused with the server's
 * sentence, or NoLine when it stays here to be sent later.
 */
export async function sendAct<Answer>(act: UnsentAct): Promise<Answer> {
  keep([...acts, act]);
  try {
    const answer = await post<Answer>(act);
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

/** Sends what waits, in order, what may ask for help first. An act refused now stays, with its sentence. @returns courses that changed */
export async function sendUnsent(): Promise<Set<string>> {
  const changed = new Set<string>();
  if (sending) return changed;
  sending = true;
  try {
    for (const act of mostPressingFirst(acts.filter((one) => !one.refused))) {
      try {
        await post(act);
        dropUnsent(act.id);
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
