import { toClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { fact, facts, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

/**
 * How the client came here: what a referrer wrote about them is read by clinicians. IPT protocol reference, 14, state machine:
 * referred, screening.
 */
export const cameBy = chapter({
  start,
  facts,
  permanent: ['CameByReferral'],
  sentences: { en: { CameByReferral: words.en.sentence } },
  fold: {
    CameByReferral: (_state, data, { on, by }) => ({ referral: { ...data, on, by } }),
  },
  acts: {
    carryReferral: act({
      says: words.en.says,
      who: ['therapist'],
      door: 'own',
      form: facts.CameByReferral,
      open: ({ cameBy: { referral } }) => (referral ? refuseBecause('carried-already') : undefined),
      decide: (_course, form, doing) => [fact('CameByReferral', doing.on, form)],
    }),
  },
  seenBy: toClinicians(start),
  paper: { in: 'opening' },
  carriesOver: 'stays_behind',
});
