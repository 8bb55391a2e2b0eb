/** Why something cannot be done to an account, by code. */
export const refusedOfAccounts = {
  en: {
    'second-factor-needed':
      'This service asks everybody who works in it for a second step at sign-in. Set yours up first, on the page of your account.',
    'not-found':
      'There is no invitation at this link. It may have been withdrawn, or a newer e-mail has replaced it. Ask for a new one.',
    'another-person':
      'Another person is signed in now in this browser. Nothing was done in their name: load this page again, and sign in as yourself.',
    'not-a-therapist': 'Give the supervised person the role of therapist or facilitator first.',
    'not-here-as-supervisor': 'Name somebody who works here as a supervisor.',
    'leads-groups':
      'This person alone leads a group that is under way. Let somebody else come to lead it first, or end it.',
    'no-second-step':
      'Their sign-in has no second step, so a link in your hands would open their account to you. Set up e-mail (KITH_SMTP_URL), and they ask for one themselves.',
    'present-password':
      'This address has had an account here before, which is taken up again with the password it had. Give that one; if it is forgotten, ask for a link by e-mail (“I forgot my password”) first.',
  },
} as const;

/** What accept-invitation.ts says. */
export const acceptInvitationWords = {
  en: {
    thisAddressAlreadyHasAccount:
      'This address already has an account here. Use another e-mail address, or ask the person who invited you to.',
  },
};

/** What invitation-routes.ts says. */
export const invitationRoutesWords = {
  en: {
    giveTheirName: 'Give their name.',
    chooseAtLeastOneRole: 'Choose at least one role.',
  },
};

/** What invitations.ts says. */
export const invitationsWords = {
  en: {
    thisInvitationHasBeenUsed:
      'This invitation has been used. Sign in with the password that was chosen then.',
    thisInvitationIsMore: 'This invitation is more than 14 days old. Ask for a new one.',
  },
};

/** What invite.ts says. */
export const inviteWords = {
  en: {
    colleagueAlreadyHasAccount: 'A colleague already has an account with this address. Use another address.',
    thisClientAlreadyHasAccount:
      'This client already has an account. They can choose a new password when they sign in.',
    addClientsEMailAddress: "Add the client's e-mail address first, then invite them.",
  },
};

/** What member-routes.ts says. */
export const memberRoutesWords = {
  en: {
    chooseAtLeastOneRole: 'Choose at least one role.',
    endYourOwnSecondStep: 'End your own second step on the page of your account, with your password.',
  },
};

/** What members.ts says. */
export const membersWords = {
  en: {
    chooseTherapistWhoWorks: 'Choose a therapist who works in this service.',
    thisIsLastAdministratorMake: 'This is the last administrator. Make somebody else one first.',
    oneOpenCourse: 'One open course is',
    openCourses: (held: number) => `${held} open courses are`,
    stillWithThisTherapistTransfer: (courses: string) =>
      `${courses} still with this therapist. Transfer them to a colleague first.`,
  },
};

/** What own-name-routes.ts says. */
export const ownNameRoutesWords = {
  en: {
    giveYourName: 'Give your name.',
  },
};

/** What supervision.ts says. */
export const supervisionWords = {
  en: {
    nobodySupervisesThemselvesChooseTwo: 'Nobody supervises themselves. Choose two people.',
    giveThisPersonRole: 'Give this person the role of supervisor first.',
  },
};
