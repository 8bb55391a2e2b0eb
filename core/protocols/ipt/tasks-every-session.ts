import type { Certainty } from '#core/protocols/protocol/sources.ts';
import type { Task } from '#core/protocols/protocol/task.ts';

type Row = [id: string, certainty: Certainty, minutes: [number, number], title: string, asks: string];

const rows: { en: Row[] } = {
  en: [
    [
      'X-01',
      'B',
      [0, 0],
      'Measure first',
      'The questionnaire is answered before you meet; each answer about safety is looked at.',
    ],
    [
      'X-02',
      'A',
      [0, 2],
      'Look at risk before you say hello',
      'See what is open, and that somebody has taken it up.',
    ],
    [
      'X-03',
      'A',
      [2, 5],
      'Open with the week',
      'Ask how things have been since you last met, and leave the question open.',
    ],
    [
      'X-04',
      'A',
      [0, 0],
      'Follow the mood or the event',
      'Given a mood, ask what was going on with people. Given an event, ask how it left them feeling.',
    ],
    [
      'X-05',
      'B',
      [3, 5],
      'Look at the scores together',
      'What moved since last week, and what happened between people meanwhile?',
    ],
    [
      'X-06',
      'A',
      [2, 3],
      'Pick one charged moment',
      'One exchange with someone, with feeling in it, that is relevant to the focus.',
    ],
    [
      'X-07',
      'A',
      [25, 30],
      'Work it through',
      'Retell it, name the feelings, what was wanted, what the options were, then rehearse.',
    ],
    [
      'X-08',
      'A',
      [0, 0],
      'Hold success and setback well',
      'If it went well, slow down and ask what they did. If badly, be on their side, find out what happened, look for another way.',
    ],
    [
      'X-09',
      'A',
      [2, 3],
      'Tie it to the focus and to time',
      'Say how today bears on what you agreed, and which session this is of how many.',
    ],
    ['X-10', 'C', [3, 5], 'Agree what to try', 'What, with whom, when, and what might get in the way.'],
    ['X-11', 'B', [2, 2], 'Close', 'Sum up, ask how today felt, confirm the next day.'],
    [
      'X-12',
      'DES',
      [0, 0],
      'Write the note',
      'Write and sign it, rate the session against the protocol, flag anything for supervision.',
    ],
  ],
};

/** The steps of each session, with minutes of a 50-minute hour (IPT protocol reference, 1.7). */
export const sessionSteps: Task[] = rows.en.map(([id, certainty, minutes, title, asks]) => ({
  id,
  phase: 'every_session',
  title,
  asks,
  minutes,
  certainty,
}));
