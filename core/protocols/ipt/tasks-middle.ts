import type { Task } from '#core/protocols/protocol/task.ts';

type Row = [id: string, title: string, asks: string, captures: string];

const rows: { en: Row[] } = {
  en: [
    [
      'M-01',
      'Work through the strategies of the focus',
      'Choose the next step of the area, fitted to this person, and say which and why.',
      'How far each strategy has come',
    ],
    [
      'M-02',
      'Link mood and events',
      'In every session, in both directions: what happened when the mood moved, and what the mood did to what happened.',
      'Mood and event links',
    ],
    [
      'M-03',
      'Keep the focus',
      'When the talk drifts, look for a bridge back; if there is none and it can wait, park it and say so.',
      'Parked issues',
    ],
    [
      'M-04',
      'Bring out and use feelings',
      'Notice, name, accept; then ask what the feeling says about what is needed.',
      'Feelings noted',
    ],
    [
      'M-05',
      'Look closely at communication',
      'Take one exchange apart, turn by turn, from both sides.',
      'Communication analyses',
    ],
    [
      'M-06',
      'Widen the options and decide',
      'Let the client find the options first, leaving things as they are among them; weigh them together.',
      'Decision analyses',
    ],
    [
      'M-07',
      'Rehearse, try out, learn',
      'Practise in the room, try it in life, cheer what worked and treat a setback as news.',
      'Role plays, try-outs, results',
    ],
    [
      'M-08',
      'Widen support in real life',
      'Go back to the people in the inventory: whom to ask, for what.',
      'Change in support',
    ],
    [
      'M-09',
      'Keep measuring and talk about it',
      'Show the scores, look at early change, and review at the mid-point.',
      'Scores, review',
    ],
    [
      'M-10',
      'Keep the illness in view',
      'Symptoms are the illness, not the person; let the sick role shrink as energy returns.',
      'Review of what is eased',
    ],
    ['M-11', 'Review medication', 'With the prescriber, whenever it matters.', 'A note'],
    [
      'M-12',
      'Look after the relationship between you',
      'Invite dissatisfaction and mend what went wrong.',
      'Relationship events',
    ],
    ['M-13', 'Watch for risk', 'In every session, whatever the score.', 'Risk check'],
    [
      'M-14',
      'A joint session, if it serves one clear aim',
      'Only where everyone agrees and it is safe.',
      'Aim, consents',
    ],
    ['M-15', 'Mention time', 'Say where you are and how many meetings are left.', 'Session n of N'],
    [
      'M-16',
      'Hand over the lead',
      'Direct less as the phase goes on; let the client carry more.',
      'Techniques used',
    ],
  ],
};

/** Tasks of the middle phase, whatever the focus (IPT protocol reference, 1.3b). */
export const middleTasks: Task[] = rows.en.map(([id, title, asks, captures]) => ({
  id,
  phase: 'middle',
  title,
  asks,
  captures,
  certainty: 'A',
}));
