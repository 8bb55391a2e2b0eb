import { NoLine, RefusedError, send } from '#web/app/api.ts';
import { listenShelf } from './keeping.ts';
import {
  lastPersonHere,
  namesOnShelf,
  onShelf,
  putOnShelf,
  readShelfAgain,
  shelfIsWritten,
  whoseShelf,
} from './machine-storage.ts';
import { alone } from './one-tab.ts';
import type { UnsentAct } from './unsent-act.ts';
import { sendingMet, unlessLater } from './why-it-waits.ts';
import { isDoneAllTheSame, writeDown, writeDownRefused } from './written-down.ts';

const shelf = 'unsent/';
let lastAt = 0;
let read: readonly UnsentAct[] = [];

/** All that waits on this machine, in the order in which it was written; ids of two tabs that counted alike tell the earlier. */
export function unsentActs(): readonly UnsentAct[] {
  const now = namesOnShelf(shelf)
    .flatMap((name) => onShelf<UnsentAct>(name) ?? [])
    .toSorted((one, other) => (one.at ?? 0) - (other.at ?? 0) || one.id.localeCompare(other.id));
  if (now.length !== read.length || now.some((act, at) => act !== read[at])) read = now;
  return read;
}

export const listenUnsent = listenShelf;

const keep = (act: UnsentAct): void => putOnShelf(shelf + act.id, act);
const unsentNow = (id: string) => onShelf<UnsentAct>(shelf + id);
export const dropUnsent = (id: string): void => putOnShelf(shelf + id, undefined);

/** The number past all that lies here, whichever tab put it there. */
function nextAt(): number {
  lastAt = 1 + Math.max(lastAt, ...unsentActs().map(({ at = 0 }) => at));
  return lastAt;
}

/** What is said along with an act as it is sent, such as what the page has by then. */
type Headers = () => Record<string, string>;

/** Posts it. What is refused only for now throws NoLine, as without a line. */
async function post<Answer>(act: UnsentAct, headers?: Headers): Promise<Answer> {
  try {
    const answer = await postOver<Answer>(act, headers);
    sendingMet();
    return answer;
  } catch (problem) {
    const error = unlessLater(problem);
    sendingMet(error);
    throw error;
  }
}

async function postOver<Answer>(
  { course, name, over, to, ...act }: UnsentAct,
  headers: Headers = () => ({}),
): Promise<Answer> {
  const sendForm = (form: unknown) =>
    send<Answer>(to ?? `courses/${course}/acts/${name}`, { id: act.id, on: act.on, form }, 'POST', headers());
  try {
    return await sendForm(act.form);
  } catch (error) {
    const newer = error instanceof RefusedError ? error.problem.newer : undefined;
    if (over === undefined || newer?.version !== over) throw error;
    return sendForm({ ...(act.form as object), version: over });
  }
}

/** The codes of a refusal that say that a day is still to come. */
const stillToCome = ['day-to-come', 'still-to-come'];

/** The same act as it is sent once it has waited: of the day on which it was pressed. */
export const asPressed = (act: UnsentAct): UnsentAct => ({ ...act, on: act.on ?? act.pressedOn });

/** Whether it is refused only for the day that a clock which goes ahead gave it. */
export const isOfFastClock = ({ on, pressedOn }: UnsentAct, code: string | undefined): boolean =>
  on === undefined && pressedOn !== undefined && stillToCome.includes(code ?? '');

/** Posts what has waited, by the day on which it was pressed; of a day that is not here yet, by that of its arrival. */
async function postLater(act: UnsentAct): Promise<unknown> {
  try {
    return await post(asPressed(act));
  } catch (error) {
    if (error instanceof RefusedError && isOfFastClock(act, error.problem.code)) return post(act);
    throw error;
  }
}

/** Lets go of an act the server has; what was written in the same form meanwhile may go over it. */
function acknowledged(act: UnsentAct): void {
  const { id, place, over, form } = act;
  const { version } = form as { version?: number };
  const made = version === undefined ? undefined : (over ?? version) + 1;
  writeDown(act, 'told');
  dropUnsent(id);
  for (const one of unsentActs()) {
    const isSameForm = place !== undefined && one.place === place;
    if (isSameForm && (one.form as { version?: number }).version === version) keep({ ...one, over: made });
  }
}

/**
 * Sends an act, keeping it first, after what its form still has waiting. Resolves with the course as it now is;
 * throws RefusedError with the server's sentence, or NoLine when it stays here to be sent later.
 */
export async function sendAct<Answer>(act: UnsentAct, headers?: Headers): Promise<Answer> {
  const sent = await alone(`act/${act.id}`, async () => ({
    answer: await keepAndPost<Answer>(act, headers),
  }));
  if (!sent) throw new NoLine();
  return sent.answer;
}

