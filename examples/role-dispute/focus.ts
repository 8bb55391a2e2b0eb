import type { FormOf } from '#core/course/book.ts';
import paper from './course.json' with { type: 'json' };
import type { Telling } from './telling.ts';

type Rating = FormOf<'rateArea'>;

const strength = {
  present: { temporalLink: 3, emotionalCharge: 3, activeNow: 3, clientSeesIt: 3, workable: 2 },
  possible: { temporalLink: 2, emotionalCharge: 1, activeNow: 1, clientSeesIt: 1, workable: 1 },
  absent: {},
} as const;

/** How much the dispute distresses her and gets in her way. */
const weighs = { distress: 8, impairment: 6 };

/** Issues ranked, the four areas weighed, the cycle drawn, the formulation agreed, goals and contract. */
export function tellFocus(telling: Telling): void {
  const on = paper.formulation.agreed;
  for (const words of paper.issues)
    telling.does('listIssue', on, { words }, { as: 'client', makes: `issue/${words}` });
  telling.does('rankIssues', on, { order: paper.issues.map((words) => telling.id(`issue/${words}`)) });
  for (const [area, { rating, evidence }] of Object.entries(paper.areas)) {
    const present = rating as Rating['present'];
    telling.does('rateArea', on, {
      area: area as Rating['area'],
      present,
      evidence: [evidence],
      ...strength[present],
      ...(area === 'role_dispute' && weighs),
    });
  }
  telling
    .does(
      'chooseFocus',
      on,
      {
        area: 'role_dispute',
        people: [telling.id(paper.formulation.with)],
        stage: 'impasse',
        why: paper.areas.role_dispute.evidence,
        whyForClient: paper.formulation.clientsWords,
      },
      { makes: 'focus' },
    )
    .does('drawCycle', on, cycle(), { makes: 'cycle' })
    .does('shareCycle', on, { cycle: telling.id('cycle') })
    .does('writeFormulation', on, {
      version: 0,
      clientsWords: paper.formulation.clientsWords,
      narrative:
        'Depression tied to an unspoken dispute with Tomas about who carries the home since he took the regional post.',
      onsetLink: paper.areas.role_dispute.evidence,
      diagnosisText: paper.diagnosis.name,
      sessions: paper.protocol.sessions,
      endsAbout: telling.day('2026-04-28'),
    })
    .does('shareFormulation', on, { version: 1 })
    .does(
      'agreeFormulation',
      on,
      { version: 1, answer: 'agrees', words: 'That is it, nobody asked me.' },
      { as: 'client' },
    )
    .does(
      'startDispute',
      on,
      { personId: telling.id('Tomas'), setting: 'partner', about: 'Who carries the home' },
      { makes: 'dispute' },
    );
  for (const { goal } of paper.goals)
    telling.does('setGoal', on, { text: goal, type: 'interpersonal' }, { as: 'client', makes: goal });
  rateGoals(telling, 'start', on);
}

function cycle(): FormOf<'drawCycle'> {
  const { mood, whatIDo, howTheyTakeIt, whatTheyDo, howThatFeels } = paper.cycle;
  const nodes = [
    { id: 'mood', key: 'mood' as const, text: mood },
    { id: 'whatIDo', key: 'behaviour' as const, text: whatIDo },
    { id: 'howTheyTakeIt', key: 'otherFeels' as const, text: howTheyTakeIt },
    { id: 'whatTheyDo', key: 'otherDoes' as const, text: whatTheyDo },
    { id: 'howThatFeels', key: 'confirmation' as const, text: howThatFeels },
  ];
  const edges = nodes.map(({ id }, place) => ({ from: id, to: nodes[(place + 1) % nodes.length]?.id ?? id }));
  return {
    version: 0,
    title: 'Saying fine',
    nodes,
    edges,
    breakPoints: paper.cycle.breakAt.map((at) => ({
      id: `break-${at}`,
      at,
      kind: 'expression' as const,
      plan: 'Say one thing that I need, that day',
    })),
    state: 'complete',
  };
}

/** The goals rated by the client at the start, in the middle and at the end. */
export function rateGoals(telling: Telling, at: 'start' | 'mid' | 'end', on: string): void {
  for (const goal of paper.goals) {
    telling.does('rateGoal', on, { goal: telling.id(goal.goal), rating: goal[at], at }, { as: 'client' });
  }
}

/** The contract of session 4, in which the stage was named and the expectations were listed. */
export function tellContract(telling: Telling): void {
  const on = '2026-02-03';
  telling
    .does('agreeContract', on, {
      version: 0,
      sessions: paper.protocol.sessions,
      minutes: paper.protocol.minutes,
      starts: telling.day('2026-01-13'),
      ends: telling.day('2026-04-28'),
      attendancePolicy: 'A day’s notice where possible; a missed session is talked about and uses no number.',
      emergencyArrangements: 'GP within a week; crisis line any time.',
    })
    .does('acknowledgeContract', on, { version: 1 }, { as: 'client' })
    .does('judgeDisputeStage', on, {
      disputeId: telling.id('dispute'),
      stage: 'impasse',
      session: 4,
      evidence: 'Both have stopped raising it.',
    });
  for (const { mine, said, his } of paper.expectations) {
    telling.does('writeExpectation', on, {
      disputeId: telling.id('dispute'),
      topic: 'time',
      mine,
      saidByMe: said ? 'said' : 'unsaid',
      theirs: his,
      saidByThem: 'unsaid',
    });
  }
}
