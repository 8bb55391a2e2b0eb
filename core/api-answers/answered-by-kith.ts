/** The header of every answer of Kith, of its API and its pages: what comes without it was answered by something in between. */
export const saysItIsKith = ['answered-by', 'kith'] as const;
