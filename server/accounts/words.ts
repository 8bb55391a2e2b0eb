/** Why something cannot be done to an account, by code. */
export const refusedOfAccounts = {
  en: {
    'second-factor-needed':
      'This service asks everybody who works in it for a second step at sign-in. Set yours up first, on the page of your account.',
    'not-found':
      'There is no invitation at this link. It may have been withdrawn, or a newer letter has replaced it. Ask for a new one.',
    'another-person':
      'Another person is signed in now in this browser. Nothing was done in their name: load this page again, and sign in as yourself.',
    'not-a-therapist': 'Give the supervised person the role of therapist or facilitator first.',
    'not-here-as-supervisor': 'Name somebody who works here as a supervisor.',
    'leads-groups':
      'This person alone leads a group that is under way. Let somebody else come to lead it first, or end it.',
    'no-second-step':
      'Their sign-in has no second step, so a link in your hands would open their account to you. Let Kith send letters (KITH_SMTP_URL), and they ask for one themselves.',
    'present-password':
      'This address has had an account here before, which is taken up again with the password it had. Give that one; if it is forgotten, ask for a link by letter (“I forgot my password”) first.',
  },
} as const;
