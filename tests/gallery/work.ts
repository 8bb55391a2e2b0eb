import type { CourseMarksProps } from '#web/pictures/course-marks/course-marks.tsx';
import type { CycleProps } from '#web/pictures/cycle/cycle.tsx';
import type { ChainProps } from '#web/pictures/figures/chain.tsx';
import type { LadderProps } from '#web/pictures/figures/ladder.tsx';
import type { PatternProps } from '#web/pictures/figures/pattern.tsx';
import type { MoodByTieProps } from '#web/pictures/mood-by-tie/mood-by-tie.tsx';
import type { DeathDaysProps } from '#web/pictures/sheets/death-days.tsx';
import type { ExpectationsProps } from '#web/pictures/sheets/expectations.tsx';
import type { FormulationSheetProps } from '#web/pictures/sheets/formulation.tsx';
import type { RolesProps } from '#web/pictures/sheets/roles.tsx';
import type { TiesThatRepeatProps } from '#web/pictures/sheets/ties-that-repeat.tsx';
import { longName } from './people.ts';

export const cycle: CycleProps = {
  nodes: [
    { key: 'trigger', text: 'Joris comes home and goes straight upstairs' },
    { key: 'mood', text: 'Flat, tired, a stone in my stomach' },
    { key: 'selfView', text: 'I am not worth coming home to' },
    {
      key: 'behaviour',
      text: 'I say nothing, I go to bed early, I turn down the walk he offers at the weekend',
    },
    { key: 'otherFeels', text: 'Shut out, perhaps relieved', certainty: 'guess' },
    { key: 'otherDoes', text: 'Works late. Stops asking.' },
    { key: 'confirmation', text: 'He has given up on me' },
  ],
  breaks: [
    { at: 'behaviour', plan: 'say yes to one walk this week' },
    { at: 'otherFeels', plan: 'tell him it is the illness, and ask what he thinks' },
  ],
  virtuous: [
    { key: 'mood', text: 'Still tired, a little lighter' },
    { key: 'selfView', text: 'I am ill, not worthless' },
    { key: 'behaviour', text: 'I said yes to the walk' },
    { key: 'otherFeels', text: 'Glad, he told me so', certainty: 'known' },
    { key: 'otherDoes', text: 'Asked again for Sunday' },
    { key: 'confirmation', text: 'He wants to be with me' },
  ],
};

const atLength =
  ', and then it goes on like this for the rest of the evening, and the next, until neither of us remembers who was the first to fall silent or what it was about';

/** The same cycle told at length, as people tell it. */
export const longCycle: CycleProps = {
  ...cycle,
  title: 'The cycle at length',
  nodes: cycle.nodes.map((node) => ({ ...node, text: node.text + atLength })),
  virtuous: cycle.virtuous?.map((node) => ({ ...node, text: node.text + atLength })),
};

export const course: CourseMarksProps = {
  today: 7,
  phases: [
    { key: 'beginning', from: 1, to: 3 },
    { key: 'middle', from: 4, to: 13 },
    { key: 'ending', from: 14, to: 16 },
  ],
  marks: Array.from({ length: 16 }, (_, index) => ({
    number: index + 1,
    state:
      index === 4
        ? ('missed' as const)
        : index < 6
          ? ('held' as const)
          : index === 6
            ? ('booked' as const)
            : ('ahead' as const),
    on: index < 7 ? `2026-05-${String(1 + index * 4).padStart(2, '0')}` : undefined,
    due:
      index === 7 ? ['Look back together: half-way review', 'Name that eight sessions are left'] : undefined,
  })),
};

export const formulation: FormulationSheetProps = {
  client: longName,
  on: '2026-05-26',
  brings: [
    {
      title: 'Body',
      lines: ['Thyroid trouble since 2019', 'Two earlier low times, at 19 and after the second birth'],
    },
    { title: 'Ways with people', lines: ['Finds it hard to ask for help', 'Goes quiet when hurt'] },
    {
      title: 'Strengths',
      lines: ['Choir for twelve years', 'A sister who answers', 'Came through it twice before'],
    },
  ],
  happened: {
    what: 'Joris took the post abroad and came home a stranger; Mam died in between.',
    when: '2025-09',
    people: ['Joris', 'Mam'],
  },
  area: { tone: 'dispute', name: 'Role dispute' },
  focus: 'Finding out whether Joris and I still want the same life',
  diagnosis: 'Depression, moderate; it is common and it can be treated.',
  symptoms: ['Low and flat most of the day', 'Awake at four', 'No appetite', 'Cancels what used to please'],
  narrative:
    'When we do not talk I feel worse, and when I feel worse I do not talk. As that eases, the sleep and the flatness should ease too.',
  goals: [
    'One evening a week in which we talk, both of us',
    'Sleep until six on most days',
    'Back at choir by July',
  ],
  sessions: { planned: 16, until: '2026-09' },
  agreement: 'agrees',
};

export const expectations: ExpectationsProps = {
  person: 'Joris',
  stage: 'renegotiation',
  stageHistory: [
    { stage: 'impasse', session: 4, evidence: 'no talk in six weeks' },
    { stage: 'renegotiation', session: 7, evidence: 'asked, and was heard' },
  ],
  topics: [
    {
      id: '1',
      topic: 'Time',
      mine: 'One evening a week without telephones',
      mineIs: 'said',
      theirs: 'To be left alone for an hour after work',
      theirsIs: 'said',
      gap: 3,
    },
    {
      id: '2',
      topic: 'Closeness',
      mine: 'That he asks how I am',
      mineIs: 'unsaid',
      theirs: 'That I stop crying when he asks',
      theirsIs: 'unsaid',
      gap: 8,
    },
    {
      id: '3',
      topic: 'Money',
      mine: 'To decide large things together',
      mineIs: 'said',
      theirs: 'To decide what he earns himself',
      theirsIs: 'unsaid',
      gap: 10,
    },
  ],
};

