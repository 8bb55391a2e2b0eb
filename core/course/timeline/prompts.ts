import { promptsWords } from './words.ts';

/** Ways to ask while the timeline is drawn (IPT protocol reference, 1.5, I-09). */
export const timelinePrompts = [
  promptsWords.en.whenDidYouLastFeel,
  promptsWords.en.whatWasGoingOnBetween,
  promptsWords.en.didSomethingBeginEnd,
  promptsWords.en.whenItWasLittleBetter,
] as const;
