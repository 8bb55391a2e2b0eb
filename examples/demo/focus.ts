import type { FormOf } from '#core/course/book.ts';
import type { Area } from '#core/protocols/areas/area.ts';
import { areas } from '#core/protocols/areas/rooms.ts';
import type { Tale } from './tale.ts';

type Nodes = FormOf<'drawCycle'>['nodes'];

export interface Focused {
  /** The session in which it was agreed; 3 unless said. */
  session?: number;
  issues: string[];
  /** Each one’s own order of them, by place, where the two said theirs before they agreed. */
  orders?: { client: number[]; therapist: number[] };
  focus: Omit<FormOf<'chooseFocus'>, 'people'>;
  /** Names of the people it is about. */
  people?: string[];
  /** What was found of each area; an area left out was looked for and not found. */
  found: Partial<Record<Area, ['present' | 'possible', string]>>;
  /** Mood, what I do, how they take it, what they do, how that feels. */
  cycle: [title: string, mood: string, iDo: string, theyFeel: string, theyDo: string, confirms: string];
  breakPlan: string;
  clientsWords: string;
  narrative: string;
  onsetLink: string;
  answer?: FormOf<'agreeFormulation'>['words'];
  /** Each goal with its rating at the start and, if it was rated again, in the middle and at the end. */
  goals: { text: string; type: FormOf<'setGoal'>['type']; rated: number[] }[];
  sessions?: number;
}

const strength = {
  present: { temporalLink: 3, emotionalCharge: 3, activeNow: 3, clientSeesIt: 2, workable: 3 },
  possible: { temporalLink: 1, emotionalCharge: 2, activeNow: 1, clientSeesIt: 1, workable: 1 },
} as const;

/** How much a dispute distresses them and gets in their way. */
const weighs = {
  present: { distress: 8, impairment: 6 },
  possible: { distress: 3, impairment: 2 },
} as const;

/** What speaks against an area that was looked for and not found. */
const notThere: Record<Area, string> = {
  grief: 'Nobody close has died in these years',
  role_dispute: 'There is no quarrel that goes on with anybody close',
  role_transition: 'Nothing in work, home or family changed around the time it began',
  interpersonal_deficits: 'There are people to turn to, and there were before',
};

/** Issues ranked, four areas weighed, the focus chosen, the cycle drawn, the formulation agreed, goals and contract. */
export function tellFocus(tale: Tale, told: Focused): void {
  const on = tale.session(told.session ?? 3);
  for (const words of told.issues)
    tale.does('listIssue', on, { words }, { as: 'client', makes: `issue/${words}` });
  const order = (places: number[]) => places.map((place) => tale.id(`issue/${told.issues[place]}`));
  if (told.orders)
    tale
      .does('tellIssueOrder', on, { order: order(told.orders.client) }, { as: 'client' })
      .does('tellIssueOrder', on, { order: order(told.orders.therapist), whose: 'therapist' });
  tale.does('rankIssues', on, { order: told.issues.map((words) => tale.id(`issue/${words}`)) });
  for (const words of told.issues) tale.does('agreeIssue', on, { issue: tale.id(`issue/${words}`) });
  for (const area of areas) {
    const [present, evidence] = told.found[area] ?? ['absent' as const, ''];
    const rated =
      present === 'absent'
        ? { against: [notThere[area]] }
        : { ...strength[present], ...(area === 'role_dispute' && weighs[present]), evidence: [evidence] };
    tale.does('rateArea', on, { area, present, ...rated });
  }
  tale
    .does(
      'chooseFocus',
      on,
      { ...told.focus, people: (told.people ?? []).map((name) => tale.id(name)) },
      { makes: 'focus' },
    )
    .does('drawCycle', on, cycleOf(told), { makes: 'cycle' })
    .does('shareCycle', on, { cycle: tale.id('cycle') })
    .does('writeFormulation', on, {
      version: 0,
      clientsWords: told.clientsWords,
      narrative: told.narrative,
      onsetLink: told.onsetLink,
      sessions: told.sessions ?? 16,
    })
    .does('shareFormulation', on, { version: 1 })
    .does(
      'agreeFormulation',
      on,
      { version: 1, answer: 'agrees', words: told.answer ?? '' },
      { as: 'client' },
    );
  for (const { text, type } of told.goals)
    tale.does('setGoal', on, { text, type }, { as: 'client', makes: text });
  tellRatings(tale, told, 0, on);
  tellContract(tale, told.sessions ?? 16, tale.session((told.session ?? 3) + 1));
}

/** The goals rated by the client: 0 at the start, 1 in the middle, 2 at the end. */
export function tellRatings(
  tale: Tale,
  { goals }: Pick<Focused, 'goals'>,
  time: 0 | 1 | 2,
  on: string,
): void {
  const at = (['start', 'mid', 'end'] as const)[time];
  for (const { text, rated } of goals) {
    const rating = rated[time];
    if (rating !== undefined)
      tale.does('rateGoal', on, { goal: tale.id(text), rating, at }, { as: 'client' });
  }
}

function cycleOf({ cycle, breakPlan }: Focused): FormOf<'drawCycle'> {
  const [title, mood, iDo, theyFeel, theyDo, confirms] = cycle;
  const nodes: Nodes = [
    { id: 'mood', key: 'mood', text: mood },
    { id: 'i-do', key: 'behaviour', text: iDo },
    { id: 'they-feel', key: 'otherFeels', text: theyFeel, certainty: 'guess' },
    { id: 'they-do', key: 'otherDoes', text: theyDo },
    { id: 'confirms', key: 'confirmation', text: confirms },
  ];
  return {
    version: 0,
    title,
    nodes,
    edges: nodes.map(({ id }, place) => ({ from: id, to: nodes[(place + 1) % nodes.length]?.id ?? id })),
    breakPoints: [{ id: 'break', at: 'i-do', kind: 'reach_out', plan: breakPlan }],
    state: 'complete',
  };
}

function tellContract(tale: Tale, sessions: number, on: string): void {
  tale
    .does('agreeContract', on, {
      version: 0,
      sessions,
      minutes: 50,
      starts: tale.session(1),
      ends: tale.session(sessions),
      attendancePolicy: 'A day’s notice where possible; a missed hour is talked about.',
      emergencyArrangements: 'The practice in hours, the crisis line at any time.',
    })
    .does('acknowledgeContract', on, { version: 1 }, { as: 'client' });
}
