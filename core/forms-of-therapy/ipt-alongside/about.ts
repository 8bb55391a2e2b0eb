import type { ProtocolFile } from '#core/protocols/protocol-file.ts';

const sources = ['IPT protocol reference, 6.7 and 12.1'];

/** Whom monthly sessions alongside another treatment are for, and what the client is told (6.7, 12.1). */
export const about: NonNullable<ProtocolFile['about']> = {
  for: [
    {
      en: 'People who are in another treatment, medication or a therapy, and whose work on their ties is to go on beside it.',
    },
    { en: 'People who had IPT and now go on in another course, here or elsewhere.' },
  ],
  notFor: [
    { en: 'Somebody who is ill and in no other treatment: agree on a course, or on more help.' },
    { en: 'Somebody whose other treatment asks that nothing is done beside it.' },
  ],
  evidence: [
    {
      says: {
        en: 'Over two years it did not matter how often people came. Once a month kept them well for as long as each week or every two weeks; meetings that stayed with people did better than those that drifted.',
      },
      asOf: '2026-11',
      certainty: 'A',
      sources: ['Frank et al. 2007', ...sources],
    },
    {
      says: {
        en: 'Of those who had needed medication to get well and then stopped it, half fell ill again: the other treatment is not ended on the quiet.',
      },
      asOf: '2026-11',
      certainty: 'A',
      sources: ['Frank et al. 2007', ...sources],
    },
    {
      says: {
        en: 'That it is held alongside another treatment is a choice of services; no trial has tested it so.',
      },
      asOf: '2026-11',
      certainty: 'DES',
      sources,
    },
  ],
  tellsClient: [
    {
      en: 'We meet about once a month, beside your other treatment. It goes on as it is and is not ours to change.',
    },
    {
      en: 'Each time we look at the whole month with the people in your life, and at how your other treatment goes.',
    },
    { en: 'You and I write down what is done here, what is done there, and what may be told between us.' },
    { en: 'Every half year we look together at whether to go on, how often, and until when.' },
  ],
  notAsked: [
    { en: 'You will not be asked to choose between the two.' },
    { en: 'You need not have a problem to bring.' },
  ],
  leavesOut: ['sick_role', 'phases', 'four_situations'],
  notTheSameAs: [],
};
