import type { About } from '#core/protocols/protocol/about.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

const reference = 'IPT protocol reference, 7.8';

/** Whom IPSRT is for, beside medication and never in its place (7.8). */
export const about: Written<About> = {
  for: [
    { en: 'Adults with bipolar disorder who take medication for it' },
    { en: 'Staying well after an episode, low or high' },
  ],
  notFor: [
    { en: 'Bipolar I disorder without a prescriber' },
    { en: 'A high or mixed episode now: the prescriber first' },
    { en: 'Bipolar II without medication, save by specialists' },
  ],
  evidence: [
    {
      says: { en: 'It was tested beside medication. How people did was followed over two years.' },
      asOf: '2026-11',
      certainty: 'A',
      sources: [reference, 'Frank 2005'],
    },
    {
      says: { en: 'There are small trials of it alone in bipolar II disorder; that is for specialists.' },
      asOf: '2026-11',
      certainty: 'B',
      sources: ['Swartz et al. 2009', 'Swartz et al. 2012', reference],
    },
  ],
  tellsClient: [
    {
      en: 'It goes together with your medication and does not replace it. Your prescriber and your therapist are in touch, if you agree.',
    },
    {
      en: 'Upset rhythms can set off an episode. You note five moments of your day, and together we make them steadier, step by step.',
    },
    { en: 'We also work on one thing between you and people in your life.' },
    {
      en: 'Weekly at first, for about four months; then every two weeks, then once a month for a year or two.',
    },
    { en: 'If you sleep much less and have much more energy for two days, we talk about it at once.' },
  ],
  notAsked: [
    { en: 'You will not be asked to stop or change medication here.' },
    { en: 'While you are high, work on people waits; nothing is lost by that.' },
  ],
  leavesOut: [
    'depression',
    'common_and_treatable',
    'what_ipt_is',
    'four_situations',
    'other_therapies',
    'medication',
  ],
  notTheSameAs: [
    { en: 'IPT for depression, which has no rhythm diary and may be given without a prescriber' },
  ],
};
