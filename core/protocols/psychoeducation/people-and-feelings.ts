import type { Topic } from './topic.ts';

/** What helps while working, for clients (IPT protocol reference, appendix E). */
export const peopleAndFeelings: { en: readonly Topic[] } = {
  en: [
    {
      id: 'feelings_as_signals',
      title: 'Feelings tell you something',
      when: 'In the middle',
      paragraphs: [
        'Anger may say that a limit was crossed. Sadness may say that something is missed, and guilt that you want to put something right.',
        'You need not act on a feeling at once. Listen to it, and ask what you need.',
      ],
    },
    {
      id: 'communication',
      title: 'Saying it so you are heard',
      when: 'In the middle',
      paragraphs: [
        'Choose a good moment. One thing at a time. Say what you feel and what you would like, as plainly as you can.',
        'Then listen, and say back what you heard. Bring two or three ideas rather than one demand.',
      ],
    },
    {
      id: 'grief',
      title: 'Grief',
      when: 'When the focus is grief',
      paragraphs: [
        'To mourn is natural, and no illness. Most people need time and others for it, and no treatment.',
        'There is no right way to grieve and no fixed order. Customs and families differ.',
        'Numbness, anger and relief are as common as sadness. Sometimes grief waits for years and comes back as low mood. It can still be lived through.',
      ],
    },
    {
      id: 'conflict',
      title: 'Conflict',
      when: 'When the focus is a conflict',
      paragraphs: [
        'Behind most conflicts is what each expects, and much of it was never said aloud.',
        'Some conflicts are loud and still moving, some have gone silent, some are coming to an end. Each needs something different.',
      ],
    },
    {
      id: 'change',
      title: 'Change',
      when: 'When the focus is a change',
      paragraphs: [
        'Every change costs something, even one you wished for: the birth of a child, a new place to live, the loss of a job, a separation. You may miss what you were glad to leave.',
        'It helps to let go with feeling, to see both sides of then and now, and to find people who know the new ground.',
      ],
    },
    {
      id: 'loneliness',
      title: 'Loneliness',
      when: 'When the focus is loneliness and isolation',
      paragraphs: [
        'A great many people are lonely, and few say so. It is nothing to be ashamed of.',
        'It often follows a pattern, and patterns can move, one small step at a time.',
      ],
    },
    {
      id: 'telling_people',
      title: 'Telling people',
      when: 'Early on',
      paragraphs: [
        'You decide who should know. A few plain sentences are enough: I have a depression, I am being treated, this would help me.',
        'People often want to help and do not know how. Ask for one small thing.',
      ],
    },
    {
      id: 'help_now',
      title: 'Getting help now',
      when: 'Always',
      paragraphs: [
        'If you are in danger or feel you cannot keep yourself safe, use the numbers under Help now. They are on every page and work without a connection.',
        'Your own plan for hard hours is there too. You don’t have to be sure it’s “bad enough” to call.',
      ],
    },
  ],
};
