import type { Tale } from './tale.ts';
import { tellExchange, tellRehearsal, tellTried } from './work.ts';

/** The two roles, and what was tried. */
export function tellChange(tale: Tale): void {
  const transitionId = tale.id('change');
  tale
    .does(
      'startTransition',
      tale.session(4),
      {
        type: 'birth',
        change: 'The twins',
        oldRole: 'Potter',
        newRole: 'Mother of two',
        changedOn: tale.monthsBefore(4),
        wanted: 'yes',
        sudden: 'yes',
        positiveOnPaper: 'yes',
      },
      { makes: 'change' },
    )
    .does('linkTransition', tale.session(4), {
      transitionId,
      words: 'Since the birth the glass wall is there.',
    })
    .does('describeOldRole', tale.session(5), {
      transitionId,
      positives: ['My hands knew', 'Friday market'],
      negatives: ['Cold studio', 'No money in February'],
      selfDescription: 'The one with clay in her hair',
    })
    .does('nameRoleLoss', tale.session(7), {
      transitionId,
      what: 'A morning that is mine',
      goodbye: 'said',
      feelings: [{ emotion: 'sad', intensity: 6 }],
    })
    .does('describeNewRole', tale.session(10), {
      transitionId,
      positives: ['Her frown', 'Two hands holding one finger'],
      negatives: ['Never alone'],
      possibilities: ['Bowls with small handprints'],
      selfDescription: 'Theirs, and a potter',
    })
    .does('weighRoles', tale.session(11), { transitionId, oldRole: 'even_handed', newRole: 'even_handed' })
    .does('writeRoleSkill', tale.session(9), { transitionId, skill: 'Asking early' }, { makes: 'asking' })
    .does('rateRoleSkill', tale.session(9), {
      transitionId,
      skillId: tale.id('asking'),
      confidence: 3,
      session: 9,
    })
    .does('rateRoleSkill', tale.session(13), {
      transitionId,
      skillId: tale.id('asking'),
      confidence: 8,
      session: 13,
    })
    .does('writeRoleSupport', tale.session(11), {
      transitionId,
      personId: tale.id('The Thursday mothers'),
      name: 'The Thursday mothers',
      kind: 'in_the_same_boat',
    })
    .does('describeIdentity', tale.session(12), { transitionId, words: 'A potter with two apprentices' });
  tellExchange(tale, 5, {
    title: 'The band',
    withWhom: 'Declan',
    place: 'The hall',
    wanted: 'That he stays on Tuesday',
    turns: [
      ['Declan', 'You will be all right?'],
      ['me', 'Fine.', 'No'],
      ['Declan', 'Grand, so.'],
    ],
    ending: 'The door.',
    mood: [4, 2],
    felt: ['lonely', 'angry'],
    received: 'She wants the house to herself',
    theirSide: 'He thought I was sick of him.',
    patterns: ['CP-4'],
    mine: 'Stay',
    theirs: 'To be told',
    instead: 'I am not all right. Stay this Tuesday.',
    area: 'role_transition',
  });
  tellRehearsal(
    tale,
    8,
    'Mam',
    'Asking for one thing',
    'Mam, would you do the washing and leave the bath to me?',
    'Say the one thing first.',
    'As Mam I was glad to be useful.',
  );
  tellTried(tale, 5, 'Ask Declan for Tuesday', 'Declan', ['done', 'He had been waiting to be asked']);
  tellTried(tale, 11, 'Leave the bath to me', 'Mam', ['done', 'She sat and watched and said nothing']);
}

/** The ending named, the sadness of it, the plan for staying well. */
export function tellEnding(tale: Tale): void {
  for (const [session, felt] of [
    [4, 6],
    [8, 8],
    [12, 9],
  ] as const) {
    const rated = { session, understood: felt, aims: felt, fits: felt, caredFor: felt };
    tale.does('rateAlliance', tale.session(session), rated, { as: 'client' });
  }
  tale
    .does('nameEnding', tale.session(12), { words: 'Four hours left after today.' })
    .does(
      'tellEndingFeelings',
      tale.session(13),
      { feelings: ['sadness', 'pride'], words: 'I did not think I would mind.' },
      { as: 'client' },
    )
    .does('tellSadnessFromRelapse', tale.session(13), {
      judged: 'sadness_of_ending',
      words: 'Sad here, well at home',
    })
    .does(
      'writeRelapsePlan',
      tale.session(14),
      {
        myStory: 'The glass wall came when I stopped asking.',
        signs: {
          early: [
            { sign: 'I answer “fine” three times in a day', domain: 'relational' },
            { sign: 'I count the hours', domain: 'mood' },
          ],
        },
        triggers: [{ what: 'Going back to the studio in the spring' }],
        people: [
          { who: 'Tamsin', agreed: 'agreed' },
          { who: 'Declan', agreed: 'agreed' },
        ],
        skills: [{ skill: 'Ask before I need it' }],
        actions: {
          green: ['Tuesday at the wheel'],
          amber: ['Ring Tamsin that day'],
          red: ['Ring the practice'],
        },
        wayBack: 'The practice, and ask for Ana',
        crisis: 'The crisis line, at any hour',
      },
      { as: 'client' },
    )
    .does('writeNetworkPlan', tale.session(14), {
      version: 0,
      inThreeMonths: [
        { who: 'Tamsin', howOften: 'every Tuesday', how: 'at the wheel' },
        { who: 'Mam', howOften: 'twice a month', how: 'by telephone' },
      ],
      places: ['The pottery on Quay Street'],
      ifItGetsQuiet: 'Ask Tamsin before I need it',
    });
}
