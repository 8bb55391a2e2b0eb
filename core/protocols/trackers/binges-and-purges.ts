import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

/**
 * Binges and purges, counted outside the hour so that the hour stays with feelings and people (IPT protocol reference, 7.7,
 * PD-26). No reliable change is published for them: a trend, no class (12.1).
 */
export const bingesAndPurges: Written<Tracker> = {
  id: 'binges-and-purges',
  name: { en: 'Binges and purges' },
  clientLabel: { en: 'Eating, counted' },
  clientSays: {
    en: 'Note only how often. In the sessions you talk about people and feelings; these numbers show in the background how things go.',
  },
  says: {
    en: 'How often a day. When eating is raised in the session, bring it back to feelings and people.',
  },
  every: 'day',
  lookedAt: 'outside_the_hour',
  fields: [
    {
      id: 'binges',
      kind: 'count',
      name: { en: 'Binges' },
      clientLabel: { en: 'Binges' },
      hint: { en: 'Eating much more than usual, with the feeling of having lost control.' },
      max: 50,
      higherIs: 'worse',
    },
    {
      id: 'purges',
      kind: 'count',
      name: { en: 'Purges' },
      clientLabel: { en: 'Purges' },
      hint: { en: 'To make yourself sick, or to take laxatives or water tablets.' },
      max: 50,
      higherIs: 'worse',
    },
  ],
  scores: [
    {
      id: 'binges',
      name: { en: 'Binges in the week' },
      clientLabel: { en: 'Binges in the week' },
      rule: 'sum',
      fields: ['binges'],
      over: 7,
      higherIs: 'worse',
    },
    {
      id: 'purges',
      name: { en: 'Purges in the week' },
      clientLabel: { en: 'Purges in the week' },
      rule: 'sum',
      fields: ['purges'],
      over: 7,
      higherIs: 'worse',
    },
    {
      id: 'daysWith',
      name: { en: 'Days with either' },
      clientLabel: { en: 'Days with either' },
      rule: 'days_with',
      fields: ['binges', 'purges'],
      over: 7,
      higherIs: 'worse',
    },
  ],
  alerts: [],
  certainty: 'B',
  sources: ['IPT protocol reference, 7.7 and 12.1'],
};
