import type { Tale } from './tale.ts';
import { tellExchange, tellRehearsal } from './work.ts';

/** The work of grief: the portrait, the days of the death, what is to come. */
export function tellWork(tale: Tale): void {
  tellExchange(tale, 6, {
    title: 'The drawer',
    withWhom: 'Chidi',
    place: 'Mama’s bedroom',
    wanted: 'That we do it together',
    turns: [
      ['Chidi', 'I did the top drawer. It is only scarves.'],
      ['me', 'Fine. You know best.', 'Those were hers and mine'],
      ['Chidi', 'Somebody has to.'],
    ],
    ending: 'I folded what was left and went home.',
    mood: [4, 2],
    felt: ['angry', 'sad'],
    received: 'She does not want to be there',
    theirSide: 'He cannot bear the room and wants it over.',
    patterns: ['CP-4', 'CP-5'],
    strengths: ['stayed_calm'],
    mine: 'To be waited for',
    theirs: 'That I take a share of the work',
    instead: 'Wait for me with the next one. I want to smell the scarves.',
    area: 'grief',
  });
  tellRehearsal(
    tale,
    8,
    'Chidi',
    'Asking Chidi about the last night',
    'You were with her when I went home. Would you tell me?',
    'Slower. He needs time to sit down.',
    'As Chidi I wanted to be asked.',
  );
  const lossId = tale.id('loss');
  tale
    .does(
      'startGriefWork',
      tale.session(4),
      { personId: tale.id('Mama Ify'), whatWasLost: 'My mother, Ifeoma, and her call at seven' },
      { makes: 'loss' },
    )
    .does('linkGrief', tale.session(4), {
      lossId,
      words: 'Since the calls stopped the evenings are what I dread.',
    })
    .does('explainMourning', tale.session(4), {
      lossId,
      about: 'Sorrow comes in waves; numbness is a part of it',
      learnedAtHome: 'In her family one is strong for the visitors',
      session: 4,
    })
    .does('describeLostRelationship', tale.session(5), {
      lossId,
      positives: ['Rang every evening', 'Taught me to sing harmony', 'Never once forgot a birthday'],
      negatives: ['Compared me with Chidi', 'Never said that it was enough'],
      ordinary: ['Yams on a Saturday', 'The radio too loud'],
      unfinished: ['I never told her I was proud of her too'],
      missed: ['Her voice at seven'],
      notMissed: ['The questions about children'],
    })
    .does('weighLostRelationship', tale.session(5), {
      lossId,
      portrait: 'even_handed',
      why: 'She can laugh at her and be cross with her now',
    })
    .does('tellDaysOfLoss', tale.session(6), {
      lossId,
      row: 'weeks_before',
      happened: 'She forgot my husband’s name on the telephone',
      feltThen: 'Uneasy',
      feelNow: 'I wish I had gone then',
    })
    .does('tellDaysOfLoss', tale.session(6), {
      lossId,
      row: 'the_day',
      happened: 'Chidi rang at five in the morning',
      where: 'On the stairs, in my coat',
      who: 'Pascal',
      feltThen: 'Nothing at all',
      feelNow: 'Guilty that I had gone home to sleep',
    })
    .does('tellDaysOfLoss', tale.session(6), {
      lossId,
      row: 'immediately_after',
      happened: 'I made the lists and the calls',
      who: 'Everyone',
      feltThen: 'Useful',
      feelNow: 'Nobody held me',
    })
    .does('tellDaysOfLoss', tale.session(7), {
      lossId,
      row: 'rituals',
      happened: 'Two hundred people and the hymn',
      feltThen: 'Proud',
      feelNow: 'Proud and very sad',
    })
    .does('tellDaysOfLoss', tale.session(7), {
      lossId,
      row: 'first_months',
      happened: 'The visitors stopped; so did the sleep',
      feltThen: 'Empty',
      feelNow: 'That is when it began',
    })
    .does(
      'nameGriefFeeling',
      tale.session(6),
      { lossId, emotion: 'guilty', intensity: 7, words: 'I went home to sleep', kind: 'unwelcome' },
      { as: 'client' },
    )
    .does(
      'nameGriefFeeling',
      tale.session(8),
      { lossId, emotion: 'tender', intensity: 6, words: 'When they sang', kind: 'welcome' },
      { as: 'client' },
    )
    .does(
      'noteAnniversary',
      tale.session(8),
      {
        lossId,
        what: 'Mama’s birthday',
        date: tale.ago(-23).slice(5),
        plan: 'Yams at ours, and everybody brings one story',
      },
      { as: 'client' },
    )
    .does('noteAnniversary', tale.session(8), {
      lossId,
      what: 'The day she died',
      date: `${tale.monthsBefore(7).slice(5)}-14`,
      plan: 'Not alone: Chidi and I, at the water',
    })
    .does('planCommemoration', tale.session(8), {
      lossId,
      plan: 'A recording of the hymn, sung by the three of us',
      withWhom: 'Chidi and Aunt Ngozi',
    })
    .does('writeReinvolvementStep', tale.session(8), {
      lossId,
      person: 'The Wednesday choir',
      personId: tale.id('The Wednesday choir'),
      activity: 'Stay to the end once',
      date: tale.ago(-3),
    })
    .does(
      'agreeTryOut',
      tale.session(6),
      {
        what: 'Tell Pascal about the last night',
        withWhom: 'Pascal',
        personIds: [tale.id('Pascal')],
        session: 6,
      },
      { makes: 'tell-pascal' },
    )
    .does(
      'tellTryOut',
      tale.session(7),
      {
        tryOutId: tale.id('tell-pascal'),
        result: 'done',
        moodBefore: 3,
        moodAfter: 6,
        whatHappened: 'On the sofa, with the lights off',
        learned: 'He had been waiting for me',
      },
      { as: 'client' },
    )
    .does('reviewTryOut', tale.session(7), {
      tryOutId: tale.id('tell-pascal'),
      session: 7,
      words: 'He had been waiting',
    })
    .does('agreeTryOut', tale.session(8), {
      what: 'Ask Chidi for an hour about the hospital',
      withWhom: 'Chidi',
      personIds: [tale.id('Chidi')],
      session: 8,
      why: 'He was there and never says so',
    });
}
