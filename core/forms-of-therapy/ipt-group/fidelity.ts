import type { FidelityDomain } from '#core/protocols/protocol/fidelity-domain.ts';
import type { Written } from '#core/protocols/protocol-file.ts';
import type { Said } from '#core/words/said-shape.ts';

type Row = [
  id: string,
  title: Said,
  good: Said,
  FidelityDomain['initial'],
  FidelityDomain['middle'],
  FidelityDomain['ending'],
];

/** A short checklist for whoever sits in on a meeting, in words of our own (7.6; 8.1: no published item is reproduced). */
const rows: Row[] = [
  [
    'F-WG1',
    { en: 'The measure' },
    { en: 'Asked of each, and the score said and used; the question about dying asked alone' },
    'due',
    'due',
    'due',
  ],
  [
    'F-WG2',
    { en: 'Mood and events' },
    { en: 'For each who spoke, what happened with people was tied to how it felt' },
    'optional',
    'due',
    'optional',
  ],
  [
    'F-WG3',
    { en: 'The group helps' },
    { en: 'Members offered ideas to one another, and everybody had a turn' },
    'optional',
    'due',
    'optional',
  ],
  [
    'F-WG4',
    { en: 'Neither preaching nor deciding' },
    {
      en: 'The facilitator asked and drew out, gave no orders, and treated nobody alone in front of the others',
    },
    'due',
    'due',
    'due',
  ],
  [
    'F-WG5',
    { en: 'Something to try' },
    {
      en: 'Each chose one small thing, rehearsed where it was hard; last week’s was asked about without blame',
    },
    'optional',
    'due',
    'not_due',
  ],
  [
    'F-WG6',
    { en: 'Rules and secrets kept' },
    { en: 'The rules were kept, and nothing of one member was told by another’s mouth' },
    'due',
    'due',
    'due',
  ],
  [
    'F-WG7',
    { en: 'Safety' },
    { en: 'Danger was noticed, somebody stayed with the person, and the supervisor was told' },
    'due',
    'due',
    'due',
  ],
  [
    'F-WG8',
    { en: 'The goodbye' },
    { en: 'The end was named in time, feelings about it heard, and whoever needs more was sent on' },
    'not_due',
    'optional',
    'due',
  ],
];

export const fidelity: readonly Written<FidelityDomain>[] = rows.map(
  ([id, title, good, initial, middle, ending]) => ({
    id,
    title,
    good,
    initial,
    middle,
    ending,
  }),
);
