import type { z } from 'zod';
import { chapter, isClinician, type Viewer } from '#core/course/book/chapter.ts';
import { bookSeries, bookSession, cancelSession, moveSession } from './booking.ts';
import { holdSession, missSession, recordContact } from './holding.ts';
import { type Decider, sessionFacts as facts, type planShape, type sessionFacts } from './shapes.ts';

/** The hours of the course: booked, moved, cancelled, missed, held. */

type Plan = z.output<typeof planShape>;

export interface Appointment extends Plan {
  state: 'booked' | 'held' | 'missed' | 'cancelled';
  /** Why it was cancelled or missed, as it was told. */
  why: string;
  /** The day it was called off, and by whom; null while it stands. */
  calledOff: { on: string; by: Decider } | null;
  moves: { from: string; to: string; why: string; by: string; on: string }[];
}

export interface HeldSession extends z.output<typeof sessionFacts.SessionHeld> {
  id: string;
  seq: number;
  on: string;
}

export interface Missed extends z.output<typeof sessionFacts.SessionMissed> {
  id: string;
  seq: number;
  on: string;
}

export interface Contact extends z.output<typeof sessionFacts.ContactMade> {
  id: string;
  seq: number;
  on: string;
  by: string;
}

export interface Sessions {
  /** In order of time. */
  appointments: Appointment[];
  /** In order of their numbers. */
  held: HeldSession[];
  missed: Missed[];
  contacts: Contact[];
}

const start: Sessions = { appointments: [], held: [], missed: [], contacts: [] };

const inTime = (appointments: Appointment[]) => appointments.toSorted((a, b) => a.at.localeCompare(b.at));

function change(
  state: Sessions,
  id: string,
  how: (appointment: Appointment) => Partial<Appointment>,
): Sessions {
  const appointments = state.appointments.map((one) => (one.id === id ? { ...one, ...how(one) } : one));
  return { ...state, appointments: inTime(appointments) };
}

function seenByClient(state: Sessions): Sessions {
  return {
    ...state,
    appointments: state.appointments.map((one) => (one.state === 'missed' ? { ...one, why: '' } : one)),
    missed: state.missed.map((one) => ({ ...one, note: '' })),
    contacts: [],
  };
}

export const sessions = chapter({
  start,
  facts,
  fold: {
    SessionBooked: (state, plan) => ({
      ...state,
      appointments: inTime([
        ...state.appointments,
        { ...plan, state: 'booked', why: '', calledOff: null, moves: [] },
      ]),
    }),
    SessionMoved: (state, { appointment, to, why, by }, { on }) =>
      change(state, appointment, ({ at, moves }) => ({
        at: to,
        state: 'booked',
        calledOff: null,
        moves: [...moves, { from: at, to, why, by, on }],
      })),
    SessionCancelled: (state, { appointment, why, by }, { on }) =>
      change(state, appointment, () => ({ state: 'cancelled', why, calledOff: { on, by } })),
    SessionMissed: (state, data, { act: id, seq, on }) => ({
      ...change(state, data.appointment, () => ({ state: 'missed', why: data.note })),
      missed: [...state.missed, { ...data, id, seq, on }],
    }),
    SessionHeld: (state, data, { act: id, seq, on }) => ({
      ...change(state, data.appointment, () => ({ state: 'held' })),
      held: [...state.held, { ...data, id, seq, on }].toSorted((a, b) => a.n - b.n),
    }),
    ContactMade: (state, data, { act: id, seq, on, by }) => ({
      ...change(state, data.appointment, () => ({ state: data.reached === 'reached' ? 'held' : 'missed' })),
      contacts: [...state.contacts, { ...data, id, seq, on, by }],
    }),
  },
  acts: { bookSeries, bookSession, moveSession, cancelSession, missSession, holdSession, recordContact },
  seenBy: (state, viewer: Viewer) => {
    if (isClinician(viewer)) return state;
    return viewer.as === 'client' ? seenByClient(state) : start;
  },
});
