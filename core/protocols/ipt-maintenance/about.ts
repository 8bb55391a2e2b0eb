import type { About } from '#core/protocols/protocol/about.ts';

const sources = ['IPT protocol reference, 6.7'];

/** Whom monthly IPT is for, and how well it is known to work (IPT protocol reference, 6.7). */
export const about: Readonly<Record<'en', About>> = {
  en: {
    for: [
      'People whose depression has come back before and who are well now, after a course that helped.',
      'It goes best for those who got well with IPT alone.',
    ],
    notFor: ['Somebody who is still ill: agree on a new course, or on more help.'],
    evidence: [
      {
        says: 'Over two years it did not matter how often people came. Once a month kept them well for as long as each week or every two weeks. Of those who had got well with IPT alone and finished, 26 % fell ill again; of those who had needed medication and stopped it, 50 %.',
        asOf: '2026-11',
        certainty: 'A',
        sources: ['Frank et al. 2007', ...sources],
      },
      {
        says: 'Over the age of seventy it was medication that kept people well. Monthly IPT did not clearly add to it.',
        asOf: '2026-11',
        certainty: 'A',
        sources: ['Reynolds et al. 2006', ...sources],
      },
    ],
    tellsClient: [
      'We meet once a month for one to three years, to keep you well and to go on with what began.',
      'Each time we look at the whole month, at your early signs, and at what lies ahead.',
      'If it comes back, we meet again soon and agree on what is needed.',
    ],
    notAsked: ['You need not have a problem to bring.'],
    leavesOut: ['sick_role', 'phases', 'four_situations'],
    notTheSameAs: [],
  },
};
