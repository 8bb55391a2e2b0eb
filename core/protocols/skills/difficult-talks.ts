import { dialogueOf, notIfUnsafe, type Skill } from './skill.ts';

/** Skills for difficult talks (IPT protocol reference, 3.10). */
export const difficultTalks: { en: readonly Skill[] } = {
  en: [
    {
      id: 'listen',
      title: 'Listen and say back',
      purpose: 'So that the other feels heard, and you know what was meant.',
      when: 'You talk past each other.',
      steps: [
        'Put other things down.',
        'Let them finish.',
        'Say back what you heard, in your own words.',
        'Ask whether you got it.',
        'Only then answer.',
      ],
      dialogue: dialogueOf([
        'Paul: You never ask how my day was.',
        'Nina: You would like me to take an interest when you come home. Is that it?',
        'Paul: Yes. Even for five minutes.',
        'Nina: I can do that.',
      ]),
      caution: notIfUnsafe,
    },
    {
      id: 'anger',
      title: 'Be angry without attacking',
      purpose: 'To be taken in earnest and do no harm.',
      when: 'You either swallow it or explode.',
      steps: [
        'Wait until you can speak slowly.',
        'Say “I am angry”.',
        'Name the one thing it is about.',
        'Say why it matters.',
        'Say what you want now.',
      ],
      dialogue: dialogueOf([
        'Kim: I am angry, and I want to say why. You told your brother what I had told you in confidence.',
        'Alex: I thought he might help.',
        'Kim: It was mine to tell. Please ask me first.',
        'Alex: I am sorry. I will.',
      ]),
      caution: notIfUnsafe,
    },
    {
      id: 'open_subject',
      title: 'Open a difficult subject',
      purpose: 'To begin what you have both been avoiding.',
      when: 'There is something no one speaks of.',
      steps: [
        'Choose the time, and ask for it.',
        'Say that it is hard for you.',
        'Say it in two sentences.',
        'Say what you hope for.',
        'Stop, and listen.',
      ],
      dialogue: dialogueOf([
        'Dan: I would like to talk about something tonight, and I am a bit afraid of it.',
        'Eve: What is it?',
        'Dan: We have not talked about the baby we lost. I miss being able to.',
        'Eve: So do I.',
      ]),
      caution: notIfUnsafe,
    },
    {
      id: 'repair',
      title: 'Mend it after a row',
      purpose: 'So that a row does not become a distance.',
      when: 'Afterwards there is silence.',
      steps: [
        'Wait until both are calm.',
        'Go first.',
        'Say your own part in it.',
        'Ask how it was for them.',
        'Agree one thing for next time.',
      ],
      dialogue: dialogueOf([
        'Liv: About yesterday. I shouted, and I am sorry for that.',
        'Ole: I walked off. That was not good either.',
        'Liv: What was it like for you?',
        'Ole: I felt I could do nothing right. Next time I will say that I need ten minutes.',
      ]),
      caution: notIfUnsafe,
    },
    {
      id: 'tell_depression',
      title: 'Tell someone about the depression',
      purpose: 'So that people understand what they see, and know how to help.',
      when: 'Somebody is puzzled or hurt by how you are.',
      steps: [
        'Choose whom, and how much.',
        'Give it its name.',
        'Say what it does, so that they need not guess.',
        'Say what helps and what does not.',
        'Say that you are being treated.',
      ],
      dialogue: dialogueOf([
        'Mia: You may have noticed that I cancel a lot. I have a depression.',
        'Jan: I thought you were cross with me.',
        'Mia: No. I get very tired and think nobody wants me there. It helps when you ask again.',
        'Jan: Then I will ask again.',
      ]),
      caution: 'Think first about work: you decide who needs to know, and nobody else does.',
    },
  ],
};
