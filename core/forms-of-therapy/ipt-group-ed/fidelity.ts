import type { FidelityDomain } from '#core/protocols/protocol/fidelity-domain.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

/** For whoever sits in, or hears a recording, in words of our own (7.7; 8.1: no published item is reproduced). */
export const fidelity: readonly Written<FidelityDomain>[] = [
  {
    id: 'F-GE1',
    title: { en: 'The group as a place to try' },
    good: { en: 'What went on between members was used, and tied to people outside' },
    initial: 'optional',
    middle: 'due',
    ending: 'optional',
  },
  {
    id: 'F-GE2',
    title: { en: 'Each at their own goal' },
    good: { en: 'The written goals were known and worked on, and nobody was left out for weeks' },
    initial: 'optional',
    middle: 'due',
    ending: 'due',
  },
  {
    id: 'F-GE3',
    title: { en: 'Led by two as one' },
    good: { en: 'Those who lead helped one another, and neither took the group over' },
    initial: 'due',
    middle: 'due',
    ending: 'due',
  },
  {
    id: 'F-GE4',
    title: { en: 'The summary' },
    good: { en: 'Written each week, without names, and given before the next meeting' },
    initial: 'due',
    middle: 'due',
    ending: 'due',
  },
  {
    id: 'F-GE5',
    title: { en: 'Safety and the body' },
    good: { en: 'Danger was noticed and spoken of alone, and who looks after the body was told' },
    initial: 'due',
    middle: 'due',
    ending: 'due',
  },
  {
    id: 'F-GE6',
    title: { en: 'The goodbye' },
    good: { en: 'The end was named in time, feelings about it heard, and whoever needs more was sent on' },
    initial: 'not_due',
    middle: 'optional',
    ending: 'due',
  },
];
