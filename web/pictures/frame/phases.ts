/** The phases of a course, as pictures colour them. */
export type PhaseKey = 'beginning' | 'middle' | 'ending';
