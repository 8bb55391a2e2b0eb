import type { About } from '#core/protocols/protocol/about.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

export const sources = ['IPT protocol reference, 7.4'];
export const cited = { en: ['Hinrichsen 2008', 'Miller & Reynolds', 'Miller et al. 2007'] };

export const about: Written<About> = {
  for: [
    {
      en: 'Depressed people of sixty and over: retirement, illness, caring for somebody, moving, no longer driving, deaths, facing death.',
    },
    { en: 'People whose memory or planning has begun to change, together with a caregiver.' },
  ],
  notFor: [
    { en: 'Moderate to severe dementia.' },
    { en: 'Abuse or neglect by whoever cares for them: safety and safeguarding first.' },
  ],
  evidence: [
    {
      says: { en: 'Sixteen sessions are usual; up to twenty where it goes more slowly.' },
      asOf: '2026-11',
      certainty: 'B',
      sources: cited.en,
    },
    {
      says: {
        en: 'In people over seventy monthly IPT afterwards did not clearly add to medication that was kept up.',
      },
      asOf: '2026-11',
      certainty: 'A',
      sources: { en: ['Reynolds et al. 2006'] }.en,
    },
    {
      says: {
        en: 'A form for people with cognitive concerns joins a caregiver, and aims at the best steady state.',
      },
      asOf: '2026-11',
      certainty: 'A',
      sources: { en: ['Miller et al. 2007'] }.en,
    },
  ],
  tellsClient: [
    { en: 'We meet sixteen times, or a few more. An hour may be shorter, slower, at home or by telephone.' },
    {
      en: 'Low mood in later life is an illness. It is not your age, it is not your fault, and it can be treated.',
    },
    { en: 'If you like, somebody who cares for you joins now and then. You and I agree what they hear.' },
  ],
  notAsked: [{ en: 'Your whole life from the beginning. Memories are welcome where they help with today.' }],
  notTheSameAs: [],
};
