/** The labels a form of therapy can put in place of IPT’s, and where they stand. */
export const labelKeys = [
  /** The part of the formulation in which areas are weighed, such as “Stress areas” in counselling. */
  'areas',
  /** The part of the formulation in which one is chosen. */
  'focus',
] as const;
export type LabelKey = (typeof labelKeys)[number];
