export default {
  lead: 'Lead a group with a phone in your hand, with or without a connection.',
  before: {
    title: 'Before the first meeting',
    text: `- On [Groups](/groups) press “Form a group”.
- Invite each person with “Invite somebody”, and speak with each alone first.
- Open the group once on your phone while there is a connection. Then it is kept there.`,
  },
  meeting: {
    title: 'Hold a meeting on the phone',
    text: `- Open the group and press the button that begins the meeting.
- Tap each person who is here, then “Go on”.
- Ask each one alone first, where the others do not hear. Then go round.
- Press “Next” after each person. “Back” changes what you tapped.
- At the end read all at a glance, and press “Save the meeting”.`,
  },
  line: {
    title: 'No connection',
    text: `Meet as usual. The page says since when the group is as it stands on your phone.
What you record is kept and sent by itself once the connection is back. Do not clear the browser before then. If two of you recorded the same meeting, it becomes one.`,
  },
  danger: {
    title: 'Somebody is in danger',
    text: `If somebody says they want to die, the page tells you what to do, step by step.
- Ask alone whether there is a plan. Do not leave them by themselves.
- Call whoever is named for this group. The number stands on the page, also without a connection.
Do not wait for Kith to send anything.`,
  },
  supervision: {
    title: 'Your supervisor',
    text: `In the group, “Supervision” holds what was agreed and the notes to you. “About the group” says who is named for danger; name somebody early.`,
  },
};
