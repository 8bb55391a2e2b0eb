import { promptsWords } from './words.ts';

/** Ways to begin, go on and close the interpersonal inventory (IPT protocol reference, 4.1 and 4.6, I-10). */
const table = {
  en: {
    opening: [
      'I would like to hear about the people in your life, to see how they and your mood act on each other. Say only what you want to say.',
      'Who is closest to you?',
      'Who would notice first if you were not there?',
      'Who has come nearer or moved away since you have felt low?',
      'Who is missing from the picture?',
    ],
    eachPerson: [
      'How do the two of you spend time together?',
      'What do you expect of each other, and does it happen?',
      'What is good between you, and what is not?',
      'What would you change, in you, in them, or between you?',
      'How do you feel after seeing them?',
      'Do you feel safe with them?',
    ],
    closing: ['When you look at the whole picture, what strikes you?'],
  } as const,
};
export const inventoryPrompts = table.en;

/** Kinds of support, in the client’s words (IPT protocol reference, 4.3). */
export const supportKinds = [
  { id: 'emotional', label: promptsWords.en.listensAndIsOnMy },
  { id: 'practical', label: promptsWords.en.lendsHand },
  { id: 'informational', label: promptsWords.en.knowsThingsAndAdvisesWell },
  { id: 'companionship', label: promptsWords.en.goodCompany },
  { id: 'affirmation', label: promptsWords.en.believesInMe },
  { id: 'crisis', label: promptsWords.en.iCouldCallInNight },
] as const;
