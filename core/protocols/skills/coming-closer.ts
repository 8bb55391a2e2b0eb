import { dialogueOf, type Skill } from './skill.ts';

/** Skills for meeting, keeping and leaving people (IPT protocol reference, 3.10). */
export const comingCloser: { en: readonly Skill[] } = {
  en: [
    {
      id: 'thanks',
      title: 'Give thanks and take thanks',
      purpose: 'To warm what is already there.',
      when: 'Good things go by without a word.',
      steps: [
        'Name what the person did.',
        'Say what it meant to you.',
        'When somebody thanks you, look at them.',
        'Answer “thank you” and nothing smaller.',
      ],
      dialogue: dialogueOf([
        'Ada: You called me on the day of the funeral. I did not feel so alone.',
        'Finn: Oh, it was nothing.',
        'Ada: It was a lot to me.',
        'Finn: Then I am glad. Thank you for saying it.',
      ]),
      caution: 'Nobody owes thanks for something that hurt.',
    },
    {
      id: 'small_talk',
      title: 'Begin a conversation',
      purpose: 'To make a first contact with little at stake.',
      when: 'You see people and do not know how to begin.',
      steps: [
        'Start with what you both see.',
        'Ask an open question.',
        'Pick up one thing they say.',
        'Tell a little about yourself.',
        'End it kindly.',
      ],
      dialogue: dialogueOf([
        'Ruth: Is it always so full on a Tuesday?',
        'Max: Only since they opened the café. Have you been coming long?',
        'Ruth: It is my second time. I moved here in May.',
        'Max: Then I will see you next week.',
      ]),
      caution: 'Where somebody keeps turning away, let it be. It need not mean you.',
    },
    {
      id: 'acquaintance_to_friend',
      title: 'From acquaintance to friend',
      purpose: 'To let a tie grow.',
      when: 'You like someone and it stays at hello.',
      steps: [
        'Suggest one small thing, and when.',
        'Tell one thing that matters to you.',
        'Ask and remember.',
        'Let time pass; suggest again.',
        'Take a no as a no, and as no more.',
      ],
      dialogue: dialogueOf([
        'Nour: I am going to the market on Saturday. Would you like to come along?',
        'Vera: This Saturday I cannot.',
        'Nour: Perhaps the one after?',
        'Vera: Yes, I would like that.',
      ]),
      caution: 'Go slowly with whoever wants all of it at once.',
    },
    {
      id: 'goodbye',
      title: 'Say goodbye',
      purpose: 'To let something end well.',
      when: 'A tie, a place or a time is ending.',
      steps: [
        'Say that it is ending.',
        'Say what was good.',
        'Say what was hard, if you can.',
        'Say what you take with you.',
        'Say goodbye, and mean it.',
      ],
      dialogue: dialogueOf([
        'Ivo: Friday is my last day here.',
        'Petra: It will be strange without you.',
        'Ivo: I learnt most of it from you, even when we argued. I take that along.',
        'Petra: Goodbye, then. Write to me.',
      ]),
      caution: 'With somebody you had to leave for your safety, a goodbye can be said without them.',
    },
  ],
};
