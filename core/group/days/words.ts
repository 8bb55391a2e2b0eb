import { refusalsOf } from '#core/words/refusals.ts';

export const refuseBecause = refusalsOf({
  'day-to-come': { en: '{{on}} is still to come. Give the day it happened, up to today.' },
  'before-group-formed': {
    en: 'The group was formed on {{on}}: nothing was done in it before that. Give that day or a later one.',
  },
  'before-that': {
    en: 'What this is about was on {{on}}, and this cannot have been earlier. Give that day or a later one.',
  },
  'day-over': { en: '{{day}} is over already. Give a day from {{on}} on.' },
  'too-far-ahead': { en: '{{day}} is more than {{months}} months ahead. Check the year.' },
});
