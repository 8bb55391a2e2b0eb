/** Ways to ask while the timeline is drawn (IPT protocol reference, 1.5, I-09). */
export const timelinePrompts = [
  'When did you last feel like yourself?',
  'What was going on between you and the people in your life about then?',
  'Did something begin, end or change?',
  'When it was a little better, who was there?',
] as const;
