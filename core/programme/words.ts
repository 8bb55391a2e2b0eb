import type { Said } from '#core/words/said-shape.ts';

export const words = {
  en: {
    place: 'The name of the place',
    placeId: 'The id of a place is written in letters, figures and signs that are seen.',
    code: 'A code in DHIS2 is written in letters, figures and signs that are seen.',
    elsewhere: 'No place given',
    all: 'All',
    heldBack: 'Held back: fewer than five, or a figure from which one could be worked out',
  },
} as const;

/** What each figure is called, and what it is a part of. */
export const figureNames = {
  groups_met: { name: { en: 'Groups that met' }, of: null },
  meetings: { name: { en: 'Meetings held' }, of: null },
  joined: { name: { en: 'Members who joined' }, of: null },
  attended: { name: { en: 'Times members came' }, of: { en: 'Times members were expected' } },
  finished: { name: { en: 'Stayed to the end' }, of: { en: 'Members whose group ended for them' } },
  dropped_out: { name: { en: 'Dropped out' }, of: { en: 'Members whose group ended for them' } },
  referred: { name: { en: 'Sent on to other help' }, of: { en: 'Members whose group ended for them' } },
  measured: { name: { en: 'Measured twice' }, of: { en: 'Members whose group ended for them' } },
  recovery: { name: { en: 'Recovered' }, of: { en: 'Those who were a case at the start, or not measured' } },
  reliable_improvement: {
    name: { en: 'Reliably improved' },
    of: { en: 'Members whose group ended for them' },
  },
  reliable_deterioration: {
    name: { en: 'Reliably worse' },
    of: { en: 'Members whose group ended for them' },
  },
} as const satisfies Record<string, { name: Said; of: Said | null }>;
