import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts of this chapter do, and what its fields ask for. */
export const words = {
  en: {
    acts: {
      agreeTryOut: 'Agree on one small thing to try before the next session (T-11).',
      rewriteTryOut: 'Write again what was agreed to try.',
      tellTryOut: 'Tell how it went: done, partly, tried differently, not yet, or a change of mind.',
      remindOfTryOut: 'Ask to be reminded here of a try-out on a day, or of none (client).',
      reviewTryOut: 'Go through what came of a try-out in the session, and whether to keep trying.',
    },
    fields: {
      what: 'What to try',
      result: 'Choose how it went: done, partly, tried differently, not yet, changed my mind.',
    },
  },
};

/** Why something cannot be agreed to, told or gone through. */
export const refuseBecause = refusalsOf({
  'no-such-try-out': { en: 'This try-out is not in the record. Agree on one first.' },
  'no-try-outs': {
    en: 'This course works without tasks between sessions. Change that setting first, with the reason.',
  },
  'due-missing': { en: 'This course names a day for each task. Say by when it is to be tried.' },
  'told-already': {
    en: 'You have said how this one went, so there is nothing to be reminded of. Nothing needs to change.',
  },
  'not-told': { en: 'Nobody has said yet how it went. Ask, record the answer, then review it.' },
  'not-safe-again': {
    en: 'It was not safe, so it is not tried again as it was. Close it, ask the client alone about safety, and agree on something else.',
  },
});
