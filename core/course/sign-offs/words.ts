import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    says: {
      nameTrainee:
        'Record that whoever gives this therapy does so as a trainee, and under which supervisor; what the form asks for is then countersigned.',
      countersign:
        'Countersign, or not, what the form of therapy asks the supervisor for: the supervisor’s own act.',
    },
    decide: 'Say whether you agree.',
    sentences: {
      TraineeNamed: 'This therapy is given by a trainee under a supervisor.',
      Countersigned: 'The supervisor countersigned, or did not.',
    },
  },
} as const;

export const refuseBecause = refusalsOf({
  'supervises-themselves': { en: 'Nobody supervises themselves. Name somebody else.' },
  'supervisor-says-so': {
    en: 'Under whom you are in training, and that you are no more, is said by your supervisor on this page of the course. Ask them to.',
  },
  'own-name': {
    en: 'Under whom this goes on is recorded by the supervisor it is under, or by the one who takes over and names themselves.',
  },
  'nothing-lacking': {
    en: 'Nothing is lacking here: whoever gives this therapy holds what its form asks for. Nothing needs to change.',
  },
  'named-one-signs': {
    en: 'This course is given under somebody else, who countersigns what it asks for. Whoever takes over from them names themselves first, on this page.',
  },
  'their-supervisor-signs': {
    en: 'Whoever gives this therapy has a supervisor of their own who is here, and countersigns it. Leave it to them.',
  },
  'theirs-to-change': {
    en: 'Another supervisor has said this, and is here. It is theirs to say otherwise: speak with them.',
  },
  'nothing-to-countersign': {
    en: 'There is nothing of this kind here that waits for a countersign. Look again at what waits.',
  },
  'signed-before': { en: 'This was done on {{on}}: it cannot be countersigned before. Check the day.' },
  'countersigned-already': { en: 'You have said so already, on {{on}}. Nothing needs to change.' },
  'not-your-own': { en: 'This is your own work. Let somebody else who supervises countersign it.' },
  'say-why': { en: 'Say in a few words why not, so that it can be done otherwise.' },
  'countersign-first': {
    en: 'There was risk in this course, and it is given in training or its form asks for it: the supervisor countersigns the closing first. It stands on their page of supervision.',
  },
});
