export default {
  lead: 'Who needs a look, and how to say what you think of it.',
  queue: {
    title: 'Which courses need you',
    text: `[Supervision](/supervision) lists them without a click: danger first, then who got reliably worse, then endings that are late, then the rest.
Each row says the last score, how it moved since the start, the phase, and why it stands there. What is only overdue is folded; finished courses are too.`,
  },
  course: {
    title: 'Read a course',
    text: `Press a row. The course opens on its room “Supervision”: what was asked, what to talk about next, and how closely the sessions kept to the therapy beside how the client does.
- Answer a question with “Answer”, then “Save the answer”.
- To begin yourself, press “Write a note to the therapist”, then “Save the note”.
You can read the other rooms. Each look is listed for the client.`,
  },
  rate: {
    title: 'Rate a session',
    text: `Rate before you read the therapist’s own rating; theirs is shown once you have given yours.
- Under “Sessions drawn by lot” press “Draw sessions by lot” and say how many. Only sessions the client agreed to have recorded are drawn.
- Rate what you heard, and press “Save the rating”.`,
  },
  hours: {
    title: 'Hours and countersigns',
    text: `What waits for your countersign stands on [Supervision](/supervision). The hours of each trainee, against what their scheme asks, stand in their portfolio.`,
  },
  pairs: {
    title: 'If a therapist is missing',
    text: `You see the courses of the therapists you are paired with. An administrator pairs you on the page of members.`,
  },
};
