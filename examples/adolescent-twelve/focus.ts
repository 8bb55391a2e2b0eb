import type { FormOf } from '#core/course/book.ts';
import type { Telling } from '#examples/role-dispute/telling.ts';
import paper from './course.json' with { type: 'json' };

const on = paper.formulation.agreed;

const strength = {
  present: { temporalLink: 3, emotionalCharge: 3, activeNow: 3, clientSeesIt: 3, workable: 2 },
  absent: {},
} as const;

/** Issues, the four areas, the change and the smaller quarrel inside it, the formulation, the goals, the contract. */
export function tellFocus(telling: Telling): void {
  for (const { issue } of paper.ending.review)
    telling.does('listIssue', on, { words: issue }, { as: 'client', makes: `issue/${issue}` });
  for (const { on: date, what, kind } of paper.timeline.filter((event) => event.on <= on))
    telling.does('addEvent', on, { date: telling.day(date), what, kind: kind as FormOf<'addEvent'>['kind'] });
  for (const [area, { rating, evidence }] of Object.entries(paper.areas)) {
    const present = rating as keyof typeof strength;
    telling.does('rateArea', on, { area, present, evidence: [evidence], ...strength[present] });
  }
  const { transition, formulation, contract } = paper;
  telling
    .does('chooseFocus', on, {
      area: 'role_transition',
      oldRole: transition.oldRole,
      newRole: transition.newRole,
      why: paper.areas.role_transition.evidence,
      whyForClient: formulation.clientsWords,
    })
    .does(
      'startDispute',
      on,
      { personId: telling.id('Dad (Luc)'), setting: 'family', about: 'Weekends' },
      { makes: 'dispute' },
    )
    .does('checkSafetyAtHome', on, {
      personId: telling.id('Dad (Luc)'),
      answer: 'safe',
      asked: 'alone',
      when: 'selection',
    })
    .does('chooseFocus', on, {
      rank: 'secondary',
      area: 'role_dispute',
      people: [telling.id('Dad (Luc)')],
      stage: 'renegotiation',
      beside: 'smaller',
      why: paper.areas.role_dispute.evidence,
    })
    .does('writeFormulation', on, {
      version: 0,
      clientsWords: formulation.clientsWords,
      narrative:
        'Depression that came with the change from one house to two, with a quarrel about weekends inside it.',
      onsetLink: paper.areas.role_transition.evidence,
      diagnosisText: paper.diagnosis.name,
      sessions: contract.sessions,
      endsAbout: telling.day(contract.ends),
    })
    .does('shareFormulation', on, { version: 1 })
    .does(
      'agreeFormulation',
      on,
      { version: 1, answer: 'agrees', words: formulation.clientsWords },
      { as: 'client' },
    )
    .does('chooseSentence', on, { words: paper.privacy.sentenceHeChose }, { as: 'client' });
  for (const { goal } of paper.goals)
    telling.does('setGoal', on, { text: goal, type: 'interpersonal' }, { as: 'client', makes: goal });
  rateGoals(telling, 'start', on);
  telling
    .does('agreeContract', on, {
      version: 0,
      sessions: contract.sessions,
      minutes: paper.protocol.minutes,
      starts: telling.day(paper.consent.assent),
      ends: telling.day(contract.ends),
      attendancePolicy: paper.notHeld.map(({ on: day, why }) => `${telling.day(day)}: ${why}`).join('; '),
      confidentiality: paper.consent.limits.join('; '),
      emergencyArrangements: paper.ending.ifWorse,
    })
    .does('acknowledgeContract', on, { version: 1 }, { as: 'client' });
  tellTransition(telling);
}

export function rateGoals(telling: Telling, at: 'start' | 'mid' | 'end', day: string): void {
  for (const goal of paper.goals)
    telling.does('rateGoal', day, { goal: telling.id(goal.goal), rating: goal[at], at }, { as: 'client' });
}

function tellTransition(telling: Telling): void {
  const { oldRole, newRole, oldGood, oldBad, newHard, newGood } = paper.transition;
  const transitionId = telling.id('transition');
  telling
    .does(
      'startTransition',
      on,
      {
        type: 'separation',
        change: 'Dad moved out',
        oldRole,
        newRole,
        changedOn: telling.day('2025-11-22'),
        wanted: 'no',
        sudden: 'yes',
        offTime: 'not_known',
        reversible: 'no',
        positiveOnPaper: 'no',
      },
      { makes: 'transition' },
    )
    .does('describeOldRole', '2026-02-24', { transitionId, positives: oldGood, negatives: oldBad })
    .does('describeNewRole', '2026-03-31', { transitionId, positives: newGood, negatives: newHard });
  for (const skill of paper.transition.skills)
    telling.does('writeRoleSkill', '2026-03-31', { transitionId, skill });
  for (const name of paper.transition.supports)
    telling.does('writeRoleSupport', '2026-03-31', { transitionId, name, kind: 'stays' });
}
