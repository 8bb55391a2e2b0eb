import type { Stage } from './problem-area.ts';

/** Where a dispute stands decides what helps (IPT protocol reference, 2.3.2). */
const table = {
  en: [
    {
      id: 'renegotiation',
      name: 'Renegotiation',
      recognise: ['Both know that something is wrong', 'Both still try, clumsily and often loudly'],
      job: 'Calm it, so that talking can work.',
      moves: [
        'Communication analysis',
        'A better moment',
        'One thing at a time',
        'Rehearse a clear request',
        'Practise listening and saying back',
      ],
      changing: ['Rows are fewer or shorter', 'A request was heard'],
    },
    {
      id: 'impasse',
      name: 'Impasse',
      recognise: ['They have stopped talking about it', 'Silence, quiet resentment, “what is the use”'],
      job: 'Warm it up: open the subject again, even if there is more conflict for a while.',
      moves: [
        'Bring out what was never said',
        'Rehearse how to open the subject',
        'Plan who will be there if it goes badly',
      ],
      changing: ['The subject is open again: renegotiation', 'It is plain that it is over: dissolution'],
    },
    {
      id: 'dissolution',
      name: 'Dissolution',
      recognise: ['It cannot be mended', 'One has left, or wants to'],
      job: 'Help it to end, and mourn it.',
      moves: [
        'Decision analysis about staying or leaving',
        'Practical and safety planning',
        'Mourning, as in grief or a role transition',
      ],
      changing: ['The parting has happened', 'New support is there; the work becomes a role transition'],
    },
  ] as const satisfies readonly Stage[],
};
export const disputeStages = table.en;
