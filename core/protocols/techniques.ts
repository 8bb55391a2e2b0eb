export interface Technique {
  id: TechniqueId;
  name: string;
  purpose: string;
  when: string;
  notThis: string;
  prompts: readonly string[];
  /** The key that marks it in the session room. */
  key: string;
}

type Row = [
  id: string,
  key: string,
  name: string,
  purpose: string,
  when: string,
  notThis: string,
  prompts: readonly string[],
];

const rows = {
  en: [
    [
      'T-01',
      'e',
      'Open exploration',
      'Let the story and the feeling come',
      'Early in a session, with a new subject',
      'Therapy without an end or a centre',
      ['Go on.', 'What was that like?'],
    ],
    [
      'T-02',
      'q',
      'Direct questions',
      'Learn something specific quickly',
      'Inventory, symptoms, risk',
      'An interrogation',
      ['How many evenings was that?', 'Who else was in the room?'],
    ],
    [
      'T-03',
      'c',
      'Clarification',
      'Let the client hear what they have just said',
      'Contradictions, vagueness',
      'Interpretation',
      ['You call it nothing, and you look hurt.', 'Who do you mean by “everyone”?'],
    ],
    [
      'T-04',
      'f',
      'Bringing out feelings',
      'Notice, accept, express and use feelings',
      'Before solving anything',
      'Letting off steam for its own sake',
      ['What is there as you tell me this?', 'What might that feeling want for you?'],
    ],
    [
      'T-05',
      'a',
      'Communication analysis',
      'Find where an exchange went wrong, or right',
      'In every dispute; any charged exchange',
      'A thought record',
      ['Tell it like a film: who spoke first?', 'What did you hope would arrive?'],
    ],
    [
      'T-06',
      'd',
      'Decision analysis',
      'Widen the options and weigh them',
      'When things are stuck',
      'The therapist deciding',
      ['What else could one do, even something odd?', 'What if you left it as it is?'],
    ],
    [
      'T-07',
      'r',
      'Role play',
      'Rehearse',
      'Before something is tried in life',
      'Psychodrama',
      ['I will be your sister. How do you begin?', 'Let us swap, and you answer as she would.'],
    ],
    [
      'T-08',
      't',
      'The relationship between you',
      'See in the room how relating goes',
      'Isolation, strains, the ending',
      'Interpreting the transference',
      ['How was it that I was away last week?', 'Is there something I got wrong?'],
    ],
    [
      'T-09',
      's',
      'Supportive listening',
      'Be understood, be less ashamed, keep hope',
      'Throughout',
      'The whole therapy',
      ['That would hurt anybody.', 'It took something to come today.'],
    ],
    [
      'T-10',
      'g',
      'Guiding',
      'Explain, advise, model, help in practical things',
      'Low energy, safety, a concrete gap',
      'Running the client’s life',
      ['May I suggest something?', 'I could write that letter.'],
    ],
    [
      'T-11',
      'o',
      'Trying out between sessions',
      'Carry it into life',
      'At the end of a session',
      'Homework marked right or wrong',
      ['What would you like to try, and with whom?', 'What might get in the way?'],
    ],
    [
      'T-12',
      'p',
      'Problem solving between people',
      'Define, gather ideas, choose, try, look back',
      'In all areas',
      'A lesson',
      ['What exactly would have to be different?', 'Which of these first?'],
    ],
    [
      'T-13',
      'i',
      'One incident in detail',
      'A very close account of one exchange that stands for many',
      'Disputes',
      'A list of complaints',
      ['Pick one evening that shows it best.', 'And then, the next second?'],
    ],
    [
      'T-14',
      'n',
      'Feeling then and feeling now',
      'Compare what was felt then with what is felt in telling it',
      'Flat or puzzling accounts',
      'Doubting the story',
      ['What did you feel then?', 'And now, as you say it?'],
    ],
    [
      'T-15',
      'x',
      'Explaining',
      'Give the illness a name and a course',
      'The start; the relapse plan',
      'A lecture',
      ['What do you know about it already?', 'How would you tell a friend?'],
    ],
    [
      'T-16',
      'j',
      'Joint session',
      'Inform, hear the other side, negotiate one thing',
      'Optional; agreed; safe',
      'Couple therapy',
      ['What is the one thing today is for?', 'What did you hear just now?'],
    ],
    [
      'T-17',
      'm',
      'Talking about the score',
      'Show change and tie it to events',
      'Every session',
      'A verdict',
      ['It fell by four. What was different this week?', 'Which answer surprises you?'],
    ],
  ] as const satisfies readonly Row[],
};

/** T-01 to T-17. */
export const techniqueIds = rows.en.map(([id]) => id);
export type TechniqueId = (typeof techniqueIds)[number];

/** The techniques of IPT (IPT protocol reference, 3.1); they are means, the strategies are the therapy. */
export const techniques: readonly Technique[] = rows.en.map(
  ([id, key, name, purpose, when, notThis, prompts]) => ({ id, key, name, purpose, when, notThis, prompts }),
);
