/** How far a sign-in has come: `second-factor` waits for a code. */
export interface SignInState {
  state: 'in' | 'second-factor';
}

/** What an authenticator is set up with, and the codes for when it is lost. */
export interface SecondFactorBegun {
  uri: string;
  secret: string;
  backupCodes: string[];
}

/** A link to choose a new password was asked for; where no e-mail goes from here, somebody has to hand one over. */
export interface LinkAsked {
  state: 'sent-if-known';
  post: 'on' | 'off';
}
