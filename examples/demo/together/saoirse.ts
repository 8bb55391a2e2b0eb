import type { Tale } from '#examples/demo/tale.ts';
import { tellCard, tellFeeling, tellPattern, tellPractice } from './told.ts';

/** What she noticed with three people, the skill she practised, and the card that shrank until it ended. */
export function tellTogether(tale: Tale): void {
  const duty = tale.id('sick-role');
  tale
    .does('showSickRole', tale.session(2), { person: tale.id('Mam'), by: 'client' }, { as: 'client' })
    .does(
      'tellOfEasedDuty',
      tale.session(5),
      { duty, ready: 'in_part', words: 'My own friends, for half an hour.' },
      { as: 'client' },
    )
    .does('reviewEasedDuty', tale.session(6), {
      duty,
      outcome: 'shrunk',
      session: 6,
      nextReview: 9,
      words: 'Tamsin may come; the neighbours wait.',
    })
    .does('endSickRole', tale.session(9), { words: 'She opens the door herself, and shuts it too.' });
  tellFeeling(
    tale,
    5,
    'Declan',
    'He asked whether I would be all right and took his coat',
    ['lonely', 8],
    ['not_at_all', 'I said “fine”', 'Stay'],
  );
  tellFeeling(
    tale,
    7,
    'Mam',
    'Mam had moved every cup in the kitchen',
    ['irritated', 6],
    ['not_at_all', 'I thanked her'],
  );
  tellFeeling(
    tale,
    8,
    'Tamsin',
    'Tamsin showed me the new kiln',
    ['jealous', 5],
    ['not_at_all', 'I said it was lovely, and it was'],
  );
  tellFeeling(
    tale,
    12,
    'Mam',
    'I asked Mam for the washing and kept the bath',
    ['proud', 7],
    ['direct', 'One sentence, and then I was quiet'],
  );
  tellPattern(
    tale,
    9,
    {
      words: 'I say “fine”, they go, and I count it against them',
      people: ['Declan', 'Mam', 'Tamsin'],
      feelings: 'Lonely first, then cross',
      finding: 'same_way_of_showing:not_at_all',
    },
    { fits: 'yes', words: 'I could hear the cup go down on the shelf as I read it.' },
  );
  tellPractice(
    tale,
    'ask_for_help',
    'Mam',
    [tale.session(9), 3, 'Mam, would you do one thing for me?'],
    [tale.session(11), 6, 'The washing, please. The bath is mine.'],
    [tale.session(13), 8, 'Could you take them on Thursday until four?'],
  );
  tellPractice(tale, 'say_no', 'Mam', [tale.session(12), 5, 'Not this Sunday. Next one, gladly.']);
  tale
    .does(
      'placePerson',
      tale.session(10),
      { person: tale.id('Tamsin'), ring: 1, angle: 51 },
      { as: 'client' },
    )
    .does(
      'placePerson',
      tale.session(12),
      { person: tale.id('The Thursday mothers'), ring: 2, angle: 188 },
      { as: 'client' },
    );
  tale
    .does('parkIssue', tale.session(5), {
      words: 'Her father, who left when she was nine',
      why: 'Outside the focus; she wishes it kept in sight',
      session: 5,
    })
    .does(
      'describeNetwork',
      tale.session(3),
      {
        version: 0,
        coverage: ['household', 'family_of_origin', 'friends', 'work_or_study'],
        absentRoles: ['Somebody who knew me before and has children'],
        standsOut: 'Everybody comes for the babies.',
      },
      { as: 'client' },
    )
    .does(
      'writeRoutine',
      tale.session(10),
      {
        what: 'An hour at the wheel',
        days: ['tue'],
        when: 'After the six o’clock bottle',
        personId: tale.id('Declan'),
        withWhom: 'Declan has them',
        firstStep: 'Only to sit there, hands in the water',
        session: 10,
      },
      { as: 'client' },
    );
  tellCard(
    tale,
    'Declan',
    { on: tale.ago(5), says: 'We are nearly at the end. How is it with me now, from your side of the bed?' },
    {
      on: tale.ago(1),
      answers: [
        { item: 'listens', answer: 'yes' },
        { item: 'time', answer: 'sometimes' },
        { item: 'feelings', answer: 'yes' },
        { item: 'quarrels', answer: 'yes' },
        { item: 'good_times', answer: 'yes' },
      ],
      like: 'You tell me now. I was guessing for months.',
      wish: 'Come and hear the band once, when they sleep.',
    },
  );
}

/** The hopes, the ties and the pattern of the beginning read again before the last two hours. */
export function tellReadAgain(tale: Tale): void {
  const on = tale.session(14);
  const pattern = 'pattern/I say “fine”, they go, and I count it against them';
  tale
    .does(
      'readHopeAgain',
      on,
      { hope: tale.id('hopes'), became: 'I look at them and feel it. Not every morning, and it comes back.' },
      { as: 'client' },
    )
    .does(
      'readWantedAgain',
      on,
      { person: tale.id('Mam'), whose: 'them', became: 'She asks before she moves a thing. Mostly.' },
      { as: 'client' },
    )
    .does(
      'readPatternAgain',
      on,
      { patternId: tale.id(pattern), became: 'I say “not fine” first, and they stay to hear why.' },
      { as: 'client' },
    )
    .does(
      'rateLeavingConfidence',
      on,
      { confidence: 7, words: 'With Tuesdays, eight. In February, six.' },
      { as: 'client' },
    );
}
