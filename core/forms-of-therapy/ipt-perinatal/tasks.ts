import type { Task } from '#core/protocols/protocol/task.ts';
import type { RowChanges } from '#core/protocols/protocol-file.ts';

/** What is asked beside IPT's own in pregnancy and after a birth (IPT protocol reference, 7.5, added tasks). */
export const tasks: RowChanges<Task> = {
  change: {
    'I-02': {
      asks: {
        en: 'Symptoms now, how long, earlier episodes and births. Score the EPDS together; its tenth question is looked at the same day.',
      },
    },
    'I-05': {
      asks: {
        en: 'Ask directly and alone about thoughts of dying, of harming the baby, strange experiences, high mood, fear at home, and whether she eats, drinks, sleeps and washes. With intent, severe self-neglect, psychosis or sudden change: the perinatal team the same day.',
      },
    },
    'I-06': {
      asks: { en: 'With the prescriber: medication in pregnancy or with breastfeeding, for and against.' },
    },
    'I-08': {
      asks: {
        en: 'It is an illness. A baby’s care cannot be put down, so arrange who takes parts of it over, and until when.',
      },
    },
    'M-14': {
      title: { en: 'One or two sessions with the partner' },
      asks: {
        en: 'What each expected before and expects now, who does what. Only where both agree and it is safe.',
      },
    },
  },
  add: [
    {
      id: 'I-PN1',
      phase: 'initial',
      title: { en: 'Hear the story of the pregnancy and the birth' },
      asks: { en: 'In her order and at her pace, with what she felt; losses before among it.' },
      captures: { en: 'The story' },
      from: 1,
      latest: 3,
      certainty: 'A',
    },
    {
      id: 'I-PN2',
      phase: 'initial',
      title: { en: 'Ask about the feelings for the baby' },
      asks: { en: 'Mixed feelings are ordinary: say so. Ask about the baby’s health, sleep and feeding.' },
      captures: { en: 'Feelings about the baby' },
      from: 1,
      latest: 3,
      certainty: 'A',
    },
    {
      id: 'I-PN3',
      phase: 'initial',
      title: { en: 'Plan sleep and help' },
      asks: { en: 'Who takes over which part of the care, nights first?' },
      captures: { en: 'The plan for sleep and help' },
      from: 2,
      latest: 3,
      certainty: 'A',
    },
    {
      id: 'M-PN1',
      phase: 'middle',
      title: { en: 'Expectations of the partner, before and since' },
      asks: { en: 'What did each think the other would do? What was said aloud?' },
      captures: { en: 'Expectations' },
      certainty: 'A',
    },
    {
      id: 'M-PN2',
      phase: 'middle',
      title: { en: 'Her own mother, as far as it bears on today' },
      asks: { en: 'What of how she was mothered comes up with this baby? Then back to today.' },
      captures: { en: 'A note' },
      certainty: 'B',
    },
    {
      id: 'E-PN1',
      phase: 'ending',
      title: { en: 'Look ahead: work, another child, the anniversary' },
      asks: { en: 'Going back to work, a next pregnancy, the day of the birth or of a loss: rehearse one.' },
      captures: { en: 'Plans for them' },
      certainty: 'B',
    },
  ],
};
