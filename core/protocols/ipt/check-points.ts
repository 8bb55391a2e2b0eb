import type { CheckPoint } from '#core/protocols/protocol/check-point.ts';

const sources = ['IPT protocol reference, 6.5'];

/** When the scores ask whether it helps, and what to do if not (IPT protocol reference, 6.5; thresholds are this project's choice). */
const table: { en: CheckPoint[] } = {
  en: [
    {
      key: 'S4',
      title: 'Early change, session 4',
      at: { session: 4 },
      signal: { dropBelow: 20, attendanceOrAlliancePoor: 'needed' },
      milestone: 'MS-17',
      says: 'The score has fallen by less than a fifth, and sessions were missed or the two of you are not yet at ease.',
      actions: [
        'Ask how well this way of working fits.',
        'Mend what stands between you.',
        'Look at what makes it hard to come.',
      ],
      certainty: 'B',
      sources,
    },
    {
      key: 'S6',
      title: 'Early change, session 6',
      at: { session: 6 },
      signal: { dropBelow: 20 },
      milestone: 'MS-17',
      says: 'The score has fallen by less than a fifth since the start.',
      actions: [
        'Take it to supervision.',
        'Look again at diagnosis, other conditions, alcohol and drugs, medication, abuse and whether the focus fits.',
        'Consider meeting twice a week for a while.',
      ],
      certainty: 'B',
      sources,
    },
    {
      key: 'mid',
      title: 'Mid-point',
      at: { session: 8 },
      signal: { dropBelow: 50, scoreAtLeast: 'caseness' },
      milestone: 'MS-18',
      says: 'Half-way, the score has not halved and is still in the clinical range.',
      actions: [
        'Review together: keep the focus or change it?',
        'Consider a joint session, where it is safe.',
        'Consider adding medication, with the prescriber.',
        'Ask for a second opinion.',
      ],
      certainty: 'B',
      sources,
    },
    {
      key: 'S12',
      title: 'Before the ending',
      at: { session: 12 },
      signal: { scoreAtLeast: 'caseness' },
      says: 'The score is still in the clinical range as the ending comes near.',
      actions: [
        'Plan the next step now, before the ending starts.',
        'Say aloud that a treatment can fail to fit; a person does not fail it.',
      ],
      certainty: 'B',
      sources,
    },
    {
      key: 'any',
      title: 'Reliably worse',
      signal: { deteriorations: 2 },
      says: 'At two sessions running the score was reliably worse than at the start.',
      actions: [
        'Ask about safety today.',
        'Talk to your supervisor this week.',
        'Consider more intensive care.',
      ],
      certainty: 'A',
      sources,
    },
    {
      key: 'end',
      title: 'At the end',
      at: { sessionsLeft: 0 },
      signal: { scoreAtLeast: 'remission' },
      says: 'Something of the illness is still there as the course ends.',
      actions: [
        'Continue for a while with longer gaps, or with medication.',
        'Offer another treatment.',
        'Hand over in writing, and say that the treatment did not fit well enough.',
      ],
      certainty: 'B',
      sources,
    },
  ],
};
export const checkPoints = table.en;
