export default {
  lead: 'Accounts, settings, copies and new versions. You look after the service and see no record.',
  accounts: {
    title: 'Accounts',
    text: `On [Members](/members):
- “Invite a colleague” makes a link. It is good once, for 14 days.
- Change what somebody may do with “Roles”, then “Save these roles”.
- Under “Who supervises whom” press “Pair them”.
- Open “Teams”, name them, and say from which day a colleague is in which: outcomes are told by team.
- Somebody forgot their password: press “Link for a password”, and hand the link to nobody else.
- Somebody lost their phone: “End the second step”, once you are sure it is they who ask.
- Somebody leaves: press “Courses” beside their name.`,
  },
  hands: {
    title: 'Cover, and somebody who leaves',
    text: `Where a therapist cannot do it, you put their courses into other hands. You see names and days, and nothing of any record.
- On [Members](/members) press “Courses” beside their name, and choose the courses.
- For a holiday or an illness choose “A colleague stands in for some days”. It begins and ends by itself.
- For good choose “Hand over for good”. An open alarm goes along, and everybody concerned is told.
- Below stands what still hangs on them: courses, alarms, groups, supervision, covers. Once there is nothing left, press “Let them leave”.`,
  },
  settings: {
    title: 'Before clients come',
    text: `On [Settings](/settings) check the help numbers, set when the service is staffed, and ask for a second step at sign-in. Word your own letters to GPs, referrers and schools under **Letters to others, in our own words**. On [On duty](/duty) say who answers an alarm when nobody does.
[Outbox](/outbox) shows e-mails that could not be sent.`,
  },
  movingIn: {
    title: 'Bring in what you have',
    text: `[Moving in](/moving-in) brings clients and courses along from CSV files or FHIR.
- “Trial run” says line by line what would happen. Nothing is written yet.
- Put right what is wrong, there or in your file, and then bring it in.
- “Take it out” takes a whole run out again.
Somebody may stand here twice: [One client twice](/same-client) asks whether two entries are one person. You see names, birthdays and numbers there, and nothing of a record.`,
  },
  backup: {
    title: 'Backups',
    text: `A backup is one locked file that holds everything. It is made on the machine that runs Kith, with \`npx kith backup\`.
- Keep the backup on another machine, and what opens it somewhere else again.
- Then run \`npx kith verify\`: it says whether all is whole.
- Twice a year, restore one into a new folder with \`npx kith restore\`. A backup that nobody has opened is only a hope.
The page docs/running.md, which comes with Kith, tells all of it with examples.`,
  },
  upgrade: {
    title: 'A new version',
    text: `- Read the changelog, and make a backup.
- Stop Kith, bring the new version, and start it with \`npm start\`.
- Run \`npx kith verify\`.
Records of an older Kith are read by every newer one.`,
  },
  audit: {
    title: 'Who changed what',
    text: `[Audit](/audit) lists who changed which role or setting, who signed in, and what failed. Nothing can be taken out of it. The erasure of a client is asked for on their page, and confirmed here by somebody else.`,
  },
};
