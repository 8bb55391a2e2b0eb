import type { Tale } from './tale.ts';

/** What she named, weighed, kept and wrote: feelings, a decision, moments of her own, how it is to work together. */
export function tellWords(tale: Tale): void {
  const decisionId = tale.id('flat');
  const keep = tale.id('keep-a-year');
  tale
    .does(
      'mobiliseSupport',
      tale.session(2),
      { who: 'Pascal', person: tale.id('Pascal'), canHelpWith: ['Sunday evenings', 'Answering the door'] },
      { makes: 'support' },
    )
    .does('reviewSupport', tale.session(7), {
      supporter: tale.id('support'),
      outcome: 'helped',
      words: 'He sat with me',
    })
    .does(
      'nameFeeling',
      tale.session(5),
      {
        context: 'session',
        situation: 'Looking at the photograph by the water',
        personIds: [tale.id('Mama Ify')],
        session: 5,
        bodyCue: 'Tight throat',
        emotions: [
          { emotion: 'loving', intensity: 8 },
          { emotion: 'angry', intensity: 4 },
        ],
        message: 'I may be cross with somebody I miss',
        privacy: 'shared',
      },
      { as: 'client' },
    )
    .does(
      'startDecision',
      tale.session(7),
      {
        problem: 'What to do with Mama’s flat',
        whyNow: 'The lease ends in the spring',
        personIds: [tale.id('Chidi')],
        focusArea: 'grief',
        session: 7,
      },
      { makes: 'flat' },
    )
    .does(
      'writeOption',
      tale.session(7),
      {
        decisionId,
        label: 'Keep it one more year',
        whose: 'client',
        prosMe: 'Time to go through her things',
        consMe: 'The rent',
        safe: 'yes',
        feasibility: 6,
      },
      { makes: 'keep-a-year' },
    )
    .does('writeOption', tale.session(7), {
      decisionId,
      label: 'Clear it together by Easter',
      whose: 'client',
      prosMe: 'Chidi and I, at last in one room',
      consMe: 'It is soon',
      safe: 'yes',
      feasibility: 7,
    })
    .does('writeOption', tale.session(7), {
      decisionId,
      label: 'Leave it as it is for now',
      kind: 'leave_as_is',
      safe: 'yes',
      feasibility: 5,
    })
    .does('chooseOption', tale.session(8), {
      decisionId,
      optionId: keep,
      whyChosen: 'Nothing has to be over by a date',
      backup: 'Ask Chidi again in the summer',
    })
    .does(
      'rateAlliance',
      tale.session(4),
      { session: 4, understood: 7, aims: 6, fits: 6, caredFor: 8 },
      { as: 'client' },
    )
    .does(
      'rateAlliance',
      tale.session(8),
      {
        session: 8,
        understood: 9,
        aims: 8,
        fits: 8,
        caredFor: 9,
        words: 'I no longer tidy up before I come',
      },
      { as: 'client' },
    )
    .does(
      'keepMoment',
      tale.ago(3),
      {
        happened: 'Made yams and laughed at how bad they were',
        withWhom: [tale.id('Pascal')],
        mood: 7,
        felt: [{ name: 'tender', intensity: 6 }],
      },
      { as: 'client', makes: 'yams' },
    )
    .does('shareMoment', tale.ago(2), { link: tale.id('yams') }, { as: 'client' })
    .does(
      'keepMoment',
      tale.ago(1),
      {
        happened: 'The telephone rang at seven and it was nobody',
        mood: 3,
        felt: [{ name: 'sad', intensity: 8 }],
      },
      { as: 'client' },
    )
    .does('offerMessages', tale.session(2), { within: 3, note: 'I read messages on Tuesdays and Fridays.' })
    .does('giveConsent', tale.session(2), { item: 'messages' }, { as: 'client' })
    .does('giveConsent', tale.session(2), { item: 'contact', whom: 'GP' }, { as: 'client' })
    .does(
      'writeLetterToOther',
      tale.session(2),
      {
        to: 'gp',
        subject: 'begun',
        whom: 'GP',
        address: 'Harbour Road Surgery',
        words:
          'Dear Dr Lindqvist,\n\nAmara has begun a course of Interpersonal Psychotherapy with us. Please tell us of any change of medicine, or if you are worried about her.\n\nShe has agreed to this letter and can read it.\n\nAna Sousa',
      },
      { makes: 'to-gp' },
    )
    .does('signLetterToOther', tale.session(2), { letterId: tale.id('to-gp'), version: 1 })
    .does('sendLetterToOther', tale.session(2), {
      ...{ letterId: tale.id('to-gp'), version: 1, how: 'by_hand', email: '' },
    })
    .does(
      'sendMessage',
      tale.ago(6),
      { words: 'The choir sings on Saturday. I may go, and I may leave at the break again.' },
      { as: 'client' },
    )
    .does(
      'askDeletion',
      tale.ago(20),
      { what: 'part', words: 'What I said about the quarrel at the funeral' },
      { as: 'client', makes: 'ask-quarrel' },
    )
    .does('answerDeletion', tale.ago(18), {
      ask: tale.id('ask-quarrel'),
      became: 'kept',
      words: 'The law has us keep what was said in a session. Let us talk about it when we meet.',
    })
    .does('sendMessage', tale.ago(5), { words: 'I am glad you wrote. Tell me about it when we meet.' })
    .does(
      'sendMessage',
      tale.ago(1),
      { words: 'I stayed to the end. Could we meet half an hour later next week?' },
      { as: 'client' },
    )
    .does('tellPlace', tale.session(1), { place: 'demo-harbour' })
    .does('writeSafetyPlan', tale.session(3), {
      warningSigns: [
        { sign: 'I stop answering the telephone', kind: 'behaviour' },
        { sign: 'I think that nobody would notice', kind: 'thought' },
      ],
      alone: [{ what: 'Put on the choir recording and sing the alto line', likely: 7 }],
      peopleAndPlaces: [{ who: 'The Wednesday choir' }],
      help: [{ who: 'Pascal', contact: '07700 900145', agreed: 'agreed', likely: 9 }],
      professionals: [{ who: 'My GP, Dr Adeyemi (invented)', contact: '020 7946 0123' }],
      saferSurroundings: [{ what: 'Mama’s sleeping tablets are back at the pharmacy', state: 'done' }],
      reasonsForLiving: 'Pascal. The hymn, sung to its end.',
    })
    .does('writeLetter', tale.session(8), { kind: 'mid_point', words: letter }, { makes: 'letter' })
    .does('sendLetter', tale.session(8), { letterId: tale.id('letter'), version: 1 })
    .does('keepPrivateNote', tale.session(8), {
      session: 8,
      text: 'I notice that I look forward to her stories. Bring to Ruth: my own mother’s call.',
    });
}

const letter = `Dear Amara,

We are half-way. You came unable to weep and unable to sing. Since then you have told Pascal about the last night, been angry about a drawer, and heard the hymn to its end.

In the second half we meet the hospital with Chidi, and the birthday with everybody.

Ana`;
