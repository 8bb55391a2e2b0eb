export default {
  lead: 'Who comes when, to whom, in which room. You see hours, and nothing of any record.',
  day: {
    title: 'The list of the day',
    text: `[Reception](/reception) shows the hours of the day in the order of time.
- Press “Arrived” when somebody is here. Their therapist reads it at once.
- Press “Did not come” when they are not. What it means for the course is for the therapist to say.
- “Print this list” gives you the day on paper.
- What clients asked for stands above the list: book it, offer another hour, or decline.`,
  },
  call: {
    title: 'Somebody calls',
    text: `- To move or cancel an hour, press “More” beside it.
- To book one, press “Book an hour” and type the name. You see when the therapist is free.
- If two hours or two people in one room would meet, you are warned. You can book it all the same, and say why.
- Sometimes only the therapist can book. Then say that you will call back.
Their therapist reads each of these on Today. Write nothing private as a reason.`,
  },
  ill: {
    title: 'A therapist is ill',
    text: `- Below the list open “A therapist is ill”, and choose who.
- Their hours of the day are cancelled. Each client is offered the next free hour.
- Whoever signs in reads it on their own page. Call the others. Then press “More” and “I have told them”.
- If the offered hour suits them, press “They take it” there.
Ask the therapist, or a manager, to set the days away too. Then alarms go to whoever stands in.`,
  },
  not: {
    title: 'What you do not see',
    text: `You see names, hours, rooms, and how to reach somebody. You do not see why they come, what they wrote, or what was found. Clients can read that you saw their hours.
If a client tells you that they are in danger, do not write it as a reason. Fetch a therapist at once, or call the emergency number.`,
  },
};
