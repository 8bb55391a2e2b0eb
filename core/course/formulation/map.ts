/** The fields of the formulation's map, what matters most on the sheet first (IPT protocol reference, 5.3 a). */
export const formulationFields = [
  'crisis',
  'distress',
  'supportGap',
  'strengths',
  'protective',
  'bio',
  'psych',
  'social',
  'cultural',
  'spiritual',
] as const;
