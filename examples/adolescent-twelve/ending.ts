import type { Telling } from '#examples/role-dispute/telling.ts';
import paper from './course.json' with { type: 'json' };
import { rateGoals } from './focus.ts';

const { ending } = paper;

/** What he did himself is in the note of session 11. */
const whatIDid: Record<string, string> = {
  'Two houses': 'Made a plan for Sunday at six',
  'Friday texts': 'Rang, and asked for two days’ notice',
  'Nobody knows': 'Told Amir',
  Band: 'Went every time',
};

/** Named with four left, the plan from session 10 on, goodbye at 12; the parents read what he chose. */
export function tellEnding(telling: Telling, session: number, on: string): void {
  if (on === ending.named)
    telling
      .does('nameEnding', on, { words: 'Four left after today.' })
      .does(
        'tellEndingFeelings',
        on,
        { feelings: ['sadness', 'other'], words: ending.feelings },
        { as: 'client' },
      );
  if (session === 10) tellPlan(telling, on);
  if (session === 11) tellReview(telling, on);
  if (session === 12) tellGoodbye(telling, on);
}

function tellPlan(telling: Telling, on: string): void {
  telling.does('writeRelapsePlan', on, {
    version: 0,
    signs: {
      early: ending.warningSigns.map((sign) => ({
        sign,
        domain: sign.startsWith('Up past') ? ('sleep' as const) : ('relational' as const),
      })),
    },
    triggers: ending.triggers.map((what) => ({ what })),
    people: ending.whoToTurnTo.map((who) => ({ who })),
    skills: ending.whatHelps.map((skill) => ({ skill })),
    actions: { green: ['Band twice a week'], amber: ['Ring, do not text'], red: [ending.ifWorse] },
    wayBack: ending.ifWorse,
    crisis: ending.ifWorse,
  });
}

function tellReview(telling: Telling, on: string): void {
  for (const { issue, now } of ending.review)
    telling.does('reviewIssue', on, {
      issue: telling.id(`issue/${issue}`),
      now: 'better',
      words: now,
      whatIDid: whatIDid[issue] ?? '',
    });
  telling
    .does('finishProgressReview', on, {})
    .does('decideAfter', on, {
      decision: 'discharge',
      why: ending.decision,
      medication: 'none_taken',
      followUp: telling.day(ending.followUp),
      clientAgrees: 'agrees',
    })
    .does(
      'writeSheet',
      on,
      {
        sheet: 'plan-for-parents',
        version: 0,
        fields: {
          signs: ending.warningSigns,
          helps: ending.whatHelps,
          parentsDo: ending.parentsDo,
          ifWorse: ending.ifWorse,
        },
      },
      { as: 'client', makes: 'for-parents' },
    );
}

function tellGoodbye(telling: Telling, on: string): void {
  rateGoals(telling, 'end', on);
  telling.does('sayGoodbye', on, {
    handedOver: ['relapse_plan', 'final_scores'],
    words: 'Glad and flat. The plan is yours, page two for your parents.',
  });
  telling.does('judgeDisputeOutcome', on, {
    disputeId: telling.id('dispute'),
    code: 'improved',
    words: paper.endState.dispute,
    session: 12,
  });
  for (const { name } of paper.guardians)
    telling.does('shareWith', on, { beside: telling.id(name), what: 'relapse_plan' });
  telling.does('bookSession', on, {
    at: `${telling.day(ending.followUp)}T16:00`,
    minutes: 45,
    kind: 'follow_up',
    despite: 'Entered from paper',
  });
}
