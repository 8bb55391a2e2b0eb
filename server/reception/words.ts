/** Why nothing is done at the desk, by code. */
export const refusedAtDesk = {
  en: {
    'ask-therapist':
      'This hour is for their therapist to book. Ask the therapist, and tell the client that you will call back.',
    'offered-as-ill': 'Their therapist is ill. This hour is offered instead.',
  },
} as const;
