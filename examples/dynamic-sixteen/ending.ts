import type { Telling } from '#examples/role-dispute/telling.ts';
import paper from './course.json' with { type: 'json' };

/** The ending named at 12, the plan for hard weeks at 15, goodbye at 16. */
export function tellEnding(telling: Telling, session: number, on: string): void {
  const { ending } = paper;
  if (on === ending.named) telling.does('nameEnding', on, { words: 'Four meetings left after today.' });
  if (session === 14)
    telling.does(
      'tellEndingFeelings',
      on,
      { feelings: ['sadness', 'anger'], words: ending.feelings.join('. ') },
      { as: 'client' },
    );
  if (session === 15)
    telling
      .does('writeRelapsePlan', on, {
        version: 0,
        signs: {
          early: ending.signs.map((sign) => ({ sign, domain: 'behaviour' as const })),
        },
        triggers: ending.hardWeeks.map((what) => ({ what })),
        people: ending.whoToTurnTo.map((who) => ({ who })),
        skills: ending.whatHelps.map((skill) => ({ skill })),
        actions: {},
      })
      .does('decideAfter', on, {
        decision: 'discharge',
        why: 'Both scores below the clinical range, and a letter to keep',
        medication: 'none_taken',
        followUp: telling.day(ending.followUp),
        clientAgrees: 'agrees',
      });
  if (session === 16)
    telling.does('sayGoodbye', on, {
      handedOver: ['relapse_plan', 'final_scores'],
      words: 'This time you read the letter yourself.',
    });
}
