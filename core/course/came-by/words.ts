import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    says: 'Carry along what was told in the referral from which the course begins.',
    sentence: 'What was told in the referral was carried along.',
  },
} as const;

export const refuseBecause = refusalsOf({
  'carried-already': { en: 'What was told in the referral stands here already. Nothing needs to change.' },
});
