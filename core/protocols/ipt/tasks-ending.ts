import type { Task } from '#core/protocols/protocol/task.ts';

type Row = [id: string, from: number, latest: number, title: string, asks: string, captures: string];

/** The wording of a check and no verdict: how it turned out stands in the scores. IPT protocol reference, 6.5. */
const words = { en: { helpedEnough: 'Look together at whether it has helped enough' } };

const rows: { en: Row[] } = {
  en: [
    [
      'E-01',
      12,
      13,
      'Name the ending and count down',
      'Say aloud how many meetings are left, counting today, and ask how that is.',
      'The day it was named',
    ],
    [
      'E-02',
      13,
      15,
      'Look back at the way come',
      'Symptoms, goals and each issue first listed: what changed, and what did the client do that helped?',
      'Each issue: better, the same or worse; what I did',
    ],
    [
      'E-03',
      13,
      16,
      'Make room for feelings about goodbye',
      'Sadness, worry, anger, relief, pride. How have goodbyes been before?',
      'Feelings about the ending',
    ],
    [
      'E-04',
      14,
      14,
      'Count what the client can do alone',
      'If this came up in half a year, what would you do? List the skills.',
      'Skills',
    ],
    ['E-05', 14, 14, 'See who will be there', 'Who takes over what the meetings have given?', 'Support plan'],
    [
      'E-06',
      14,
      15,
      'Look ahead to hard times',
      'Anniversaries, moves, births, conflicts: rehearse one or two.',
      'Plans for them',
    ],
    [
      'E-07',
      14,
      16,
      'Write the relapse plan',
      'Early signs, triggers, people, skills, what to do and how to come back.',
      'The relapse plan',
    ],
    [
      'E-08',
      13,
      16,
      'Tell sadness from relapse',
      'Feeling sad about saying goodbye is not the illness returning; watch the scale together.',
      'A note',
    ],
    [
      'E-09',
      15,
      15,
      'Decide what comes next',
      'Finish, boosters, monthly meetings, medication, another treatment.',
      'The decision',
    ],
    [
      'E-10',
      16,
      16,
      'Say goodbye',
      'What was valued and what disappointed, both ways; hand over the summary.',
      'Goodbye, final measures',
    ],
    [
      'E-11',
      8,
      16,
      words.en.helpedEnough,
      'It is the treatment that did not fit, not the person. Offer another way.',
      'The plan',
    ],
    ['E-12', 16, 16, 'Ask how therapy was', 'Hear what helped and what was missing.', 'Feedback'],
  ],
};

/** Tasks of the ending phase (IPT protocol reference, 6.1). */
export const endingTasks: Task[] = rows.en.map(([id, from, latest, title, asks, captures]) => ({
  id,
  phase: 'ending',
  title,
  asks,
  captures,
  from,
  latest,
  certainty: 'A',
}));
