import type { About } from '#core/protocols/protocol/about.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

const reference = 'IPT protocol reference, 7.11';

/** What DIT is for, how well it is known to work, and what it is not, though it is taken for it (7.11, D-06). */
export const about: Written<About> = {
  for: [
    { en: 'Adults with depression or anxiety in whose relationships one pattern keeps coming back' },
    { en: 'People who would like a reflective, psychodynamic way of working' },
    { en: 'People whom CBT has not helped enough' },
  ],
  notFor: [
    { en: 'Somebody in acute danger: see to safety first' },
    { en: 'People who want a therapy that gives advice and tasks' },
  ],
  evidence: [
    {
      says: {
        en: 'People with more than mild depression were given it or simpler care by lot. It did better than the simpler care.',
      },
      asOf: '2026-11',
      certainty: 'A',
      sources: [reference, 'Fonagy et al. 2019'],
    },
  ],
  tellsClient: [
    { en: 'We meet sixteen times, about fifty minutes each week.' },
    {
      en: 'In the first four meetings we look for one pattern. It keeps coming back between you and others, and we put it in words together.',
    },
    {
      en: 'After that we keep to this pattern: how it shows with people now, what you and they may be feeling, and what happens here between the two of us.',
    },
    {
      en: 'Near the end I write you a letter. You read it, say what you think of it, and keep the last version.',
    },
    { en: 'Two short questionnaires before each meeting show whether it is helping.' },
  ],
  notAsked: [
    { en: 'You will not be given tasks to do between meetings.' },
    { en: 'You will not be told what to do.' },
  ],
  notTheSameAs: [
    { en: 'Interpersonal Psychotherapy (IPT), though their names are alike' },
    { en: 'Psychodynamic-interpersonal therapy, the conversational model' },
    { en: 'Mentalisation-based therapy' },
  ],
};
