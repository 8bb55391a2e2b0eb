import paper from './course.json' with { type: 'json' };
import type { Telling } from './telling.ts';

/** The ending: named at session 12, worked at from 13 on, and the goodbye of session 16. */
export function tellEnding(telling: Telling, session: number, on: string): void {
  const { ending } = paper;
  if (on === ending.named) {
    telling
      .does('nameEnding', on, { words: 'Four sessions left after today.' })
      .does(
        'tellEndingFeelings',
        on,
        { feelings: ['apprehension', 'pride'], words: ending.feelings },
        { as: 'client' },
      );
  }
  if (session === 14) tellPlan(telling, on, 0);
  if (session === 15) tellReview(telling, on);
  if (session === 16) tellGoodbye(telling, on);
}

/** Who did what is in the notes of sessions 13 and 15. */
const whatIDid: Record<string, string> = {
  'Tomas decides without me': 'Opened the subject, and repaired after the lunch',
  'I have lost Ines': 'Wrote to her and told her the truth',
  'I cannot say no at school': 'Said no to the club',
  Carmen: 'Told Tomas by message what I had needed',
};

function tellReview(telling: Telling, on: string): void {
  for (const { issue, now } of paper.ending.review) {
    telling.does('reviewIssue', on, {
      issue: telling.id(`issue/${issue}`),
      now: issue === 'Carmen' ? 'same' : 'better',
      words: now,
      whatIDid: whatIDid[issue] ?? '',
    });
  }
  telling
    .does('readHopeAgain', on, { hope: telling.id('hopes'), became: 'I sleep, and Sundays are ours again.' })
    .does('finishProgressReview', on, {})
    .does('foreseeStressor', on, {
      what: 'The summer, when Tomas travels for three weeks',
      plan: 'A plan of calls; Yasmin for one of the weeks',
    })
    .does('decideAfter', on, {
      decision: 'discharge',
      why: 'Recovered, with a plan of her own',
      medication: 'none_taken',
      followUp: telling.day(paper.ending.followUp),
      clientAgrees: 'agrees',
    });
}

function tellPlan(telling: Telling, on: string, version: number): void {
  const { earlySigns, triggers, whatHelps, whoToTurnTo, ifWorse } = paper.ending.relapsePlan;
  telling.does('writeRelapsePlan', on, {
    version,
    signs: {
      early: earlySigns.map((sign) => ({
        sign,
        domain: sign.startsWith('I ') ? ('relational' as const) : ('sleep' as const),
      })),
    },
    triggers: triggers.map((what) => ({ what })),
    people: whoToTurnTo.map((who) => ({ who })),
    skills: whatHelps.map((skill) => ({ skill })),
    actions: { green: ['Sunday planning'], amber: ['Say one thing that day', 'Walk'], red: [ifWorse] },
    wayBack: ifWorse,
    crisis: ifWorse,
  });
}

function tellGoodbye(telling: Telling, on: string): void {
  telling
    .does('writeLetter', on, { kind: 'ending_summary', words: summary }, { makes: 'summary' })
    .does('sendLetter', on, { letterId: telling.id('summary'), version: 1 })
    .does('sayGoodbye', on, {
      handedOver: ['relapse_plan', 'final_scores'],
      words: 'Plan read aloud, and yours to keep.',
    })
    .does('judgeDisputeOutcome', on, {
      disputeId: telling.id('dispute'),
      code: 'improved',
      words: 'We look at the week on Sundays',
      session: 16,
    })
    .does('bookSession', on, {
      at: `${telling.day(paper.ending.followUp)}T10:00`,
      minutes: 50,
      kind: 'follow_up',
      despite: 'Entered from paper',
    });
}

/** The course is closed once its last note is signed. */
export function tellClosing(telling: Telling, on: string): void {
  telling.does('closeCourse', on, { outcome: 'completed' });
}

const summary = `Dear Leila,

When you came in January you were low, waking at four, and felt that nobody asked you. We worked on one thing: what was not being said between you and Tomas.

You opened the subject, you repaired it after the lunch, you wrote to Ines and you said no at school. Your scores fell from 18 to 3 and from 13 to 2.

Your plan is yours to keep. If you answer “fine” for a week, or wake at four three nights running, use it early. We meet once more in July.

Ana Sousa`;