async function keepAndPost<Answer>(act: UnsentAct, headers?: Headers): Promise<Answer> {
  keep({ ...act, at: nextAt() });
  await shelfIsWritten();
  const isBefore = (one: UnsentAct) =>
    one.id !== act.id && (isQueuedWith(one, act) || (isSamePlace(one, act) && !one.refused));
  if (unsentActs().some(isBefore)) await sendUnsent({ which: isBefore });
  if (unsentActs().some(isBefore)) throw new NoLine();
  try {
    const answer = await post<Answer>(unsentNow(act.id) ?? act, headers);
    writeDown(act, 'told');
    dropUnsent(act.id);
    return answer;
  } catch (error) {
    if (error instanceof RefusedError) {
      writeDownRefused(act, error);
      dropUnsent(act.id);
    }
    throw error;
  }
}

const isSamePlace = (one: UnsentAct, other: UnsentAct) =>
  one.place !== undefined && one.place === other.place;

const isQueuedWith = (one: UnsentAct, other: UnsentAct) =>
  one.queue !== undefined && one.queue === other.queue;

const callsForHelp = ['raiseAlarm', 'tellPlan'];
const pressing = ({ name, presses }: UnsentAct): number => {
  if (callsForHelp.includes(name)) return 0;
  return name === 'answerMeasure' || presses ? 1 : 2;
};

/** Whether it may tell that somebody is in danger. */
export const callsForSomebody = (act: UnsentAct): boolean =>
  callsForHelp.includes(act.name) ||
  act.presses !== undefined ||
  (act.name === 'answerMeasure' && act.there !== undefined);

/**
 * A call for help and answers that may ask for it go before anything else, which may be stuck; what has to go out before
 * them goes with them.
 * @param waiting in the order in which it was written
 */
export function mostPressingFirst(waiting: readonly UnsentAct[]): UnsentAct[] {
  const ranked = waiting.map((act, at) => {
    const withIt = waiting
      .slice(at)
      .filter((one) => one === act || isSamePlace(one, act) || isQueuedWith(one, act));
    return { act, rank: Math.min(...withIt.map(pressing)) };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ act }) => act);
}

interface Sending {
  /** Which of them; all when left out. */
  which?: (act: UnsentAct) => boolean;
  /** Shows the page the chart that an act was answered with, before the act is let go of. */
  show?: (act: UnsentAct, view: unknown) => Promise<void>;
}

/** Whose part was refused, where the refusal says it. */
function memberIn({ problem }: RefusedError): Pick<UnsentAct, 'member'> {
  const { member } = problem as { member?: string };
  return member === undefined ? {} : { member };
}

type Became = 'sent' | 'refused' | 'waits' | 'no_line';

/** Sends one of those that wait. An act refused now stays, with its sentence. */
async function sendOne(act: UnsentAct, show: Sending['show']): Promise<Became> {
  try {
    const view = await postLater(act);
    await show?.(act, view);
    acknowledged(act);
    return 'sent';
  } catch (error) {
    if (error instanceof NoLine) return error.by === 'server' ? 'waits' : 'no_line';
    if (!(error instanceof RefusedError)) throw error;
    if (isDoneAllTheSame(act, error)) {
      acknowledged(act);
      return 'sent';
    }
    writeDownRefused(act, error);
    // What becomes of a telling stands by itself, with what to do: there is nothing to let go of.
    if (act.isFollowed) dropUnsent(act.id);
    else if (unsentNow(act.id)) keep({ ...act, refused: error.problem.title, ...memberIn(error) });
    return 'refused';
  }
}

/**
 * Sends what waits, whichever tab it was written in: one tab sends at a time, what may ask for help first. What was
 * written in one form keeps its order. @returns charts that changed, or undefined where sending goes on already
 */
export async function sendUnsent({
  which = () => true,
  show,
}: Sending = {}): Promise<Set<string> | undefined> {
  const changed = new Set<string>();
  return alone('send', async () => {
    await readShelfAgain(shelf);
    // Somebody else has signed in on this machine since: theirs is not the name to send this under.
    if ((lastPersonHere() ?? whoseShelf()) !== whoseShelf()) return changed;
    const tried = new Set<string>();
    const stuck: UnsentAct[] = unsentActs().filter(({ refused, queue }) => refused && queue);
    const isStuck = (one: UnsentAct) =>
      stuck.some((before) => isSamePlace(before, one) || isQueuedWith(before, one));
    for (;;) {
      const [act] = mostPressingFirst(
        unsentActs().filter((one) => !one.refused && !tried.has(one.id) && !isStuck(one) && which(one)),
      );
      if (!act) return changed;
      tried.add(act.id);
      const became = (await alone(`act/${act.id}`, () => sendOne(act, show))) ?? 'waits';
      // What is refused may have told ahead what it says of danger.
      if (became === 'sent' || became === 'refused') changed.add(act.course);
      if (became === 'no_line') return changed;
      if (became === 'waits' || (became === 'refused' && act.queue)) stuck.push(act);
    }
  });
}
