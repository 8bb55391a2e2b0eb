import type { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { facts } from '#core/course/came-by/state.ts';
import { fitNow } from '#core/referral/fit/state.ts';
import type { Referral } from '#core/referral/referral.ts';

/** One act with which something that was told is written into the course. */
export interface Carried {
  key: string;
  name: string;
  form: unknown;
  doing: Doing;
  /** Whether the course begins without it where the act is refused: it stands in the referral’s own entry all the same. */
  orNot?: true;
}

/**
 * What of a referral goes into the course that begins from it, so that nothing is asked twice: all that was told as one
 * entry, what they hope for in their own words, the decision whether IPT fits with who made it and when, and each measure.
 */
export function carriedInto(referral: Referral, doing: Doing): Carried[] {
  const { arrival, fit } = referral;
  const decision = fitNow(fit);
  const then = (on: string, by: string): Doing => ({ ...doing, on, by, as: 'therapist' });
  return [
    { key: 'referral', name: 'carryReferral', form: cameBy(referral), doing },
    ...(arrival.received?.source === 'self' && arrival.received.hopes
      ? [{ key: 'hopes', name: 'tellHopes', form: { words: arrival.received.hopes }, doing }]
      : []),
    ...(decision
      ? [
          {
            key: 'fit',
            name: 'decideSuitability',
            form: decision,
            doing: {
              ...then(decision.on, decision.by),
              name: decision.clinician,
              licence: decision.licence ? ('lapsed' as const) : undefined,
            },
          },
        ]
      : []),
    ...fit.measures.map(({ id, instrument, answers, on, by }) => ({
      key: `measure/${id}`,
      name: 'answerMeasure',
      form: { instrument, answers, administered: 'with-therapist' },
      doing: then(on, by),
      orNot: true as const,
    })),
  ];
}

function cameBy({ id, arrival, danger }: Referral): z.input<typeof facts.CameByReferral> {
  const { received, who, priority, contacts } = arrival;
  const none = { name: '', practice: '', phone: '' };
  return {
    referral: id,
    receivedOn: received?.on ?? '',
    source: received?.source ?? 'other',
    referrer: received?.referrer ?? '',
    priority,
    concern: received?.concern ?? '',
    hopes: received?.hopes ?? '',
    reach: who?.reach ?? [],
    mayLeaveMessage: who?.mayLeaveMessage ?? 'not_said',
    gp: who?.gp ?? none,
    kin: who?.kin ?? { name: '', relation: '', phone: '' },
    prefers: who?.prefers ?? { therapist: 'no_preference', times: '', place: '', form: '', interpreter: '' },
    danger: danger.told.flatMap(({ on, words, answered }) => {
      const answer = danger.answers.find((one) => one.id === answered);
      return answer ? [{ on, words, ...answeredSo(answer) }] : [];
    }),
    contacts: contacts.map(({ on, how, outcome, words }) => ({ on, how, outcome, words })),
  };
}

const answeredSo = ({ on, by, asked, said, decided, nextReview }: Referral['danger']['answers'][number]) => ({
  answeredOn: on,
  answeredBy: by,
  asked,
  said,
  decided,
  nextReview,
});
