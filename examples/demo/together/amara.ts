import type { Tale } from '#examples/demo/tale.ts';
import { tellCard, tellChoice, tellFeeling, tellPattern, tellPractice } from './told.ts';

/** What she and Ana chose, noticed across people and named; the card she holds, and the one Solange answered. */
export function tellTogether(tale: Tale): void {
  tellChoice(
    tale,
    {
      matters: ['people', 'one_to_one', 'no_medicine'],
      words: 'That Mama has a place in it. I would like to try without tablets first.',
    },
    {
      talkedOver: ['ipt', 'cbt', 'medication', 'waiting'],
      chosen: ['ipt'],
      why: 'It began with a death in the family, and speaking of her is what was missing.',
      otherwise: 'If it has not moved by session 6, we speak with the GP about tablets beside it.',
    },
    { answer: 'agrees', words: 'Yes. I would not have talked to a diary.' },
  );
  tale.does(
    'tellHowItBegan',
    tale.session(2),
    {
      answers: [
        {
          question: 'loss',
          answer: 'yes',
          words: 'Mama died, and then the visitors stopped',
          people: [tale.id('Mama Ify')],
        },
        { question: 'change', answer: 'perhaps', words: 'They moved me to the quieter desk' },
        { question: 'conflict', answer: 'no' },
        { question: 'alone', answer: 'perhaps', words: 'In the evenings, at seven' },
      ],
    },
    { as: 'client' },
  );
  tellSickRoleHeld(tale);
  tellTalksAhead(tale);
  tellFeeling(
    tale,
    4,
    'Chidi',
    'Chidi had cleared a drawer when I came',
    ['angry', 7],
    ['not_at_all', 'I said it was fine', 'Wait for me with the next one'],
  );
  tellFeeling(
    tale,
    5,
    'Pascal',
    'Pascal turned the radio off when her song came',
    ['lonely', 6],
    ['not_at_all', 'I washed the cups', 'Leave it on, and sit down'],
  );
  tellFeeling(
    tale,
    6,
    'Aunt Ngozi',
    'Aunt Ngozi told everybody how strong I am',
    ['resentful', 5],
    ['not_at_all', 'I smiled and passed the rice'],
  );
  tellFeeling(
    tale,
    7,
    'Pascal',
    'Telling Pascal about the last night',
    ['relieved', 8],
    ['direct', 'In words, and I cried'],
  );
  tellPattern(
    tale,
    7,
    {
      words: 'When it hurts I say I am fine, and then nobody asks',
      people: ['Chidi', 'Pascal', 'Aunt Ngozi'],
      feelings: 'Angry or lonely, and then far away',
      events: 'Somebody does a thing with Mama’s memory without me',
      finding: 'same_way_of_showing:not_at_all',
    },
    { fits: 'yes', words: 'Even at work. I hear myself say it.' },
  );
  tellPattern(
    tale,
    8,
    { words: 'I look after whoever is sad so that I need not be', people: ['Chidi', 'Solange'] },
    { fits: 'no', words: 'With Solange it goes both ways. That is just how we are friends.' },
  );
  tellPractice(
    tale,
    'open_subject',
    'Chidi',
    [tale.session(8), 3, 'Do you have an hour? It is about the hospital.'],
    [tale.ago(4), 5, 'Could we sit down? I want to hear how it was for you.'],
  );
  tellPractice(tale, 'ask_for_help', 'Pascal', [
    tale.session(7),
    6,
    'Sit with me. You need not say anything.',
  ]);
  tellCard(
    tale,
    'Solange',
    { on: tale.ago(12), says: 'I am learning to let people in. Tell me how it is to be my friend.' },
    {
      on: tale.ago(10),
      answers: [
        { item: 'listens', answer: 'yes' },
        { item: 'time', answer: 'sometimes' },
        { item: 'promises', answer: 'yes' },
        { item: 'quarrels', answer: 'sometimes' },
        { item: 'feelings', answer: 'no' },
        { item: 'good_times', answer: 'yes' },
      ],
      like: 'You notice everything. You brought soup before I knew I was ill.',
      wish: 'Tell me when it is a bad day. I would rather know.',
    },
  );
  tale
    .does(
      'decideFeedbackCard',
      tale.ago(9),
      { card: tale.id('card/Solange'), therapist: 'sees' },
      { as: 'client' },
    )
    .does('talkFeedbackCardOver', tale.session(8), {
      card: tale.id('card/Solange'),
      session: 8,
      words: 'You read the last line aloud. Somebody does want to be told.',
    });
  tellCard(tale, 'Pascal', { on: tale.ago(2), says: 'Ana and I wondered how it is from your side.' });
}

/** The sick role as the card she holds: who may see it, what she can do again, and what was taken up. */
function tellSickRoleHeld(tale: Tale): void {
  const duty = tale.id('sick-role');
  tale
    .does('showSickRole', tale.session(2), { person: tale.id('Pascal'), by: 'client' }, { as: 'client' })
    .does(
      'tellOfEasedDuty',
      tale.session(7),
      { duty, ready: 'in_part', words: 'They came for an hour, and brought the food.' },
      { as: 'client' },
    )
    .does('reviewEasedDuty', tale.session(8), {
      duty,
      outcome: 'shrunk',
      session: 8,
      nextReview: 12,
      words: 'Every second Sunday at hers, and everybody brings a dish.',
    })
    .does(
      'tellOfEasedDuty',
      tale.ago(2),
      { duty, ready: 'all', words: 'I have asked them for this Sunday.' },
      { as: 'client' },
    );
}

/** What she is going to say to Chidi, and how the hour with him may go. */
function tellTalksAhead(tale: Tale): void {
  const on = tale.session(8);
  const chidi = { personId: tale.id('Chidi'), withWhom: 'Chidi', session: 8 };
  tale
    .does(
      'planSaying',
      on,
      {
        ...chidi,
        words: 'I was angry about the drawer, and I am sad that we did not do it together.',
        tone: 'calm',
        hope: 'That he hears both',
      },
      { as: 'client' },
    )
    .does(
      'planConversation',
      on,
      {
        ...chidi,
        about: 'The last night at the hospital',
        aim: 'To know what he saw, and that he was not alone with it',
        where: 'A walk by the water',
        steps: [
          { step: 'ask_for_time', say: 'Do you have an hour on Saturday?' },
          { step: 'open', say: 'You were with her when I went home. Would you tell me?' },
          {
            step: 'listen',
            say: 'I only listen now.',
            ifTheySay: 'There is nothing to tell',
            thenI: 'Then let us only walk. I will ask again one day.',
          },
          { step: 'close', say: 'Thank you. Shall we eat something?' },
        ],
      },
      { as: 'client' },
    );
}
