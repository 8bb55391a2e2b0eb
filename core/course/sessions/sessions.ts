import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { noted, stamped } from '#core/course/shared/stamped.ts';
import { type Change, withPartsChanged } from '#core/course/shared/versioned-text.ts';
import { bookSeries, bookSession } from './booking.ts';
import { recordContact } from './contacts.ts';
import { holdSession } from './holding.ts';
import { missSession } from './missing.ts';
import { cancelSession, moveSession } from './moving.ts';
import { byDay } from './number-on.ts';
import { type Appointment, sessionFacts as facts, type Sessions, start } from './state.ts';

/** The hours of the course: booked, moved, cancelled, missed, held. */

const inTime = (appointments: Appointment[]) => appointments.toSorted((a, b) => a.at.localeCompare(b.at));

const change = (state: Sessions, id: string, how: Change<Appointment>): Sessions => ({
  ...state,
  appointments: inTime(withPartsChanged(state.appointments, id, how)),
});

/** Why an hour was booked over another speaks of other people’s sessions. */
const asClientSees = ({ despite: _why, ...one }: Appointment): Appointment => ({
  ...one,
  why: one.state === 'missed' ? '' : one.why,
  moves: one.moves.map(({ despite: _reason, ...move }) => move),
});

function seenByClient(state: Sessions): Sessions {
  return {
    ...state,
    appointments: state.appointments.map(asClientSees),
    missed: state.missed.map((one) => ({ ...one, note: '' })),
    contacts: [],
  };
}

export const sessions = chapter({
  start,
  facts,
  sentences: {
    en: {
      SessionBooked: 'A session was booked.',
      SessionMoved: 'A session was moved.',
      SessionCancelled: 'A session was cancelled.',
      SessionMissed: 'A session was missed.',
      SessionHeld: 'A session was held.',
      ContactMade: 'There was contact between sessions.',
    },
  },
  fold: {
    SessionBooked: (state, plan, { at: since }) => ({
      ...state,
      appointments: inTime([
        ...state.appointments,
        { ...plan, state: 'booked', why: '', since, calledOff: null, moves: [] },
      ]),
    }),
    SessionMoved: (state, { appointment, to, why, by, room, despite }, { on, at: since, act: id }) =>
      change(state, appointment, ({ at, moves }) => ({
        at: to,
        since,
        ...(room && { room }),
        state: 'booked',
        calledOff: null,
        moves: [...moves, { id, from: at, to, why, by, on, ...(despite && { despite }) }],
      })),
    SessionCancelled: (state, { appointment, why, by }, { on, at: since }) =>
      change(state, appointment, () => ({
        state: 'cancelled',
        since,
        why,
        changedBy: by,
        calledOff: { on, by },
      })),
    SessionMissed: (state, data, fact) => ({
      ...change(state, data.appointment, () => ({ state: 'missed', since: fact.at, why: data.note })),
      missed: [...state.missed, noted(data, fact)],
    }),
    SessionHeld: (state, data, fact) => ({
      ...change(state, data.appointment, () => ({ state: 'held', since: fact.at })),
      held: byDay([...state.held, noted(data, fact)]),
    }),
    ContactMade: (state, data, fact) => ({
      ...change(state, data.appointment, () => ({
        state: data.reached === 'reached' ? 'held' : 'missed',
        since: fact.at,
      })),
      contacts: [...state.contacts, stamped(data, fact)],
    }),
  },
  acts: { bookSeries, bookSession, moveSession, cancelSession, missSession, holdSession, recordContact },
  seenBy: toClientAs(start, seenByClient),
  paper: { in: 'sessions' },
  carriesOver: 'stays_behind',
});
