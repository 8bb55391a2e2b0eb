import type { Course } from '#core/course/course.ts';
import { moodLinksIn } from '#core/course/mood-links/in-session.ts';
import { noteOf } from '#core/course/notes/of-session.ts';
import { alarmsToAnswer } from '#core/course/risk/open-alarms.ts';
import type { TryOut } from '#core/course/try-outs/state.ts';
import type { Followed } from '#core/guide/followed.ts';
import { measuresDue } from '#core/guide/measures/due.ts';
import { shortNameOf } from '#core/instruments/instruments.ts';
import type { Task } from '#core/protocols/protocol/task.ts';
import { sessionStepsWords } from './words.ts';
import { techniquesUsed } from './work-in-session.ts';

export interface SessionStep {
  /** */
  id: string;
  title: string;
  asks: string;
  minutes: Task['minutes'] | null;
  state: 'done' | 'open';
  /** What bears on it today, in short lines. */
  notes: string[];
}

/** Try-outs agreed and not yet gone through together. */
export function tryOutsToGoThrough({ tryOuts }: Course, session: number): TryOut[] {
  return tryOuts.tryOuts.filter(
    ({ reviews, session: agreed }) =>
      (agreed === undefined || agreed < session) && reviews.at(-1)?.next !== 'closed',
  );
}

const has = (all: readonly { session: number | null }[], session: number) =>
  all.some((one) => one.session === session);

function isDone(course: Course, follows: Followed, session: number): Record<string, boolean> {
  const { sessionRoom, tryOuts } = course;
  const used = techniquesUsed(course, session);
  const asked = measuresDue(course, follows, session).filter(({ weight }) => weight === 'protocol');
  return {
    'X-01': asked.every(({ state }) => state !== 'due'),
    'X-02': alarmsToAnswer(course).every(({ seen }) => seen),
    'X-03': has(sessionRoom.openings, session),
    'X-04': moodLinksIn(course, session).length > 0,
    'X-05': has(sessionRoom.scoreReviews, session),
    'X-06': has(sessionRoom.incidents, session),
    'X-07': ['T-04', 'T-05', 'T-06', 'T-07'].some((technique) => used.includes(technique)),
    'X-08': tryOutsToGoThrough(course, session).length === 0,
    'X-09': has(sessionRoom.focusLinks, session),
    'X-10': tryOuts.tryOuts.some((one) => one.session === session),
    'X-11': has(sessionRoom.closes, session),
    'X-12': noteOf(course, session)?.signed !== undefined && noteOf(course, session)?.signed !== null,
  };
}

function notesOf(course: Course, follows: Followed, session: number, left: number): Record<string, string[]> {
  const due = measuresDue(course, follows, session).filter(({ state }) => state === 'due');
  return {
    'X-01': due.map(({ instrument }) => sessionStepsWords.en.isNotAnsweredYet(shortNameOf(instrument))),
    'X-02': alarmsToAnswer(course).map(({ on }) => sessionStepsWords.en.alarmOfIsOpen(on)),
    'X-08': tryOutsToGoThrough(course, session).map(({ what }) => what),
    'X-09': [
      follows.preset.openEnded
        ? `Session ${session}.`
        : sessionStepsWords.en.sessionOfLeft(session, follows.preset.sessions, left),
    ],
  };
}

/** The steps of this session with what the chart already holds of it; without try-outs where none are used (IPT protocol reference, 1.7). */
export function sessionSteps(
  course: Course,
  follows: Followed,
  session: number,
  left: number,
): SessionStep[] {
  const done = isDone(course, follows, session);
  const notes = notesOf(course, follows, session, left);
  const isUsed = ({ id }: Task) => id !== 'X-10' || follows.settings.tryOuts !== 'none';
  return follows.protocol.tasks
    .filter((task) => task.phase === 'every_session' && isUsed(task))
    .map(({ id, title, asks, minutes = null }) => ({
      id,
      title,
      asks,
      minutes,
      state: done[id] ? 'done' : 'open',
      notes: notes[id] ?? [],
    }));
}
