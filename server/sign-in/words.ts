/** Why somebody does not come in, or may not yet, by code. */
export const refusedSignIn = {
  en: {
    'used-code':
      'This code has been used. Begin again, and wait until your authenticator shows the next one.',
    'second-factor-required':
      'This service asks everybody who works in it for a second step, so it cannot be ended. If yours is lost, ask an administrator to end it.',
    'handed-over':
      'Your password was chosen by a link that somebody else held, and your sign-in has no second step any more, so it does not open your account. Ask for a link by e-mail (“I forgot my password”) and choose another.',
    'handed-over-theirs':
      'Their password was chosen by a link that somebody else held, so without the second step it would open their account to whoever held it. They ask for a link by e-mail (“I forgot my password”) first; the second step can be ended after that.',
    'handed-over-own':
      'Your password was chosen by a link that somebody else held. Choose another one here first; then the second step can be ended.',
    'your-own-first': 'Set up the second step of your own sign-in first, so that this does not lock you out.',
  },
} as const;

/** What lock-out.ts says. */
export const lockOutWords = {
  en: {
    thatWasTooManyTries: (durationInWords: string) =>
      `That was too many tries. Wait ${durationInWords}, then try again.`,
  },
};

/** What lost-second-factor.ts says. */
export const lostSecondFactorWords = {
  en: {
    signInAsksThem: 'Sign-in asks them for no code, so there is nothing to end.',
  },
};

/** What password-fields.ts says. */
export const passwordFieldsWords = {
  en: {
    choosePassword: 'Choose a password.',
    choosePasswordOfAtLeast: 'Choose a password of at least 10 characters; a short sentence works well.',
    passwordCanBeUp: 'A password can be up to 200 characters.',
    giveYourPassword: 'Give your password.',
    passwordIsNotThatLong: 'A password is not that long.',
  },
};

/** What password-routes.ts says. */
export const passwordRoutesWords = {
  en: {
    giveYourPresentPassword: 'Give your present password.',
    thisLinkHasBeenUsed: 'This link has been used, or is more than an hour old. Ask for a new one.',
    thisIsNotYourPresent: 'This is not your present password. Try again.',
  },
};

/** What passwords.ts says. */
export const passwordsWords = {
  en: {
    thisPasswordRepeatsSameFew:
      'This password repeats the same few characters. Choose a short sentence that only you would write.',
    theseKeysLieInRow:
      'These keys lie in a row, or this is only a number, and both are guessed first. Choose a short sentence.',
    leaveYourOwnName:
      'Leave your own name and e-mail address out of the password: whoever knows you would try them first.',
    leaveNameOfServiceOut:
      'Leave the name of the service out of the password: it is among the first that would be tried.',
    manyPeopleUseThisPassword:
      'Many people use this password, or one very like it, so it is guessed first. Choose a few words that only you would put together.',
  },
};

/** What routes.ts says. */
export const routesWords = {
  en: {
    giveYourEMailAddress: 'Give your e-mail address.',
    giveCodeFromYourAuthenticator: 'Give the code from your authenticator, or a backup code.',
    giveSixDigits: 'Give the six digits from your authenticator, or a backup code.',
    thatWasTooManyWrong: 'That was too many wrong codes. Wait 15 minutes, then try again.',
    thisSignInHasBeen:
      'This sign-in has been left too long, or tried too often. Begin again with your password.',
    thisCodeIsNotRight:
      'This code is not right. Take the one that your authenticator shows now, or a backup code.',
  },
};

/** What second-factor-routes.ts says. */
export const secondFactorRoutesWords = {
  en: {
    giveSixDigits: 'Give the six digits that your authenticator shows.',
    thisIsNotYourPassword: 'This is not your password. Try again.',
    yourAccountAlreadyAsks: 'Your account already asks for a code. End that first, then begin again.',
    beginWithYourPasswordFirst: 'Begin with your password first; then give a code.',
    thisCodeIsNotRight: 'This code is not right. Take the one that your authenticator shows now.',
  },
};

/** What told-adapter.ts says. */
export const toldAdapterWords = {
  en: {
    signInWrote: (model: string) => `Sign-in wrote to ${model}, which no chain tells of.`,
  },
};

/** What with-password.ts says. */
export const withPasswordWords = {
  en: {
    thisAddressAndPasswordDo: 'This address and password do not go together. Check both and try again.',
    thisAccountIsNoLonger: 'This account is no longer part of this service. Ask for a new invitation.',
  },
};
