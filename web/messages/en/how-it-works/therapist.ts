export default {
  lead: 'From the first course to the last goodbye. What you type is kept as you type it, and a form says what is missing.',
  start: {
    title: 'Start a course',
    text: `A course is one treatment of one client, under one form of therapy.
- On [Today](/today) or [Caseload](/caseload) press “Open a course”.
- Fill in “Name the client goes by” and choose the form of therapy. The date of birth can wait.
- Press “Open the course”. The room for the first session opens.
- Under “Language for letters and pages” choose what the client reads.
- To give the client a place of their own, go to “Client and invitation” and press “Invite the client”.`,
  },
  today: {
    title: 'What Today shows first',
    text: `[Today](/today) is read from the top: who may be in danger, who is getting worse since the start, your hours, then what waits for an answer.
The first two stand there whether or not the client comes today. Press a name to go to what it is about.`,
  },
  week: {
    title: 'Your week',
    text: `[Diary](/diary) shows the week across all your courses and groups: what is booked, what is free within the hours you work, and when you are away.
- Press a free hour, choose the client, and book it once or as a series.
- Press a booked hour to move or cancel it, or to open the course.
- Arrow keys go from hour to hour and from day to day.
A series leaves out days on which you are away or the service is closed. Where an hour lies over another you are asked why it is booked all the same.
What a client asks for, and what they or the secretary changed, stands on [Today](/today) until you press “Noted”, “Book it” or “Decline”. To offer another hour, open the sessions of the course.`,
  },
  hour: {
    title: 'The hour',
    text: `The session has three parts: “Before”, “During” and “After”. Before the hour you read what today is for.
- Press the button that begins the session. If it is booked for another day, Kith asks first.
- Go through the steps. One key opens each; nothing is chosen for you.
- Write a line where it matters. Skip a step with no harm done.
- End with “Close the session”. It leads you to the note.
If you began by mistake, “It was begun by mistake” takes it back while nothing is recorded.`,
  },
  note: {
    title: 'Write and sign the note',
    text: `After the hour the note already holds what you recorded.
- Change what you like, and press “Sign the note”.
- Once signed it stays. To say more, use “Add to the note”, then “Sign the addition”.
A private note is yours alone; nobody else can open it.`,
  },
  share: {
    title: 'Share with the client',
    text: `The client sees only what you share or agree with them.
- In a signed note press “Share it with the client”.
- “Take it back from the client” ends it at any time.
- Letters are shared from “Letters”, the formulation from “Formulation”.
- A letter to the GP, a referrer, a prescriber or a school stands at the end of “Letters”. The client agrees to each of them first, under “Consent” in “Opening”, and reads the letter once you have signed it. Where your service has worded a letter, it begins from that; what could not be filled in still stands in square brackets, and you write it in before you sign. It goes by e-mail as a PDF, or you write down that you posted it.`,
  },
  measures: {
    title: 'Scores and other measures',
    text: `“Measures” shows what is due, and how each score has moved. The client answers in their own place, or you fill it in together.
A change counts only if it is larger than an ordinary up or down. An answer about safety raises an alarm at once.`,
  },
  alarms: {
    title: 'Answer an alarm',
    text: `An alarm says that somebody may be in danger. It stays open until a clinician has answered it.
- Open it from [Today](/today) or from “Safety”. Press “I have seen it”, so that others know.
- “Whom to reach” names services of the safety directory that fit, where the client lives or is today. Say where they live under “Client and invitation”.
- Speak with the client first. Then press “Answer it”.
- Write what you asked, what they said and what you decided. Press “Save the answer”.
If nobody answers in time, the next person is asked. To raise one yourself, use “Raise an alarm” under “Safety”.`,
  },
  ending: {
    title: 'End a course',
    text: `Ending begins long before the last session. Kith reminds you when it is time to name it.
- In “Ending”, say that it ends and when. Press “It was named”.
- Look back together, and write the plan for staying well.
- Decide what comes after, and say goodbye.
- Then press “Close the course”. The record stays and can be printed from “Record”.`,
  },
  asking: {
    title: 'Ask your supervisor',
    text: `In a course, open “Supervision” and press “Ask a question for supervision”. The answer stands in the same place, and [Today](/today) tells you when it is there.`,
  },
  hands: {
    title: 'Holidays, and handing over',
    text: `At the foot of your [Caseload](/caseload) press “Let a colleague stand in, or hand courses over”, and choose the courses.
- “A colleague stands in for some days”: name them and the days, and write what they should know. It begins and ends by itself. They see what they must to keep the client safe and to hold an hour, and nothing else. Your client reads on their first page who it is.
- When you are back, [Today](/today) says who stood in. Read what was done, and press “I have read this”.
- “Hand over for good”: each course goes to whom you choose, with a note for them and, if you like, words for the client. An alarm that waits goes along.
When you stand in for somebody, [Today](/today) shows their courses on those days. What was handed over to you stands there too, until you have read it.`,
  },
  twice: {
    title: 'One client, two entries',
    text: `Somebody who came before may stand here twice. [One client twice](/same-client) asks about entries of yours that have the same number, e-mail address, or name and birthday.
- Compare the two, and press “One person” or “Two people”.
- You see names, birthdays and numbers there, and nothing of a record.`,
  },
  calendar: {
    title: 'Your own calendar',
    text: `The calendar on your phone or computer can show when you are booked, and when you are away.
- Open [Your account](/account), and under “In your own calendar” press “Make the address”.
- Copy it, and paste it into your calendar where it asks for a web address. It is shown once.
- “Make a new address” or “End the address” ends the one you have at once.
No client’s name stands there. You may choose their initials.`,
  },
  reminders: {
    title: 'Reminders of appointments',
    text: `Clients choose reminders themselves, under My account. In the course, “Client and invitation” says which they agreed to.
If one could not reach them, it says there why. Check the telephone number, or the e-mail address.`,
  },
  dates: {
    title: 'Type a date',
    text: `Type it as you say it: 3 Oct, 14/3/87, yesterday, last Tuesday. What was understood stands below the field before you save. If it is not right, write the day in full.`,
  },
};
