import { refusalsOf } from '#core/words/refusals.ts';

export const words = {
  en: {
    fields: { name: 'The name of who answers', reach: 'How they are reached' },
    says: {
      nameWhoAnswers:
        'Name, before the group meets, who answers an alarm of a member, in the order in which they are asked, and how each is reached.',
    },
    least: 'Name at least one.',
    most: 'Name at most six.',
    stale: 'Who answers was named anew meanwhile. Read that first.',
    sentences: { WhoAnswersNamed: 'It was named who answers an alarm of a member.' },
  },
} as const;

export const refuseBecause = refusalsOf({
  'named-twice': { en: '{{name}} stands in this list twice. Keep one of the two.' },
});
