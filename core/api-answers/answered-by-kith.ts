/** The header of every answer of Kith's API: what comes without it was answered by something in between. */
export const saysItIsKith = ['answered-by', 'kith'] as const;
