/** Who would have to change for a change that is wanted of somebody. */
export const whoseChanges = ['me', 'them', 'us'] as const;
