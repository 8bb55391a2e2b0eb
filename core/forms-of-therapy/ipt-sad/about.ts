import type { About } from '#core/protocols/protocol/about.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

const reference = 'IPT protocol reference, 7.9';

/** Whom it is for, and that another treatment did better, which clients are told (7.9). */
export const about: Written<About> = {
  for: [
    { en: 'Adults with social anxiety disorder who would rather not have CBT, or whom it has not helped' },
    { en: 'Social anxiety together with depression' },
  ],
  notFor: [{ en: 'Somebody in acute danger: see to safety first' }],
  evidence: [
    {
      says: { en: 'It helped in trials; cognitive therapy did better where the two were compared.' },
      asOf: '2026-11',
      certainty: 'A',
      sources: [reference, 'Stangier et al. 2011'],
    },
    {
      says: { en: 'For social anxiety the guidelines that were looked up put CBT first.' },
      asOf: '2026-11',
      certainty: 'A',
      sources: ['NICE CG159', 'Bandelow et al. 2021', reference],
    },
  ],
  tellsClient: [
    { en: 'Social anxiety is an illness, and it often begins when one is young. It is not who you are.' },
    {
      en: 'CBT is a therapy that is known to help more people with it, and it is named first by guidelines. You can choose it at any time.',
    },
    { en: 'We meet fourteen times and work on one thing between you and others.' },
    { en: 'You will try out saying what you feel and want, here first and then with people you choose.' },
  ],
  notAsked: [{ en: 'You will not be given a list of things to fear and face one by one.' }],
  leavesOut: ['depression', 'common_and_treatable', 'what_ipt_is', 'four_situations', 'other_therapies'],
  notTheSameAs: [{ en: 'Exposure, or cognitive therapy for social anxiety' }],
};
