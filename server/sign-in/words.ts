/** Why somebody does not come in, or may not yet, by code. */
export const refusedSignIn = {
  en: {
    'used-code':
      'This code has been used. Begin again, and wait until your authenticator shows the next one.',
    'second-factor-required':
      'This service asks everybody who works in it for a second step, so it cannot be ended. If yours is lost, ask an administrator to end it.',
    'handed-over':
      'Your password was chosen by a link that somebody else held, and your sign-in has no second step any more, so it does not open your account. Ask for a link by letter (“I forgot my password”) and choose another.',
    'handed-over-theirs':
      'Their password was chosen by a link that somebody else held, so without the second step it would open their account to whoever held it. They ask for a link by letter (“I forgot my password”) first; the second step can be ended after that.',
    'handed-over-own':
      'Your password was chosen by a link that somebody else held. Choose another one here first; then the second step can be ended.',
    'your-own-first': 'Set up the second step of your own sign-in first, so that this does not lock you out.',
  },
} as const;
