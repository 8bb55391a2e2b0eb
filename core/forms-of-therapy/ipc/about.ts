import type { About } from '#core/protocols/protocol/about.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

export const sources = ['IPT protocol reference, 7.2'];
export const cited = { en: ['Klerman et al. 1987', 'Judd et al. 2004', 'Weissman et al. 2014'] };

/** Whom counselling is for, and what its client is told (IPT protocol reference, 7.2). */
export const about: Written<About> = {
  for: [
    { en: 'People with mild depression or distress, seen by nurses, GPs, counsellors or a student service.' },
    { en: 'Students with a PHQ-9 of 5 to 14 at the start, in the form tried at colleges.' },
  ],
  notFor: [
    { en: 'Moderate to severe depression, or risk: refer.' },
    { en: 'Signs of psychosis, high mood or trouble with alcohol or drugs: refer.' },
  ],
  evidence: [
    {
      says: { en: 'At most six meetings, of which the first is longer; three to six in the college form.' },
      asOf: '2026-11',
      certainty: 'A',
      sources: cited.en,
    },
    {
      says: {
        en: 'Counsellors who are no specialists can give it. They have a script, work sheets and a supervisor.',
      },
      asOf: '2026-11',
      certainty: 'B',
      sources: cited.en,
    },
  ],
  tellsClient: [
    {
      en: 'We meet three to six times, for about half an hour. When you are well again, we can finish sooner.',
    },
    { en: 'We talk about what is hard for you just now, and about the people it has to do with.' },
    {
      en: 'After the third meeting we ask together whether you need more help than this. If so, I help you find it.',
    },
  ],
  notAsked: [
    { en: 'You need no diagnosis to come here.' },
    { en: 'Your childhood: we stay with what is hard now.' },
  ],
  leavesOut: [
    'depression',
    'common_and_treatable',
    'not_your_fault',
    'sick_role',
    'other_therapies',
    'medication',
  ],
  notTheSameAs: [],
};
