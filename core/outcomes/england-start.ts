/**
 * The standard deviation of first scores by which NHS England divides a mean change: of IPT courses in England, all
 * problems, 2024-25. Measures reference, section 12.
 */
export const englandStart = {
  'phq-9': { sd: 5.5, year: '2024-25' },
  'gad-7': { sd: 5, year: '2024-25' },
} as const;
export type WithEffectSize = keyof typeof englandStart;
