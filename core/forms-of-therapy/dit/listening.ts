import { sharedWithIpt } from '#core/forms-of-therapy/shared-with-ipt.ts';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import type { Deviation } from '#core/protocols/protocol/deviation.ts';
import type { FidelityDomain } from '#core/protocols/protocol/fidelity-domain.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

const sources = ['IPT protocol reference, 7.11'];

/**
 * What drifts in DIT. The tie between client and therapist is the work here and the past helps to make sense of it, so that
 * neither is a drift; advice and tasks are (7.11).
 */
export const deviations: readonly Written<Deviation>[] = [
  {
    id: 'PD-DT1',
    title: { en: 'No pattern has been agreed' },
    why: { en: 'Without it there is nothing for twelve short meetings to keep to.' },
    severity: 'block',
    found: { by: 'chart', detector: 'patternNotAgreed' },
    certainty: 'A',
    sources,
  },
  {
    id: 'PD-DT2',
    title: { en: 'Two middle sessions running without work on the pattern' },
    why: { en: 'Keeping to one pattern is what makes a brief therapy of this.' },
    severity: 'warn',
    found: { by: 'chart', detector: 'patternLeft' },
    certainty: 'A',
    sources,
  },
  {
    id: 'PD-DT3',
    title: { en: 'The letter is not given yet' },
    why: { en: 'The client needs time to say what they think of it before the last meeting.' },
    severity: 'warn',
    found: { by: 'chart', detector: 'letterNotGiven' },
    certainty: 'B',
    sources: [...sources, 'IPT protocol reference, 12.1'],
  },
  {
    id: 'PD-DT4',
    title: { en: 'Advice or tasks have taken over' },
    why: { en: 'DIT wonders with the client and leaves the doing to them.' },
    severity: 'warn',
    found: { by: 'ear', domains: ['F-DT3'] },
    certainty: 'A',
    sources,
  },
  {
    id: 'PD-DT5',
    title: { en: 'Talk of the past for its own sake' },
    why: { en: 'The past makes sense of the pattern; the work is in the present.' },
    severity: 'info',
    found: { by: 'ear', domains: ['F-DT1'] },
    certainty: 'A',
    sources,
  },
  ...sharedWithIpt(ipt.deviations, [
    'PD-10',
    'PD-19',
    'PD-20',
    'PD-21',
    'PD-22',
    'PD-23',
    'PD-24',
    'PD-25',
    'PD-27',
    'PD-28',
  ]),
];

/** What a session of DIT is rated on: the frame as in IPT, and its own way of working; published scales are not reproduced (8.1, 8.2). */
export const fidelity: readonly Written<FidelityDomain>[] = [
  ...sharedWithIpt(ipt.fidelity, ['F-01', 'F-02', 'F-03', 'F-13', 'F-21', 'F-24', 'F-26']),
  {
    id: 'F-DT1',
    title: { en: 'Keeping to the pattern' },
    good: { en: 'What was brought was tied to the pattern, in relationships now' },
    initial: 'optional',
    middle: 'due',
    ending: 'due',
  },
  {
    id: 'F-DT2',
    title: { en: 'Words for the pattern' },
    good: { en: 'Self, other, feeling and what it protects from were found together, in the client’s words' },
    initial: 'due',
    middle: 'optional',
    ending: 'not_due',
  },
  {
    id: 'F-DT3',
    title: { en: 'Curious and not knowing' },
    good: { en: 'Wondered aloud about minds, the client’s and others’; gave little advice' },
    initial: 'due',
    middle: 'due',
    ending: 'due',
  },
  {
    id: 'F-DT4',
    title: { en: 'Here and now' },
    good: { en: 'What happened between the two was noticed, said kindly and used' },
    initial: 'optional',
    middle: 'due',
    ending: 'due',
  },
  {
    id: 'F-DT5',
    title: { en: 'The letter and the parting' },
    good: { en: 'The letter was talked over for what it stirs up, and anger and sadness had room' },
    initial: 'not_due',
    middle: 'not_due',
    ending: 'due',
  },
];
