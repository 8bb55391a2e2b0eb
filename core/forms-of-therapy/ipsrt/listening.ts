import type { ProtocolFile } from '#core/protocols/protocol-file.ts';

const sources = ['IPT protocol reference, 7.8'];

/**
 * What drifts here. Planning days is part of this work, so guiding much is none (PD-15); while somebody is high, work on the
 * area waits, so that leaving the focus is none either (7.8).
 */
export const listening: Pick<ProtocolFile, 'deviations' | 'fidelity'> = {
  deviations: {
    drop: ['PD-15'],
    change: {
      'PD-07': {
        title: { en: 'Two middle sessions running with work neither on the focus nor on the rhythm' },
        found: { by: 'chart', detector: 'neitherFocusNorRhythm' },
        sources,
      },
    },
    add: [
      {
        id: 'PD-SR1',
        title: { en: 'Work on the problem area while the mood is high' },
        why: {
          en: 'Until a high or mixed episode is over, it waits: the prescriber, sleep and rhythm come first.',
        },
        severity: 'warn',
        found: { by: 'chart', detector: 'areaWorkWhileHigh' },
        certainty: 'A',
        sources,
      },
      {
        id: 'PD-SR2',
        title: { en: 'The prescriber is not in touch' },
        why: { en: 'In bipolar I disorder this therapy stands beside medication and never alone.' },
        severity: 'block',
        found: { by: 'chart', detector: 'prescriberMissing' },
        certainty: 'A',
        sources,
      },
      {
        id: 'PD-SR3',
        title: { en: 'The rhythm diary has lapsed' },
        why: { en: 'Without it nobody sees the rhythm slip, or the early signs.' },
        severity: 'warn',
        found: { by: 'chart', detector: 'rhythmDiaryLapsed' },
        certainty: 'A',
        sources,
      },
    ],
  },
  fidelity: {
    add: [
      {
        id: 'F-SR1',
        title: { en: 'The rhythm looked at' },
        good: { en: 'The week’s diary was gone through, and one target kept or moved a little' },
        initial: 'optional',
        middle: 'due',
        ending: 'due',
      },
      {
        id: 'F-SR2',
        title: { en: 'Event, rhythm and mood tied together' },
        good: {
          en: 'What happened with people, what it did to the day, and how mood followed was said aloud',
        },
        initial: 'optional',
        middle: 'due',
        ending: 'optional',
      },
      {
        id: 'F-SR3',
        title: { en: 'Medication and early signs' },
        good: { en: 'Taking it, side effects and early signs of high and low were asked about' },
        initial: 'due',
        middle: 'due',
        ending: 'due',
      },
    ],
  },
};
