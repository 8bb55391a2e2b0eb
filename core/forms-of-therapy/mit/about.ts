import type { About } from '#core/protocols/protocol/about.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

const reference = 'IPT protocol reference, 7.12';

/** What MIT is for and what it is not, though it is taken for a form of IPT (7.12, D-07). */
export const about: Written<About> = {
  for: [
    {
      en: 'People who hold feelings back, keep themselves under control or avoid others, as part of their personality',
    },
    { en: 'Traits that are avoidant, dependent, obsessive, depressive, narcissistic or mistrustful' },
  ],
  notFor: [
    { en: 'Somebody in acute danger: see to safety first' },
    { en: 'A single depressive episode tied to something recent: IPT is shorter' },
  ],
  evidence: [
    {
      says: {
        en: 'There is a manual, and there are studies of it with one alone and in groups; the group form has sixteen sessions.',
      },
      asOf: '2026-11',
      certainty: 'A',
      sources: [reference, 'Dimaggio et al. 2020'],
    },
    {
      says: {
        en: 'How long an individual course takes is not settled: one small study gave a year of weekly sessions, another two years.',
      },
      asOf: '2026-11',
      certainty: 'C',
      sources: ['Gordon-King, Schweitzer & Dimaggio 2018', 'MIT case series 2016', reference],
    },
  ],
  tellsClient: [
    {
      en: 'We meet weekly, for as long as it helps: often a year or longer. Every twelve meetings we look together at whether and how to go on.',
    },
    {
      en: 'First we look closely at single moments: who was there, what was said, what you thought, felt and did. From several of them we draw the pattern they share.',
    },
    { en: 'Then we try out other ways: in your mind, here in the room and out there.' },
    { en: 'If something between the two of us goes wrong, we talk about it.' },
  ],
  notAsked: [{ en: 'You will not be asked for feelings you cannot find yet; we go step by step.' }],
  notTheSameAs: [
    {
      en: 'Interpersonal Psychotherapy (IPT): MIT has no problem areas, no sick role and no fixed number of sessions',
    },
    { en: 'Metacognitive therapy, which works on worry and rumination' },
  ],
};
