/** Why somebody does not come in, or may not yet, by code. */
export const refusedSignIn = {
  en: {
    'used-code':
      'This code has been used. Begin again, and wait until your authenticator shows the next one.',
    'second-factor-required':
      'This service asks everybody who works in it for a second step, so it cannot be ended. An administrator ends a lost one.',
    'your-own-first': 'Set up the second step of your own sign-in first, so that this does not lock you out.',
  },
} as const;
