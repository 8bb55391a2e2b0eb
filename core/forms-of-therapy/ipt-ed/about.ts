import type { About } from '#core/protocols/protocol/about.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

export const sources = ['IPT protocol reference, 7.7'];
export const cited = { en: ['Fairburn 1994', 'Murphy et al. 2012', 'Arcelus et al. 2011'] };

/** Whom it is for, and what is said of guided self-help and CBT beforehand (IPT protocol reference, 7.7). */
export const about: Written<About> = {
  for: [
    { en: 'Adults with bulimia nervosa or binge-eating disorder who are medically stable.' },
    {
      en: 'People who would rather not have a treatment that works on eating itself, or whom CBT did not help.',
    },
  ],
  notFor: [
    { en: 'Anorexia nervosa or a very low weight, as the only treatment.' },
    {
      en: 'Purging many times a day, changed electrolytes, not eating or drinking: medical care the same day.',
    },
  ],
  evidence: [
    {
      says: {
        en: 'Symptoms change more slowly than with CBT for eating disorders. In early trials in bulimia both did as well some time later.',
      },
      asOf: '2026-11',
      certainty: 'A',
      sources: cited.en,
    },
    {
      says: { en: 'In binge-eating disorder it did about as well as CBT.' },
      asOf: '2026-11',
      certainty: 'A',
      sources: cited.en,
    },
    {
      says: {
        en: 'NICE NG69 (2017) puts guided self-help and CBT for eating disorders first, and does not name IPT. CG9, which it replaced, had named IPT in 2004 as a choice after CBT that takes longer. Clients are told both.',
      },
      asOf: '2026-11',
      certainty: 'B',
      sources: ['NICE NG69', 'NICE CG9'],
      country: 'GB',
    },
  ],
  tellsClient: [
    { en: 'We meet fifteen to twenty times over four to five months.' },
    {
      en: 'After the first weeks we do not talk about eating and weight. We talk about people and feelings: that is how this treatment works.',
    },
    { en: 'How often you binge or purge you note on your phone, outside our hour.' },
    {
      en: 'The eating often changes later than with other treatments. Guided self-help and CBT are tried first by many services; ask me about them.',
    },
    { en: 'A doctor or nurse looks after your body all the while. We agree who.' },
  ],
  notAsked: [{ en: 'What you ate, what you weigh or how you look, once we have begun the main part.' }],
  leavesOut: ['depression', 'common_and_treatable', 'what_ipt_is', 'four_situations', 'other_therapies'],
  notTheSameAs: [],
};
