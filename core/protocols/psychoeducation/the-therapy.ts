import type { Topic } from './topic.ts';

/** What IPT is and asks, for clients (IPT protocol reference, appendix E). */
export const theTherapy: { en: readonly Topic[] } = {
  en: [
    {
      id: 'what_ipt_is',
      title: 'What IPT is',
      when: 'Sessions 1 to 3',
      claims: ['mood-and-people', 'how-it-works', 'whom-it-suits'],
      paragraphs: [
        'Interpersonal Psychotherapy looks at how your mood and the people in your life act on each other. When things between people get easier, the mood lifts; when the mood lifts, things between people get easier.',
        'You talk about what happened in the week and look closely at moments that mattered. You name feelings, find other ways and try them out.',
        'It suits people whose low mood has to do with a conflict, a change, a death or being alone.',
        'It asks that you come, that you tell what is going on as far as you want to, and that you try small things with people.',
      ],
    },
    {
      id: 'where_ipt_comes_from',
      title: 'Where IPT comes from',
      when: 'At any time',
      claims: ['made-in-the-1970s', 'manual-of-1984', 'sullivan-meyer-bowlby', 'large-trial-of-1989'],
      paragraphs: [
        'IPT was made at Yale in the 1970s by Gerald Klerman, Myrna Weissman and their colleagues. They wanted to know what keeps people well after a depression, and wrote down what good therapists did.',
        'It stands on people who looked at what happens between us. Harry Stack Sullivan wrote on life with others. Adolf Meyer looked at an illness in the life it happens in. John Bowlby wrote on what ties us to those we need.',
        'The first manual came out in 1984. In 1989 a large trial laid IPT beside cognitive therapy and medication. Forms for young and old people, for groups and for other troubles came later.',
      ],
    },
    {
      id: 'how_we_work',
      title: 'How we work together',
      when: 'Session 3',
      paragraphs: [
        'We look at now rather than long ago. Every feeling is welcome here.',
        'You bring what happened; your therapist keeps an eye on the focus and on the time. What you try between meetings is up to you, and nothing you try can be wrong.',
      ],
    },
    {
      id: 'mood_and_relationships',
      title: 'Mood and people',
      when: 'Session 2',
      claims: ['mood-and-people'],
      paragraphs: [
        'Low mood is often an answer to what goes on with people: somebody died, a quarrel goes on, life has changed, or there is nobody near. It makes sense that it came when it did.',
        'When mood sinks, we often pull back. Others feel it and may pull back too, or get cross. That hurts, and mood sinks again.',
        'The circle can be broken at any point: by saying what is wrong, by taking one offer of help, by asking instead of guessing.',
      ],
    },
    {
      id: 'phases',
      title: 'Where we are and what comes next',
      when: 'Session 3',
      paragraphs: [
        'First we get to know the problem and the people around you, and choose what to work on. Then we work on that. In the last meetings we look back, plan how you stay well and say goodbye.',
        'You always see which meeting this is and how many are left.',
      ],
    },
    {
      id: 'four_situations',
      title: 'Four kinds of situation',
      when: 'Session 3',
      claims: ['whom-it-suits'],
      paragraphs: [
        'Low mood often grows around one of four things. There is a conflict with someone. Life has changed, as with the birth of a child or the loss of a job. You miss someone who died. Or you have been alone for long.',
        'You and your therapist look at all four and choose one to work on, sometimes two.',
      ],
    },
    {
      id: 'ending',
      title: 'Finishing',
      when: 'From session 12',
      paragraphs: [
        'The meetings have an end, and you know it from the start. That gives strength to the work.',
        'It can be sad to say goodbye, and that is not the illness coming back. What you have learnt is yours and goes with you.',
      ],
    },
    {
      id: 'staying_well',
      title: 'Staying well',
      when: 'From session 14',
      claims: ['comes-back', 'monthly-afterwards'],
      paragraphs: [
        'Most of us have early signs: we sleep badly, call off plans, snap at people. Knowing yours is half the protection.',
        'Your plan says what the signs are, what tends to set them off, what helps, whom to ask and how to come back.',
      ],
    },
    {
      id: 'other_therapies',
      title: 'How it differs from other treatments',
      when: 'Before you start',
      claims: [
        'eases-depression',
        'beside-other-therapies',
        'beside-medication',
        'cbt-evidence',
        'psychodynamic-evidence',
      ],
      paragraphs: [
        'CBT looks most at thoughts and habits and uses exercises. Psychodynamic therapy looks at what lies deeper and further back. IPT looks most at what happens now between you and other people.',
        'All three can help with depression, and so can medication. What you prefer counts.',
      ],
    },
    {
      id: 'privacy',
      title: 'Your privacy and your choices',
      when: 'Session 1',
      paragraphs: [
        'Say only what you want to say. You can leave a question out.',
        'What you write for yourself stays yours until you share it. You can see who has looked at your record.',
        'There is one limit: if a life or a child is in danger, your therapist may have to tell someone. Where it can be done, they talk to you first.',
      ],
    },
  ],
};
