/** Why something cannot be done to an account, by code. */
export const refusedOfAccounts = {
  en: {
    'second-factor-needed':
      'This service asks everybody who works in it for a second step at sign-in. Set yours up first, on the page of your account.',
    'no-second-step':
      'Their sign-in has no second step, so a link in your hands would open their account to you. Let Kith send letters (KITH_SMTP_URL), and they ask for one themselves.',
  },
} as const;
