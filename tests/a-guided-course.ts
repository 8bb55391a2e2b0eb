import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { extended, shipped } from '#core/protocols/protocols.ts';
import { type ACourse, aCourse } from './a-course.ts';

/** Courses that the guide's tests begin from: opened on 6 January 2026, held weekly from the 13th. */

/** The day of that session: `2026-01-13` for the first. */
export function dayOfSession(n: number): string {
  return new Date(Date.UTC(2026, 0, 13 + 7 * (n - 1))).toISOString().slice(0, 10);
}

/** A day after that session, when its hour is over. */
export const dayAfter = (n: number) =>
  new Date(Date.UTC(2026, 0, 14 + 7 * (n - 1))).toISOString().slice(0, 10);

/** A service's own protocol as an act is told of it. */
export const asTold = (whole: Protocol) => ({ id: whole.id, edition: whole.edition, whole });

/** @param own the service's own protocols, where the course is to be opened under one of them */
export function opened(
  preset = 'ipt16-default',
  sessions = 16,
  id = 'ipt',
  own?: readonly Protocol[],
): ACourse {
  const edition = (own && extended(id, own)?.edition) ?? extended(id, shipped)?.edition ?? '2026.1';
  const protocol = { id, edition, preset, sessions, minutes: 50 };
  const where = { on: '2026-01-06', ...(own && { protocols: own.map(asTold) }) };
  return aCourse().does('openCourse', { client: 'leila', therapist: 'ana', protocol }, where);
}

/** Holds every session up to `last`. */
export function held(last: number, course: ACourse = opened()): ACourse {
  for (let n = course.course.sessions.held.length + 1; n <= last; n += 1) {
    course.does('holdSession', { minutes: 50, format: 'in_person' }, { on: dayOfSession(n) });
  }
  return course;
}

/** Answers the PHQ-9 to this total, at most 24 so that its ninth question stays at 0. */
export function scored(course: ACourse, session: number, total: number): ACourse {
  const answers = Array.from({ length: 10 }, (_, item) =>
    item < 8 ? Math.max(0, Math.min(3, total - 3 * item)) : 0,
  );
  return course.does(
    'answerMeasure',
    { instrument: 'phq-9', answers, session },
    { as: 'client', on: dayOfSession(session) },
  );
}

export function people(course: ACourse = opened()): ACourse {
  return course
    .does('addPerson', { displayName: 'Tomas', role: 'partner', living: 'living', ring: 1 }, { id: 'tomas' })
    .does(
      'addPerson',
      { displayName: 'Father', role: 'father', living: 'deceased', ring: 3 },
      { id: 'father' },
    );
}

/** With Tomas in the inventory and the dispute with him as the focus. */
export function inDispute(course: ACourse = opened()): ACourse {
  return people(course)
    .does('startDispute', { personId: 'tomas', setting: 'partner' }, { id: 'dispute' })
    .does('checkSafetyAtHome', { personId: 'tomas', answer: 'safe', asked: 'alone', when: 'selection' })
    .does('chooseFocus', {
      area: 'role_dispute',
      people: ['tomas'],
      stage: 'impasse',
      why: 'It began there.',
    });
}

/** The formulation written, shared and agreed to. */
export function agreedTo(course: ACourse): ACourse {
  return course
    .does('writeFormulation', { version: 0, narrative: 'It began when he took the job.' })
    .does('shareFormulation', { version: 1, unratedBecause: 'Weighed on paper' })
    .does('agreeFormulation', { version: 1, answer: 'agrees' });
}

/** A relapse plan that lacks nothing. */
export const wholePlan = {
  signs: {
    early: [
      { sign: 'I answer “fine”', domain: 'relational' as const },
      { sign: 'I cancel', domain: 'behaviour' as const },
      { sign: 'I wake at four', domain: 'sleep' as const },
    ],
  },
  triggers: [{ what: 'Tomas away' }, { what: 'The holidays' }],
  people: [{ who: 'Ines' }, { who: 'Yasmin' }],
  skills: [{ skill: 'Say one thing' }, { skill: 'Walk' }, { skill: 'Plan on Sundays' }],
  actions: { green: ['Plan on Sundays'], amber: ['Ring Yasmin'], red: ['GP this week'] },
  wayBack: 'Ring the service',
};

/** Finished and closed on that day, with the days agreed for afterwards. */
export function closedOn(course: ACourse, on: string, boosters: string[]): ACourse {
  const checklist = (['E-02', 'E-04', 'E-07', 'E-10'] as const).map((task) => ({
    task,
    how: 'declined' as const,
    words: 'Would rather not',
  }));
  const decision = boosters.length > 0 ? ('booster' as const) : ('discharge' as const);
  for (const milestone of ['MS-19', 'MS-23'])
    course.does('passBlock', { milestone, why: 'Said goodbye by telephone' }, { on });
  return course
    .does('decideAfter', { decision, why: 'Well again', medication: 'none_taken', boosters }, { on })
    .does('finishEarly', { reason: 'better', words: 'Well again', checklist, riskChecked: 'checked' }, { on })
    .does('closeCourse', { outcome: 'completed' }, { on });
}

/** A communication analysis of the Sunday with Tomas, begun in session 5. */
export function analysisBegun(course: ACourse): ACourse {
  return course.does(
    'startAnalysis',
    { title: 'Another week away', date: '2026-02-08', personIds: ['tomas'], session: 5 },
    { id: 'sunday' },
  );
}

/** The same, gone through to the end. */
export function analysed(course: ACourse): ACourse {
  const analysisId = 'sunday';
  const turns = [
    { speaker: 'Tomas', words: 'I am in Leeds all week.' },
    { speaker: 'me', words: 'Fine.' },
  ];
  return course
    .does('writeExchangeSetting', { analysisId, place: 'Kitchen', channel: 'in_person' })
    .does('writeExchangeGoal', { analysisId, goalBefore: 'To be asked first', moodBefore: 5 })
    .does('writeTurns', { analysisId, turns })
    .does('writeExchangeEnding', {
      analysisId,
      ending: 'I went upstairs.',
      moodAfter: 2,
      emotionsAfter: [{ emotion: 'hurt', intensity: 7 }],
    })
    .does('writeMessages', {
      analysisId,
      intendedMessage: 'Ask me',
      receivedMessage: 'Agreed',
      otherPerspective: 'Relieved',
    })
    .does('markPatterns', { analysisId, patterns: ['CP-5'] })
    .does('writeAlternatives', {
      analysisId,
      alternatives: [{ words: 'Let us look at the week.' }],
      chosen: 0,
    })
    .does('finishAnalysis', { analysisId });
}
