import type { Fact } from '#core/book/fact.ts';
import type { ACourse } from '#tests/a-course.ts';
import {
  analysisBegun,
  dayAfter,
  dayOfSession,
  held,
  inDispute,
  opened,
  people,
  scored,
} from '#tests/a-guided-course.ts';

/** A fact that no act would make, as an import might bring it. */
function brought(course: ACourse, type: string, on: string, data: unknown): ACourse {
  const seq = course.facts.length + 1;
  const fact = {
    course: course.id,
    seq,
    act: `brought-${seq}`,
    type,
    on,
    at: `${on}T10:00:00.000Z`,
    by: 'ana',
    data,
  };
  course.facts.push(fact satisfies Fact);
  return course;
}

const focus = {
  people: [],
  why: 'x',
  whyForClient: '',
  rejected: [],
  safetyConsidered: '',
  supervisorAgrees: '',
  scope: 'death_only',
};

/** Three focuses at once, the first after another was dropped without a word: PD-05, PD-06, PD-08. */
function badlyFocused(course: ACourse): ACourse {
  const on = dayOfSession(4);
  course.does(
    'chooseFocus',
    { area: 'role_transition', why: 'The move.', oldRole: 'There', newRole: 'Here' },
    { on },
  );
  const first = course.course.focus.foci[0]?.id ?? '';
  course.does('endFocus', { focus: first, why: 'Settled.' }, { on });
  const areas = ['interpersonal_deficits', 'grief', 'role_transition'];
  for (const [place, area] of areas.entries()) {
    const rank = place === 0 ? 'primary' : 'secondary';
    brought(course, 'FocusChosen', on, { ...focus, area, rank });
  }
  const grief = { area: 'grief' as const, present: 'present' as const, evidence: ['Her brother.'] };
  return course.does('rateArea', grief, { on: dayOfSession(5) });
}

/** A PHQ-9 with thoughts of being dead, answered by nobody for two days: PD-23. */
function alarmedLate(course: ACourse): ACourse {
  const answers = [2, 2, 2, 2, 2, 1, 1, 1, 2, 0];
  course.does(
    'answerMeasure',
    { instrument: 'phq-9', answers, session: 6 },
    { as: 'client', on: dayOfSession(6) },
  );
  const alarm = course.course.risk.alarms[0]?.id ?? '';
  const words = {
    asked: 'Thoughts',
    said: 'Passive',
    decided: 'Go on',
    why: 'No plan',
    nextReview: 'Next session',
  };
  const on = dayAfter(6);
  return course.does('answerAlarm', { alarm, ...words, actions: ['more_contact'], whoInformed: [] }, { on });
}

/** Everything done that this protocol warns of, save an early finish: every deviation but PD-25, and nothing reached. */
export function neglected(): ACourse {
  const course = people();
  for (let n = 1; n <= 14; n += 1) {
    const minutes = n === 3 || n === 4 ? 75 : 50;
    const on = n === 14 ? dayOfSession(18) : dayOfSession(n);
    course.does('holdSession', { minutes, format: 'in_person' }, { on });
  }
  const eased = [{ obligation: 'The club', reviewBySession: 8 }];
  const sickRole = { mode: 'full', eased, kept: [], recovery: [], sharedWith: [], note: '' };
  brought(course, 'SickRoleGiven', dayOfSession(2), sickRole);
  alarmedLate(badlyFocused(scored(course, 1, 17)));
  course
    .does('tagTime', { session: 4, past: 40, advice: 40, symptoms: 0 })
    .does('tagTime', { session: 5, past: 40, advice: 40, symptoms: 0 })
    .does('tagTime', { session: 6, symptoms: 60, past: 0, advice: 0 })
    .does('tagTime', { session: 7, symptoms: 60, past: 0, advice: 0 })
    .does('markTechnique', { session: 8, technique: 'T-06' })
    .does('rateFidelity', {
      session: 9,
      ratings: [{ domain: 'F-23', adherence: 1 }],
      drifts: ['PD-12', 'PD-13'],
    })
    .does('bookSession', {
      at: '2026-05-19T10:00',
      minutes: 50,
      kind: 'joint',
      with: ['tomas'],
      aim: 'The week',
      agreed: { client: 'Asked alone: yes', others: 'By phone' },
    })
    .does('flagStopAndRefer', { rule: 'SR-05', what: 'Afraid of him', action: 'Safety first' })
    .does('recontract', { sessions: 14, aim: 'To finish now.', why: 'She is well.' })
    .does('passBlock', { milestone: 'MS-15', why: 'No exchange to go through.' });
  return course;
}

/** Finished early, and none of its ending done: PD-25. */
export function finishedBare(): ACourse {
  return held(5).does('finishEarly', {
    reason: 'better',
    words: 'Moves away.',
    checklist: (['E-02', 'E-04', 'E-07', 'E-10'] as const).map((task) => ({
      task,
      how: 'declined' as const,
      words: 'x',
    })),
    riskChecked: 'checked',
  });
}

/** In its sixth session, with work begun in all four areas and an exchange to go through. */
export function atWork(): ACourse {
  return analysisBegun(inDispute(held(5)))
    .does('startGriefWork', { personId: 'father', whatWasLost: 'Father' })
    .does('startTransition', { type: 'other', change: 'The move', oldRole: 'There', newRole: 'Here' })
    .does('giveConsent', { item: 'treatment' })
    .does('giveConsent', { item: 'confidentiality' });
}

/** Opened, and nothing held yet. */
export const fresh = (): ACourse => opened();

/** In its last phase. */
export const ending = (): ACourse => held(13);
