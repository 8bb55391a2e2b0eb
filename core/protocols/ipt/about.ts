import type { About } from '#core/protocols/protocol/about.ts';

/** Whom individual IPT is for, how well it is known to work, and what its client is told (IPT protocol reference, 9.1 and 10). */
export const about: Readonly<Record<'en', About>> = {
  en: {
    for: [
      'Adults with a depressive episode that is tied to a conflict, a loss, a change or long loneliness, or who are willing to look for such a tie.',
      'People who want to work on their relationships as they are now, in a short and structured way.',
      'Mild to moderate depression alone or with medication; severe depression together with a look at medication.',
    ],
    notFor: [
      'Psychosis, or high mood now: see to that first.',
      'Alcohol or drugs as the main problem: treat that first, or beside it.',
      'Acute danger: see to safety first.',
      'Anorexia nervosa as the only treatment.',
    ],
    evidence: [
      {
        says: 'In 90 trials it eased depression more than care that was no such treatment; the gain was of middle size. Other talking treatments did about as well. Medication did too, or slightly better in some trials.',
        asOf: '2026-11',
        certainty: 'A',
        sources: ['Cuijpers et al. 2016', 'IPT protocol reference, 10'],
      },
      {
        says: 'Where someone avoids people by nature, CBT may do better.',
        asOf: '2026-11',
        certainty: 'A',
        sources: ['Bernecker et al. 2017', 'IPT protocol reference, 9.1'],
      },
    ],
    tellsClient: [
      'We meet once a week for twelve to sixteen weeks, and agree at the start when we finish.',
      'We look at how your mood and what happens with people go together. We choose one or two things to work on.',
      'A short questionnaire before each meeting shows us both whether it helps. If it does not, we talk about what else there is.',
    ],
    notAsked: [
      'You need not tell your whole life story: the past comes in only to understand the present.',
      'Nobody in your family has to come along.',
    ],
    notTheSameAs: ['Dynamic Interpersonal Therapy (DIT)', 'Metacognitive Interpersonal Therapy (MIT)'],
  },
};
