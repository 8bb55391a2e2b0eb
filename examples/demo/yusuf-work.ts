import type { Tale } from './tale.ts';
import { tellExchange, tellRehearsal, tellTried } from './work.ts';

/** The two roles, what was lost between them, and what begins. */
export function tellChange(tale: Tale): void {
  const transitionId = tale.id('change');
  const [s4, s5, s6] = [tale.session(4), tale.session(5), tale.session(6)];
  tale
    .does(
      'startTransition',
      s4,
      {
        type: 'migration',
        change: 'From home and the ward to here and the care home',
        oldRole: 'Theatre nurse',
        newRole: 'Carer on nights',
        changedOn: tale.monthsBefore(14),
        wanted: 'partly',
        sudden: 'yes',
        reversible: 'no',
      },
      { makes: 'change' },
    )
    .does('linkTransition', s4, {
      transitionId,
      words: 'Since the uniform changed I lower my eyes on the bus.',
    })
    .does('describeOldRole', s4, {
      transitionId,
      positives: ['Surgeons asked for me by name', 'I knew every drawer', 'I fed six people'],
      negatives: ['Forty hours without sleep', 'The sound of the sirens'],
      people: [{ personId: tale.id('Dr Salma'), name: 'Dr Salma' }],
      selfDescription: 'The steady one',
    })
    .does('nameRoleLoss', s5, {
      transitionId,
      what: 'Being asked',
      missedMost: 'My name called across the room',
      goodbye: 'not_possible',
      feelings: [
        { emotion: 'sad', intensity: 7 },
        { emotion: 'angry', intensity: 5 },
      ],
    })
    .does('nameRoleLoss', s5, { transitionId, what: 'The house with the lemon tree', goodbye: 'not_said' })
    .does('tellChange', s5, {
      transitionId,
      howItCame: 'In three days. Huda packed while I finished a shift.',
      chosen: 'both',
      expected: 'sudden',
      alone: 'At the airport, with the papers',
    })
    .does('describeNewRole', s6, {
      transitionId,
      positives: ['Karim sleeps through the night', 'Mrs Adler waits for me'],
      negatives: ['The night bus', 'Nobody asks what I know'],
      possibilities: ['The nursing papers', 'Teaching dressings to the others'],
      selfDescription: 'A beginner with old hands',
    })
    .does('weighRoles', s6, {
      transitionId,
      oldRole: 'romanticised',
      newRole: 'all_bad',
      why: 'The sirens are forgotten, and Mrs Adler too',
    })
    .does(
      'writeRoleSkill',
      s6,
      {
        transitionId,
        skill: 'Speaking up in a second language',
        managedBefore: 'In the camp, for the children',
      },
      { makes: 'speaking-up' },
    )
    .does('rateRoleSkill', s6, { transitionId, skillId: tale.id('speaking-up'), confidence: 4, session: 6 })
    .does('writeRoleSupport', s6, {
      transitionId,
      personId: tale.id('Grace'),
      name: 'Grace',
      kind: 'new',
      gives: 'Knows how the papers go',
    });
  tellExchange(tale, 5, {
    title: '“You would not understand”',
    withWhom: 'Huda',
    place: 'The kitchen, before the shift',
    wanted: 'That she asks me how it is',
    turns: [
      ['Huda', 'You did not eat.'],
      ['me', 'You would not understand.', 'I am ashamed to tell you'],
      ['Huda', 'Then I will not ask.'],
    ],
    ending: 'She put the plate away.',
    mood: [4, 2],
    felt: ['ashamed', 'lonely'],
    received: 'Leave me alone',
    theirSide: 'She thinks I regret bringing us here.',
    patterns: ['CP-4', 'CP-5'],
    mine: 'Ask twice',
    theirs: 'That I answer once',
    instead: 'I am ashamed of the work and I would like to tell you about Mrs Adler.',
    area: 'role_transition',
  });
  tellRehearsal(
    tale,
    6,
    'Grace',
    'Asking Grace which papers she brought',
    'Grace, you did this before me. May I ask you something?',
    'Shorter is easier.',
    'As Grace I felt honoured to be asked.',
  );
  tellTried(tale, 4, 'Ring Dr Salma', 'Dr Salma', ['done', 'She had kept the photograph']);
  tellTried(tale, 5, 'Tell Huda about one resident', 'Huda', [
    'partly',
    'She laughed about Mrs Adler’s hat; then the bus came',
  ]);
  tellTried(tale, 6, 'Ask Grace about the nursing papers', 'Grace');
}
