/** Why a request is refused before anybody reads what it asks for, by code. */
export const refusedRequests = {
  en: {
    'other-site':
      'This request came from another site, so it was not carried out. Open Kith at its own address, then do it there.',
    nought:
      'This holds a character that cannot be kept (number 0). Take it out, or type it anew, and send it again.',
    'other-host':
      'This Kith does not go by this name. Open it at its own address; whoever runs it sets that address with KITH_URL.',
    'too-much':
      'More was sent from this account in a short time than Kith takes. Nothing of this was recorded. Wait a minute, then send it again.',
    'too-many-streams':
      'This account has too many windows open that wait for news. Close some of them, then load this page anew.',
  },
} as const;

/** What doors of the API are for, and what stands after their question mark. */
export const doors = {
  en: {
    doorOf: (acts: string) => `The door of ${acts}, which no other door takes.`,
    actAnswer:
      'The course as it stands now, or with “Prefer: return=minimal” only the id of the act that was recorded.',
    export:
      'A reader’s copy of the course as JSON Lines, for its therapist: what is theirs to read, numbered as it is shown to them. Its header says course-in-part, whether or not anything was left out.',
    givePage:
      'Give somebody beside the client a page of their own, by the therapist: its link, and the code that is told them by word of mouth.',
    feedbackCard:
      'Make the link of a feedback card for somebody close, by the client. The link is told once and can be answered once, for fourteen days; it is kept only as a hash.',
    cardAsked:
      'What a feedback card asks, for who holds its link: the client’s first name, the line they wrote, and help numbers; nothing of the record. A card that is answered, taken back or over is not there.',
    cardAnswered: 'Answer a feedback card, once. The client reads it first.',
    ownPage:
      'The own page of somebody beside the client, for who holds its link and code: what is listed for them and nothing else. Each time it is opened is recorded.',
    ownPageConsent: 'Their own consent, given on that page.',
    ownPageWithdraw: 'Their own consent, taken back on that page, which closes it.',
    passwordLink: 'Make a link for the new password of a colleague with a second step, by an administrator.',
    audit:
      'Who changed which right or setting, who signed in and who failed to, for administrators and managers, newest first.',
    auditKind: 'Entries of one kind, such as rights.',
    auditPerson: 'Entries that somebody did, or that were done to them.',
    auditDay: 'Entries of one day of the service, such as 2026-02-01.',
    auditBefore: 'The page after the one that was shown, as an answer names it.',
    told: 'What others did to one’s own account or rights, and to those one looks after, and one has not read yet.',
    toldRead: 'Say that one has read it, up to an entry; the audit keeps that one did.',
    protocols: 'The protocols that the service brought itself, each edition, for its members.',
    protocol: 'One of them whole, with the file it was brought as.',
    curves:
      'Curves of expected response that the service brought; an administrator also sees what was left out, and why.',
    protocolAdded:
      'Bring a protocol, as the text of its file, by an administrator. Each fault is named with its line. An edition is never edited: bring a newer one.',
    protocolOffered:
      'Take an edition out of the offer, or put it back, by an administrator; courses under it go on.',
    duty: 'Who is on duty, who is away, and who is asked when nobody answers an alarm, for those who work here.',
    away: 'Your own days away, and the sessions you are booked for on them.',
    awayChanged: 'Sets your own days away: an alarm of yours then goes at once to whoever stands in.',
    dutyChanged: 'Change it, by a manager or an administrator.',
    unanswered:
      'Alarms that went up and wait: with the client for those who may open the course, without for managers and administrators.',
    erasures: 'Erasures that wait for a second person, for administrators and managers.',
    erasureAsked: 'Ask that a client be erased for good, by a therapist of theirs, with the reason.',
    erasureWithdrawn: 'Take back what was asked: the client is not erased.',
    erasureConfirmed:
      'Confirm an erasure as a second person, an administrator or a manager; the client and their courses are gone then.',
    referralActs: 'Acts of a referral',
    referralActsSay:
      'The same for a referral, at /api/referrals/{id}/acts/{act}, for those who take referrals.',
    referralActAnswer: 'The referral as whoever did it sees it now.',
    groupActs: 'Acts of a group',
    groupActsSay:
      'The same for a group, at /api/groups/{id}/acts/{act}. What grows a member’s course with the group has an address of its own.',
    groups: 'The groups that one leads, supervises or is a member of, one line each.',
    groupFormed: 'Form a group, by a facilitator or a therapist, who leads it from then on.',
    group:
      'A group as this person may see it: to those who lead it with each member as they are, to a member with nothing of another.',
    groupActAnswer: 'The group as it stands now.',
    groupNews: 'Server-sent events: what was just added to this group or to the course of a member of it.',
    memberInvited:
      'Invite somebody into the group by whoever leads it: their own course is opened under the group’s form of therapy.',
    memberJoined: 'Somebody who was invited joins, in the group and in their own course.',
    memberLeft: 'How the group ended for a member, in the group and in their own course.',
    meetingRecorded:
      'Record a meeting with what was told of each member, in the group and in every member’s course at once. Sent again, by whichever telephone, it adds what is missing and doubles nothing. Where it is refused “member” says whose entry is at fault, and “alarms” what was raised all the same.',
    places: 'The places of the programme, as a tree, for those who work in it.',
    publicPages: 'What this service says of itself on the pages for anybody, and whether they are there.',
    publicPagesSet:
      'Sets what this service says of itself on the pages for anybody; what was written against something else than stands now is refused.',
    placesSet: 'Set the places of the programme, by a manager or an administrator.',
    figures:
      'Figures of the groups of the programme, for a manager: by place or by who leads, without a name of any member; small numbers are held back, and what would give them away.',
    serviceFigures:
      'For a manager: figures of the service without names, from its start or of a period; a number under five is not shown.',
    servicePeriod:
      'One of the periods that the answer lists, such as 2025 or 2025-Q3; from the start when left out.',
    serviceCsv: 'The same of every period as CSV, one line for each figure.',
    serviceDictionary: 'What each column and each figure of that file is.',
    figuresCsv: 'The same as CSV, one line for each row, month and figure.',
    figuresDhis2:
      'The same by place and month as aggregate data values for DHIS2, as docs/dhis2.md describes them.',
    figuresBy: 'place or facilitator.',
    figuresColumns: 'all for one column, by_month for each month beside it.',
    figuresWithin: 'A place: only what lies within it; not with by=facilitator.',
    figuresFrom: 'The first month, a January such as 2026-01; that of this year when left out.',
    figuresTo: 'The last month, a December; that of the same year when left out.',
    groupsToSee:
      'A supervisor’s groups, who needs them first: alarms, scores that do not fall, members who stay away, meetings of which nothing came, what waits for a countersign.',
    practice:
      'How many meetings one led and was observed in, and the hours of supervision, against the schemes that are one’s own; to a supervisor also of those they supervise.',
    looksAtGroup: 'Who looked at this group, for whoever leads it.',
    figuresOfGroup:
      'The figures of one group, for whoever leads it or supervises that: nothing is held back from those who know its members.',
    credentials:
      'Who holds which credential, from whom and until when: all of it for managers and administrators, one’s own and that of those one supervises for others.',
    credentialsAsked:
      'What I lack for a form of therapy, and the supervisors under whom I may begin it as a trainee.',
    portfolio:
      'Somebody’s log of practice and what they hold, without the name of any client: one’s own, those of whom one supervises, and of everybody to a manager, who is told the year of a course and not how it came out.',
    supervisionMeetings:
      'Supervision meetings about practice in no group: one’s own, and to a supervisor those of whom they supervise. No client is named.',
    supervisionMeetingsOf: 'The same of one person: oneself, or somebody one supervises.',
    supervisionMeeting:
      'Record a supervision meeting with those one supervises, by their supervisor: each question with the advice, what is done about it, and by which day. Names of their clients are taken out.',
    supervisionMeetingDone:
      'Record that what was agreed in a supervision meeting is done, by whoever was there or supervises them.',
    portfolioCsv: 'The same as CSV, one line for each thing in it.',
    credentialsAskedOn: 'The day it began, where that is before today: credentials are asked of both days.',
    credentialsSet:
      'Set who holds what, by a manager or an administrator. While nothing is set nobody is asked for a credential.',
    looksOf: 'Looks of one kind, as an answer names it under more; with before, those that come next.',
    looksBefore: 'The look that was shown last, as an answer names it under more.',
  },
} as const;

/** What answer-errors.ts says. */
export const answerErrorsWords = {
  en: {
    somethingWentWrongHere: 'Something went wrong here, and nothing was changed. Try again in a moment.',
    databaseIsAway:
      'What keeps the records of this service cannot be reached just now, so this was not recorded. Try again in a moment.',
    databaseIsBusy:
      'Many people are writing to this service just now, and this was not recorded. Try again in a moment.',
  },
};

/** What body-limit.ts says. */
export const bodyLimitWords = {
  en: {
    thisIsMoreThanOne: 'This is more than one megabyte. Send it in smaller pieces.',
  },
};

/** What fields.ts says. */
export const fieldsWords = {
  en: {
    chooseCountry: 'Choose a country.',
  },
};

/** What problem.ts says. */
export const problemWords = {
  en: {
    youAreSignedOutSign: 'You are signed out. Sign in and try again; what you typed is kept.',
  },
};

/** What web-app-routes.ts says. */
export const webAppRoutesWords = {
  en: {
    webAppIsNotBuilt: 'The web app is not built yet. Run “npm run setup”.',
  },
};

/** What while-starting.ts says. */
export const whileStartingWords = {
  en: {
    starting: 'Kith is starting and not open yet. Try again in a moment.\n',
  },
};
