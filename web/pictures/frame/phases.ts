/** The phases of a course, as pictures colour them. */
export type PhaseKey = 'beginning' | 'middle' | 'ending';

/** The sessions of one phase in a picture. */
export interface PhaseDrawn {
  key: PhaseKey;
  /** As the protocol itself calls it; the picture’s own word where it is left out. */
  name?: string;
  from: number;
  to: number;
}
