/** What the demo clinic’s supervisor and its therapists said about courses given alone, in days before the day on which it is filled. Everybody is invented. */
export const demoTalkedAbout = {
  /** A course that gets worse, over which they met, with a question that was answered and a note that waits. */
  worse: {
    client: 'Henrik Solberg-Tanaka',
    asked: {
      ago: 8,
      words: 'The score goes up and he says he is fine. Do I stay with the retirement?',
      answer: 'Stay with it, and ask what he misses of each day aboard. Look at the score with him first.',
      answeredAgo: 7,
    },
    met: {
      ago: 6,
      minutes: 50,
      about: 30,
      entries: [
        {
          question: 'Two sessions went by in which I mostly listened.',
          advice: 'Take one evening with his wife and go through it sentence by sentence.',
          action: 'A communication analysis in the next session',
          dueIn: 9,
        },
      ],
    },
    note: { ago: 1, words: 'How was the evening with his wife, and has his doctor been told of the score?' },
    ratings: [
      { domain: 'F-01', adherence: 2, competence: 2 },
      { domain: 'F-02', adherence: 1, competence: 1 },
      { domain: 'F-11', adherence: 2, competence: 2 },
      { domain: 'F-12', adherence: 1, competence: 1 },
      { domain: 'F-13', adherence: 2, competence: 2 },
      { domain: 'F-14', adherence: 0, competence: null },
    ],
    rated: { session: 5, ago: 5, words: 'Warm and patient; the score was not looked at together.' },
  },
  /** A course in which the client agreed to recordings, and one session is drawn; its therapist waits for an answer. */
  recorded: {
    client: 'María Aurelia Guadalupe de los Ángeles Villanueva y Santacruz',
    asked: {
      ago: 2,
      words: 'She practises with me and not yet with anybody else. How do I make the step smaller?',
    },
    drawnAgo: 1,
  },
} as const;

/** For whom a colleague stands in at the demo clinic, from the day on which it is filled. Everybody is invented. */
export const demoCover = {
  client: 'Henrik Solberg-Tanaka',
  days: 9,
  note: 'His score has gone up for three weeks, and he says that he is fine. Ask what he misses of each day aboard. If he cancels, ring him the same day.',
} as const;

/** What one client of the demo clinic asks for. */
export const demoAsk = {
  client: 'Saoirse Whitlock',
  words: 'Could we meet once more before my exam? Mornings are best.',
};
