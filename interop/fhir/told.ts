/** Why an entry is not taken: something is to be put right, or it is nothing that is brought. */
export interface NotTaken {
  becomes: 'refused' | 'left_out';
  says: string;
}

export const refused = (says: string): NotTaken => ({ becomes: 'refused', says });
export const leftOut = (says: string): NotTaken => ({ becomes: 'left_out', says });
export const isNotTaken = (one: object): one is NotTaken => 'becomes' in one;
