import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    masked: '[a client]',
    fields: {
      id: 'Give the meeting an id (a UUID), so that sending it twice records it once.',
      kind: 'Say whether it was with one or with several.',
      with: 'Say with whom.',
    },
  },
} as const;

export const refuseBecause = refusalsOf({
  'meeting-to-come': {
    en: '{{on}} is still to come: a supervision is recorded once it was held. Check the day, or record it then.',
  },
  'meeting-long-ago': { en: '{{on}} is more than twenty years ago. Check the year.' },
  'day-of-no-action': {
    en: 'There is a day and nothing to do by it. Write down what is done, or leave the day out.',
  },
  'due-when': {
    en: '{{due}} is not in the year after the supervision. Check by which day it is done.',
  },
  'too-much-of-a-day': {
    en: 'That makes more than {{hours}} hours of supervision on one day, in groups and outside them. Check the minutes, and whether it is recorded already.',
  },
  'about-no-course-of-theirs': {
    en: 'One of these courses is not one that whoever you met holds and you may see. Choose it anew.',
  },
  'about-one-twice': { en: 'A course stands here twice. Put its minutes together.' },
  'about-longer-than-it-was': {
    en: 'The courses take more than the {{minutes}} minutes of the meeting. Check the minutes of each.',
  },
  'supervised-by-themselves': { en: 'Nobody supervises themselves. Choose those it was with.' },
  'not-supervised': {
    en: 'You record supervision with those you supervise here. An administrator pairs you on the page of members.',
  },
  'several-are-a-group': { en: 'With several it is supervision in a group. Say so, or choose one of them.' },
  'nothing-agreed': {
    en: 'There is nothing of that supervision that is still to do. Look again at what was agreed.',
  },
  'agreed-is-done': { en: 'That was done on {{on}} already. Nothing needs to change.' },
});
