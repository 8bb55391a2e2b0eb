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
    secretary: 'For secretaries',
  },
  picture: {
    today: 'Today: who is getting worse stands first, then the hours of the day',
    session: 'A session before the hour: what today is for, and what moved',
    home: 'The client’s page on a phone: what waits, with Help now at the top',
    supervision: 'Who needs a look: each row with its score and why it stands there',
    meeting: 'A meeting on a phone: who is here',
    reception: 'Reception: who comes when, to whom, in which room',
    members: 'The members of a service, with their roles',
  },
  manager: {
    lead: 'How the service does, in figures that name nobody.',
    figures: {
      title: 'Read the figures',
      text: `[Service](/service) says how many courses have begun and finished, how many got better or worse, and who came.
- Choose a year or a quarter under “Period”. Those in which few courses ended stand together.
- Each figure says of how many it is, how sure it is, and for how many the scores are incomplete.
- What a figure means and where it comes from stands under each of them.
A number from one to four is never shown, and where one could be worked out from the others, neither is the next.`,
    },
    file: {
      title: 'Take the figures away',
      text: `At the foot of the page press “Figures (CSV)”. “Dictionary (CSV)” explains each column. What is held back on the page is held back in the file.`,
    },
    board: {
      title: 'Report to the board',
      text: `Choose a year or a quarter under “Period”, open “Report for the board” at the foot of the page, and press “Report (PDF)” or “Report (CSV)”. It lays the period beside the one before, with how sure each figure is, by problem area, form of therapy, place and team. What is held back on the page is held back in it.`,
    },
    research: {
      title: 'A file for research',
      text: `[Research](/research) holds one line for each client who agrees, of their last finished course, as CSV or Parquet, with a dictionary and a note on what was left out.
- What fewer than five share is left empty, alone and with any one count beside it.
- Below “The file” stands how well it was checked, and what nobody can check.
Keep the file where only those who study it can read it, and keep one at a time. Each download stands in the audit.`,
    },
    programme: {
      title: 'Groups and places',
      text: `Where the service runs groups, [Programme](/programme) shows them by place, month and facilitator. A district’s figures can be taken away for DHIS2.`,
    },
    referrals: {
      title: 'Referrals and the waiting list',
      text: `[How referrals are taken](/referrals/rules) says who reads and answers them, whether somebody can ask for help by a form of the public pages, and how waits are counted.
- Name at least one clinician: only they decide whether IPT fits and answer what is said of danger.
- Whoever is named sees [Referrals](/referrals). Write in what comes by letter or telephone under “Write in a referral”.
- Put somebody on the list once it is decided that IPT fits, offer a place, and note what they said.
- “Open the course” opens it, books the first session, sends the invitation, and takes along all that was told.
How long people wait stands under [Service](/service).`,
    },
    rooms: {
      title: 'Rooms and links',
      text: `Under [Rooms](/rooms) stands where you meet: rooms, addresses elsewhere and links of calls. Press “Add a room or link”, then “Save this list”. Whoever books names one, and the client reads where it is.
Below it you say what clients do with their hours themselves: ask for one, move one, and how many hours before.`,
    },
    directory: {
      title: 'The safety directory',
      text: `Under [Safety directory](/safety-directory) stands whom to reach when somebody is not safe: crisis, duty clinician, safeguarding, perinatal, addiction, violence at home.
- Press “Add an entry”. Leave the place empty where it serves everybody; what is for colleagues alone is not shown to clients.
- Call each once a year and press “Checked today”. One that nobody checked for a year is said so wherever it is shown.
- “As a file” takes all of it away as CSV. A file that you bring back is tried first, and says line by line what it would do.
Whoever works here reads it. It stands at an alarm, in a session from afar, in safety plans, with a group, and on Help now of clients who live there.`,
    },
  },
};
