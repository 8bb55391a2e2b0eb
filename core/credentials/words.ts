import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    fromWhom: 'Who gave it',
    whose: 'Choose who holds it.',
    unknown: 'Choose a credential of the list.',
    anybody: 'Any therapist: it asks for no credential.',
    of: { everybody: 'Asked of everybody.', trainees: 'Asked of those in training.' },
  },
} as const;

export const refuseBecause = refusalsOf({
  'credential-missing': {
    en: '{{form}} is given by: {{lacks}}. You do not hold it. You can begin as a trainee: name the supervisor under whom you do.',
  },
  'supervises-themselves': { en: 'Nobody supervises themselves. Name somebody else.' },
  'supervisor-lacks': {
    en: 'The supervisor you name does not hold: {{lacks}}. Name one who does.',
  },
  'nobody-may-supervise': {
    en: '{{form}} is given by: {{lacks}}. You do not hold it, and nobody who supervises you does. Ask an administrator to pair you with a supervisor who holds it.',
  },
  'credential-missing-to-go-on': {
    en: '{{form}} is given by: {{lacks}}. Whoever gives this course does not hold it. Name the supervisor under whom it goes on in training.',
  },
  'colleague-lacks': {
    en: '{{form}} is given by: {{lacks}}. This colleague does not hold it. Name the supervisor under whom they do it in training, who holds it and supervises them, or choose somebody else.',
  },
  'in-training-under': {
    en: 'You are in training for: {{lacks}}. Whoever is in training gives every therapy under a supervisor: name yours.',
  },
  'in-training-nobody': {
    en: 'You are in training for: {{lacks}}, and nobody who supervises you holds it. Ask an administrator to pair you with a supervisor who does.',
  },
  'colleague-in-training': {
    en: 'This colleague is in training for: {{lacks}}. Name the supervisor under whom they do this, who holds it and supervises them, or choose somebody else.',
  },
  'nothing-lacking-under': {
    en: 'Whoever is to give {{form}} here is not in training: nothing that it asks for is lacking. Leave out the supervisor, or have it written down what they are in training for.',
  },
  'signer-lacks': {
    en: 'To countersign here is for a supervisor who holds: {{lacks}}. You do not hold it now. Somebody who does takes this over, and records so on this page.',
  },
  'not-your-supervisor': {
    en: 'This person does not supervise whoever gives the therapy. Name somebody who does, or ask an administrator to pair them.',
  },
  'needs-a-licence': {
    en: 'This is decided by somebody with a licence to practise. Call whoever was named, and stay with the person until they take over.',
  },
  'licence-to-decide': {
    en: 'This is decided by somebody with a licence to practise, and signed in as themselves. Ask one of these: {{who}}.',
  },
  'licence-to-decide-ask': {
    en: 'This is decided by somebody with a licence to practise, and signed in as themselves. Ask your supervisor, or whoever writes down credentials here, who that is.',
  },
  'held-already': {
    en: 'This person’s “{{what}}” is in the list already for these days. Change that entry, or give days that it does not cover.',
  },
  'taken-back-before-since': {
    en: 'It would be taken back before it began. Check the two days.',
  },
  'since-not-yet': {
    en: 'It is written down once it is held: the first day lies ahead. Check the day, or write it down then.',
  },
  'until-before-since': { en: 'It would end before it began. Check the two days.' },
});
