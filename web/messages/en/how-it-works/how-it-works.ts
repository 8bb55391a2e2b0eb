/** How each page works, by whose work it is; docs/help is made of the same words by `npm run help`. */
export default {
  mine: 'How my pages work',
  back: 'Back to the page',
  others: 'For other people here',
  role: {
    therapist: 'For therapists',
    client: 'For clients',
    supervisor: 'For supervisors',
    facilitator: 'For facilitators of groups',
    manager: 'For managers',
    administrator: 'For administrators',
  },
  picture: {
    today: 'Today: who is getting worse stands first, then the hours of the day',
    session: 'A session before the hour: what today is for, and what moved',
    home: 'The client’s page on a phone: what waits, with Help now at the top',
    supervision: 'Who needs a look: each row with its score and why it stands there',
    meeting: 'A meeting on a phone: who is here',
    members: 'The members of a service, with their roles',
  },
};
