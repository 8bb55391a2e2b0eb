import type { About } from '#core/protocols/protocol/about.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

const reference = 'IPT protocol reference, 7.10';

/** What it is for, how well it is known to work, and what the client is told, the retelling that is not asked among it (7.10). */
export const about: Written<About> = {
  for: [
    { en: 'Adults with PTSD' },
    { en: 'People who would rather not go through the trauma again in therapy' },
    { en: 'PTSD together with depression' },
  ],
  notFor: [
    { en: 'Psychosis, or bipolar disorder' },
    { en: 'Moderate or severe problems with alcohol or drugs' },
    { en: 'High risk of suicide: see to safety first' },
  ],
  evidence: [
    {
      says: {
        en: 'In a trial beside prolonged exposure it helped about as much. People who were depressed as well stayed in it more often.',
      },
      asOf: '2026-11',
      certainty: 'A',
      sources: [reference, 'Markowitz et al. 2015'],
    },
    {
      says: {
        en: 'Guidelines put treatments that work on the trauma itself first. IPT no longer stands in them, which those who study it regret.',
      },
      asOf: '2026-11',
      certainty: 'B',
      sources: ['Watkins et al. 2018', 'Viewpoint on guidelines 2024', reference],
    },
  ],
  tellsClient: [
    {
      en: 'PTSD is an illness that people get after a terrible event. It harms trust, and it can make you numb.',
    },
    { en: 'We meet fourteen times, about fifty minutes each week.' },
    {
      en: 'First we practise noticing what you feel with people day by day, and what that tells you about them.',
    },
    { en: 'Then we use that on one thing in your life with people as it is now.' },
    {
      en: 'Other treatments go through the trauma itself. They are known to help, and most guidelines name them first. You can choose one of those at any time.',
    },
  ],
  notAsked: [
    { en: 'You will not be asked to tell what happened in detail, or to live through it again.' },
    { en: 'You will not be asked to seek out things that remind you of it.' },
  ],
  leavesOut: ['depression', 'common_and_treatable', 'what_ipt_is', 'four_situations', 'other_therapies'],
  notTheSameAs: [
    { en: 'Prolonged exposure' },
    { en: 'Other treatments that go through the memory of the trauma' },
  ],
};
