export default {
  lead: 'What you can do here, and who can see it. You can leave things out, and you can stop at any time.',
  what: {
    title: 'What this is',
    text: `This is your own place for the time you meet your therapist. Here you can answer questions before you meet, see how you are doing, and keep what helps.
[Home](/home) shows what waits for you. If nothing waits, there is nothing you need to do.`,
  },
  questions: {
    title: 'Answer the questions',
    text: `Before you meet, there may be a few short questions, such as the PHQ-9.
- On [Home](/home) press “Answer them”, then “Begin”.
- Tap an answer, and the next question comes. You can always go back.
- To rest, press “Stop for now”. You go on where you were.
- Or press “Skip these questions”.
Nobody watches the page while you fill it in. If you need somebody now, use Help now.`,
  },
  mine: {
    title: 'What only you see',
    text: `Each page says who can see it.
- A moment is yours until you share it. You find this under [Moments](/my/moments).
- You can keep a person or a thing to yourself. Choose “Keep it to myself for now”.
- [Who looked at my record](/who-looked) lists each time someone opened it.`,
  },
  help: {
    title: 'If you need help now',
    text: `“Help now” is at the top of every page. One tap calls somebody. It works without a connection, and even when you are signed out.
- “Send: I am not safe” asks your service to contact you. The page says when.
- In danger, call one of the numbers there first.
- Under “What I keep” you can say where you live: then help near you stands there too.
- “Leave quickly” closes this place and shows a plain page.`,
  },
  offline: {
    title: 'Without a connection',
    text: `What you write is kept on this phone. It is sent once the connection is back.
You can read your pages without a connection too. Open [My account](/my/account) and press “Choose a phrase for this phone”. Keep the phrase safe: nobody can open them without it.`,
  },
  sessions: {
    title: 'If you cannot come',
    text: `Open [When we meet](/my/sessions) and press “I cannot come”. Say why if you like, then press “Tell them I cannot come”.
If your service lets you, you can do more there:
- Press “I will be there” to say that you come.
- Press “Ask for another time” to move it, or “Ask for an hour” for one more.
- If another hour is offered, press “I take it” or “It does not suit me”.`,
  },
  calendar: {
    title: 'In your own calendar',
    text: `Your phone’s calendar can show when you have appointments. It says “Appointment” and nothing else.
- Open [My account](/my/account) and press “Make the address”.
- Copy the address. Paste it into your calendar, where it asks for a web address.
- Press “End the address” when you no longer want it.`,
  },
  reminders: {
    title: 'Reminders',
    text: `You can be reminded of your appointments. Nobody does so unless you choose it.
- Open [My account](/my/account) and press “Choose my reminders”.
- Choose how they come, when, and what they say. Then press “Save my choice”.
- For text messages, check your number there.
Each one has a link that stops it. You need not sign in.`,
  },
  withdraw: {
    title: 'Change your mind',
    text: `You can take back a yes at any time. You need not say why.
- Open [What I agree to](/consent).
- Press “Withdraw” beside what you no longer want.
You can stop the treatment too. Tell your therapist, or call your service. What was written is kept safe. Ask them how long, and who may read it.`,
  },
};
