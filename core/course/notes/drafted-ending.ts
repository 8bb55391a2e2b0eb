import type { Course } from '#core/course/course.ts';
import { inPlainWords } from '#core/words/plain-words.ts';
import { asSentence } from './drafted-work.ts';

/** The lines of a drafted note that come from an hour of the ending (E-01 to E-11). IPT protocol reference, 6.1, X-12. */

const words = {
  en: {
    ending: 'The ending',
    named: (left: number) => `Named aloud, with ${left} to go.`,
    felt: (feelings: string) => `Felt: ${feelings}.`,
    sadness: (judged: string) => `Sadness told from relapse: ${judged}.`,
    back: 'Looking back',
    skills: 'What they can do by themselves',
    ahead: 'Looking ahead',
    needs: (need: string, who: string) => `${need}: ${who}.`,
    plan: 'Plan for staying well',
    planWritten: 'Written with the client.',
    after: 'What comes after',
    notHelped: 'Where it has not helped enough',
    goodbye: 'Goodbye',
    valued: (what: string) => `Valued: ${what}.`,
    missed: (what: string) => `Missed: ${what}.`,
    handed: (what: string) => `Handed over: ${what}.`,
  },
};
const say = words.en;

const sentences = (lines: readonly (string | undefined | '' | false)[]): string =>
  lines.flatMap((line) => (line ? [asSentence(line)] : [])).join(' ');
const named = (keys: readonly string[]) => keys.map(inPlainWords).join(', ');

/** What was recorded of the ending on the day of the session, under the name of each part. @param on the day */
export function endingIn({ ending, relapsePlan }: Course, on: string): [string, string[]][] {
  const that = <One extends { on: string }>(all: readonly (One | null)[]) =>
    all.flatMap((one) => (one?.on === on ? [one] : []));
  return [
    [
      say.ending,
      [
        ...that(ending.named).map(({ left, words: said }) => sentences([say.named(left), said])),
        ...that(ending.feelings).map(({ feelings, words: said }) =>
          sentences([feelings.length > 0 && say.felt(named(feelings)), said]),
        ),
        ...that(ending.sadness).map(({ judged, words: said }) =>
          sentences([say.sadness(inPlainWords(judged)), said]),
        ),
      ],
    ],
    [say.back, that([ending.progressReviewed]).map(({ words: said }) => sentences([said]))],
    [say.skills, that(ending.skills).map(({ skill, example }) => sentences([skill, example]))],
    [
      say.ahead,
      [
        ...that(ending.supports).map(({ need, who }) => say.needs(need, who)),
        ...that(ending.stressors).map(({ what, plan }) => sentences([what, plan])),
      ],
    ],
    [say.plan, that([relapsePlan.plan]).map(() => say.planWritten)],
    [
      say.after,
      that([ending.after]).map(({ decision, why, referredTo }) =>
        sentences([inPlainWords(decision), why, referredTo]),
      ),
    ],
    [
      say.notHelped,
      that(ending.nonResponse).map(({ said, alternatives, plan }) =>
        sentences([said, alternatives.join(', '), plan]),
      ),
    ],
    [
      say.goodbye,
      that([ending.goodbye]).map(({ clientValued, clientDisappointed, handedOver, words: said }) =>
        sentences([
          clientValued && say.valued(clientValued),
          clientDisappointed && say.missed(clientDisappointed),
          handedOver.length > 0 && say.handed(named(handedOver)),
          said,
        ]),
      ),
    ],
  ];
}
