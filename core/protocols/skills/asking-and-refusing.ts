import { dialogueOf, notIfUnsafe, type Skill } from './skill.ts';

/** Skills for asking, refusing, limiting and agreeing (IPT protocol reference, 3.10). */
export const askingAndRefusing: { en: readonly Skill[] } = {
  en: [
    {
      id: 'ask',
      title: 'Ask for what you want',
      purpose: 'So that the other person knows, instead of having to guess.',
      when: 'You keep hoping that somebody will notice.',
      steps: [
        'Choose a quiet moment.',
        'Say what happens, without blame.',
        'Say what it does to you.',
        'Ask for one concrete thing.',
        'Wait for the answer.',
      ],
      dialogue: dialogueOf([
        'Ana: Have you got ten minutes? It is about the evenings.',
        'Tom: All right.',
        'Ana: When you stay on the phone all through dinner I feel alone. I would like us to eat without phones on weekdays.',
        'Tom: I had not seen it like that. Weekdays, yes.',
      ]),
      caution: notIfUnsafe,
    },
    {
      id: 'say_no',
      title: 'Say no',
      purpose: 'To keep your strength, and to make your yes worth something.',
      when: 'You often say yes and are cross afterwards.',
      steps: [
        'Take a breath before you answer.',
        'Say that you have heard the wish.',
        'Say no in one sentence.',
        'Give a short reason, or none.',
        'Offer something else only if you mean it.',
      ],
      dialogue: dialogueOf([
        'Mother: You will come on Sunday, won’t you?',
        'Ines: I know you would like that. This Sunday I am not coming, I need the day.',
        'Mother: You always have an excuse.',
        'Ines: I will call you on Sunday evening. I am not coming this time.',
      ]),
      caution: notIfUnsafe,
    },
    {
      id: 'set_limits',
      title: 'Set a limit',
      purpose: 'To say how you will be treated and what you do if it goes on.',
      when: 'Something keeps crossing a line.',
      steps: [
        'Name what happens.',
        'Say that you will not go along with it.',
        'Say what you will do if it happens again.',
        'Do it, calmly, the first time it does.',
      ],
      dialogue: dialogueOf([
        'Ben: You are useless, honestly.',
        'Mara: I want to hear what is wrong, and not to be called names. If it goes on I will go into the other room and we talk later.',
        'Ben: Fine. I am angry about the money.',
        'Mara: Then let us talk about the money.',
      ]),
      caution: notIfUnsafe,
    },
    {
      id: 'compromise',
      title: 'Find a middle way',
      purpose: 'So that both get something that matters.',
      when: 'Two wishes collide and neither is wrong.',
      steps: [
        'Each says what matters most.',
        'Say back what the other said.',
        'Gather three ideas, and judge none yet.',
        'Take one for a trial.',
        'Set a day to look at it again.',
      ],
      dialogue: dialogueOf([
        'Jo: For me it is having one evening to myself.',
        'Sam: And for me that we still see friends together.',
        'Jo: So: Tuesdays are mine, and every second Saturday we go out?',
        'Sam: Let us try it until the end of the month.',
      ]),
      caution: notIfUnsafe,
    },
    {
      id: 'ask_for_help',
      title: 'Ask for help, and take it',
      purpose: 'To have less to carry, and to let people in.',
      when: 'You turn offers down and feel alone with it.',
      steps: [
        'Choose someone who is able to do it.',
        'Ask for something small and clear.',
        'Say why it helps.',
        'Let them do it their way.',
        'Say thank you.',
      ],
      dialogue: dialogueOf([
        'Lea: Could you take the children on Thursday from four to six? I could sleep for once.',
        'Rosa: I have been wanting to offer. Shall I bring dinner?',
        'Lea: I nearly said no. Yes, please.',
      ]),
      caution: 'Choose a person who has been kind with your trust before.',
    },
  ],
};
