import type { Tale } from './tale.ts';
import { tellExchange, tellRehearsal, tellTried } from './work.ts';

/** Past ties, the pattern, what happened in the room, and the ladder. */
export function tellLadder(tale: Tale): void {
  const [s4, s5, s6, s7] = [tale.session(4), tale.session(5), tale.session(6), tale.session(7)];
  tale
    .does('linkIsolation', s4, { words: 'After a silent week-end I am slow until Wednesday.' })
    .does('judgeIsolationSubtype', s4, { subtype: 'isolated', why: 'Few ties for years; wishes for them' })
    .does('reviewPastRelationship', s4, {
      personId: tale.id('Inés'),
      who: 'Inés',
      when: 'At school',
      positives: ['She laughed with me, not at me'],
      negatives: ['She decided everything'],
      ending: 'I did not answer for a month',
    })
    .does('writePatternCard', s5, {
      trigger: 'Somebody asks a second time',
      whatIDo: 'I leave the message until tomorrow',
      whatTheyDo: 'They stop asking',
      howIFeel: 'Safe, and then alone',
      goesWrongAt: 'getting_closer',
      personIds: [tale.id('Inés')],
    })
    .does('noteRoomEvent', s5, {
      kind: 'parallel',
      what: 'She cancelled after the hour in which she wept, and came when I rang',
      feeling: 'Ashamed',
      spokenOf: 'yes',
      repair: 'We said it aloud',
      outside: 'The same as with Inés',
      outsidePersonId: tale.id('Inés'),
      session: 5,
    })
    .does(
      'writeContactSkill',
      s6,
      { skill: 'A first line to somebody new', managedBefore: 'At the archive desk, daily' },
      { makes: 'first-line' },
    )
    .does('rateContactSkill', s6, { skillId: tale.id('first-line'), confidence: 3, session: 6 })
    .does('rateContactSkill', s7, { skillId: tale.id('first-line'), confidence: 6, session: 7 })
    .does(
      'writeContactStep',
      s5,
      {
        step: 'Coffee at the machine, stay for one cup',
        personId: tale.id('Mr Oyelaran'),
        kind: 'acquaintance',
        fear: 5,
      },
      { makes: 'coffee' },
    )
    .does('tellContactStep', s6, {
      stepId: tale.id('coffee'),
      status: 'done',
      outcome: 'Eleven minutes',
      betterThanExpected: 'He had questions',
      fearAfter: 2,
      session: 6,
    })
    .does(
      'writeContactStep',
      s6,
      {
        step: 'The drawing class, to the end',
        personId: tale.id('The Tuesday drawing class'),
        kind: 'new_setting',
        fear: 8,
      },
      { makes: 'class' },
    )
    .does('tellContactStep', s7, {
      stepId: tale.id('class'),
      status: 'done',
      outcome: 'A chair was kept',
      fearAfter: 3,
      session: 7,
    })
    .does('writeContactStep', s7, {
      step: 'Ask Inés to meet',
      personId: tale.id('Inés'),
      kind: 'reconnect',
      fear: 9,
    });
  tale.does('giveConsent', s7, { item: 'recording' }, { as: 'client' });
  tale.does('rateFidelity', s7, {
    session: 6,
    heard: 'recording',
    ratings: [
      { domain: 'F-01', adherence: 3, competence: 2 },
      { domain: 'F-02', adherence: 2, competence: 2 },
      { domain: 'F-03', adherence: 2, competence: 3 },
    ],
    words: 'Let her finish the silence before the next question.',
  });
  tellExchange(tale, 5, {
    title: 'The message left until tomorrow',
    withWhom: 'Inés',
    place: 'At home, the telephone in my hand',
    wanted: 'To say that I miss her',
    turns: [
      ['Inés', 'Are you alive?'],
      ['me', 'Busy. Tomorrow.', 'I do not know how to begin'],
      ['Inés', 'As you like.'],
    ],
    ending: 'She wrote nothing more for six months.',
    mood: [4, 2],
    felt: ['lonely', 'guilty'],
    received: 'I am not important',
    theirSide: 'She had just moved and knew nobody.',
    patterns: ['CP-4'],
    mine: 'That she asks again',
    theirs: 'An answer',
    instead: 'I was afraid to answer. I miss you.',
    area: 'interpersonal_deficits',
  });
  tellRehearsal(
    tale,
    6,
    'Mr Oyelaran',
    'Asking what he does on a Saturday',
    'Do you ever go to the open studios?',
    'The first line is the whole hill.',
    'As him I was pleased.',
  );
  tellTried(tale, 4, 'Answer one message the same day', 'Inés', ['done', 'She wrote within the hour']);
  tellTried(tale, 7, 'Draw with somebody beside me', 'The Tuesday drawing class');
}
