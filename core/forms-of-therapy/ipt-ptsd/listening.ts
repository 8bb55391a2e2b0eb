import type { ProtocolFile } from '#core/protocols/protocol-file.ts';

const sources = ['IPT protocol reference, 7.10'];

/** What drifts here, what a listener rates, and the sheet on which a mention of the trauma is noted (7.10). */
export const listening: Pick<ProtocolFile, 'deviations' | 'fidelity' | 'sheets'> = {
  deviations: {
    change: {
      'PD-07': {
        title: { en: 'Two middle sessions running with work neither on feelings nor on the focus' },
        found: { by: 'chart', detector: 'neitherFocusNorFeelings' },
        sources,
      },
    },
    add: [
      {
        id: 'PD-PT1',
        title: { en: 'Was what happened told over again?' },
        why: { en: 'This treatment promised not to ask for it, and works without it.' },
        severity: 'warn',
        found: { by: 'chart', detector: 'traumaRetold' },
        certainty: 'A',
        sources,
      },
      {
        id: 'PD-PT2',
        title: { en: 'Exposure has come in' },
        why: { en: 'Going through the memory, or seeking out reminders, is another treatment.' },
        severity: 'warn',
        found: { by: 'ear', domains: ['F-AT3'] },
        certainty: 'A',
        sources,
      },
    ],
  },
  fidelity: {
    add: [
      {
        id: 'F-AT1',
        title: { en: 'Feelings named' },
        good: { en: 'Particular feelings in an everyday encounter found the words that fit' },
        initial: 'optional',
        middle: 'due',
        ending: 'optional',
      },
      {
        id: 'F-AT2',
        title: { en: 'Feelings as news about people' },
        good: { en: 'Whether the feeling fitted was asked, and what it says about whom to trust' },
        initial: 'not_due',
        middle: 'due',
        ending: 'optional',
      },
      {
        id: 'F-AT3',
        title: { en: 'No telling over again' },
        good: { en: 'The trauma was acknowledged where it came up, and the talk came back to people now' },
        initial: 'due',
        middle: 'due',
        ending: 'due',
      },
    ],
  },
  sheets: [
    {
      id: 'when-it-came-up',
      name: { en: 'When the trauma came up' },
      says: {
        en: 'How far the talk went when what happened came up, and how it came back to people now. Nothing of what happened is written here.',
      },
      writes: ['therapist'],
      sees: [],
      shown: 'never',
      agreed: false,
      kept: 'many',
      offered: ['initial', 'middle', 'ending'],
      fields: [
        { id: 'session', kind: 'session', name: { en: 'Session' }, needed: true },
        {
          id: 'howFar',
          kind: 'choice',
          name: { en: 'How far it went' },
          needed: true,
          options: [
            { id: 'named', name: { en: 'Named, and acknowledged' } },
            { id: 'a_little', name: { en: 'A little was said' } },
            { id: 'in_detail', name: { en: 'Told in detail' } },
          ],
        },
        { id: 'cameBack', kind: 'text', name: { en: 'How the talk came back to people now' } },
      ],
      sources,
    },
  ],
};