export const roles: RolesProps = {
  before: {
    name: 'Ward sister',
    good: ['A team', 'Being good at it', 'A reason to get up'],
    hard: ['Nights', 'My back', 'No patience left at home'],
    people: ['Thandi', 'The night shift'],
    self: 'I was somebody people could ask',
  },
  after: {
    name: 'At home with a bad back',
    good: ['Mornings with the children'],
    hard: ['Nobody asks me anything', 'Money'],
    people: ['My mother-in-law', 'Thandi, on Fridays'],
    self: 'Somebody who is still learning what she can do',
  },
  change: 'It was decided over my head, in a letter, three weeks after the operation.',
  losses: ['The team', 'My own money', 'Being needed'],
  gains: ['Time', 'No nights', 'Teaching, perhaps'],
  feelings: ['Angry', 'Ashamed', 'Relieved, and ashamed of that'],
  demands: ['Asking for things', 'Filling a day'],
  skills: [
    { what: 'Asking for help without apologising', confidence: 3 },
    { what: 'Saying what I can and cannot lift', confidence: 6 },
  ],
  supports: ['Thandi', 'The back school on Tuesdays'],
};

export const deathDays: DeathDaysProps = {
  person: 'Mam',
  told: {
    weeksBefore: {
      happened: 'She stopped eating. We took turns.',
      where: 'Her flat',
      who: 'Beatriz',
      feltThen: 'Busy, nothing',
      feelNow: 'Tender',
      undone: 'I never asked what she wanted',
    },
    theDay: {
      happened: 'The telephone, at six in the morning.',
      where: 'At work, in the corridor',
      who: 'Nobody',
      feltThen: 'Cold',
      feelNow: 'Angry that I was not there',
    },
    rituals: { happened: 'Rain. Too many lilies.', who: 'Joris held the umbrella', feltThen: 'Watched' },
  },
  portrait: {
    good: ['She sang when she cooked', 'She came, always'],
    hard: ['Nothing was ever quite good enough', 'She never took to Joris'],
    ordinary: ['Sunday soup', 'The radio too loud'],
    unsettled: ['The house', 'That I married without telling her first'],
    roles: ['The one I telephoned', 'The children’s second home'],
  },
};

export const ties: TiesThatRepeatProps = {
  ties: [
    {
      id: '1',
      name: 'Sander',
      time: 'past',
      good: 'Laughed at the same things',
      hard: 'I never said when I was hurt',
      ended: 'I stopped answering',
      brokeAt: 'gettingCloser',
    },
    {
      id: '2',
      name: 'Ineke from work',
      time: 'past',
      good: 'She asked',
      hard: 'I said I was busy, each time',
      ended: 'She stopped asking',
      brokeAt: 'gettingCloser',
    },
    {
      id: '3',
      name: 'My brother',
      time: 'present',
      good: 'Reliable',
      hard: 'Only birthdays',
      ended: 'It stands still',
      brokeAt: 'staying',
    },
  ],
  pattern: {
    trigger: 'Someone asks me something about myself',
    iDo: 'I joke, and turn the question round',
    theyDo: 'They stop asking',
    iFeel: 'Safe, and then alone',
    stage: 'gettingCloser',
  },
  ladder: [
    {
      id: '1',
      step: 'Say good morning at the coffee corner',
      withWhom: 'Anyone',
      fear: 2,
      state: 'done',
      outcome: 'Ineke said it back and stayed a while',
    },
    { id: '2', step: 'Answer the message my brother sent', withWhom: 'My brother', fear: 4, state: 'done' },
    { id: '3', step: 'Tell Ineke one true thing', withWhom: 'Ineke', fear: 6, state: 'ahead' },
    { id: '4', step: 'Ask someone home to eat', withWhom: 'Sander, if he answers', fear: 9, state: 'ahead' },
  ],
};

export const moodsByTie: MoodByTieProps = {
  words: 'With Ineke the mood was 3 on average while it was distant, and later 6.5.',
  ties: [
    {
      id: '1',
      name: 'Ineke',
      stretches: [
        { called: 'Distant', moods: [2, 4, 3, 3] },
        { called: 'Warm, since 1 Mar', moods: [6, 7] },
      ],
    },
    { id: '2', name: longName, stretches: [{ called: 'Nothing said of the tie', moods: [0, 10, 5] }] },
  ],
};

const links: [string, string[]][] = [
  ['What I wish', ['To be asked how I am']],
  ['What I do', ['Look after everybody first']],
  ['What they do', ['Let me, and do not ask']],
  ['What I feel', ['resentment', 'guilt about it']],
  ['How I cope', ['Watch more closely, and sleep less']],
];
export const chain: ChainProps = { links: links.map(([name, said]) => ({ name, said })) };

export const pattern: PatternProps = {
  self: { name: 'How I see myself', said: ['A lookout who must not sleep'] },
  other: {
    name: 'How I see the other person',
    said: ['People who let go of the rail and then ask why I did not see it'],
  },
  feeling: { name: 'What I then feel', said: ['alarm', 'resentment', 'guilt'] },
  protects: {
    name: 'What it keeps away',
    said: ['The longing to be looked after, and the sadness that nobody sat up'],
  },
};

export const ladder: LadderProps = {
  rungs: [
    { name: 'Naming what is felt', where: 'below', said: ['In the body first'] },
    { name: 'Seeing a view as a view', where: 'here', said: ['“It feels as if I were alone with it”'] },
    { name: 'Seeing with their eyes', where: 'above', said: [] },
    { name: 'Handling it', where: 'above', said: [] },
  ],
};
