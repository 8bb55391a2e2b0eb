import type { TimelineProps } from '#web/pictures/timeline/props.ts';
import type { TrajectoryProps } from '#web/pictures/trajectory/props.ts';

const happenings = [
  ['Row about money at the kitchen table', 'Joris', -2],
  ['Mam went into hospital', 'Mam', -3],
  ['Weekend at the sea', 'Joris', 2],
  ['Passed over for the team lead post', 'Willemijn', -2],
  ['Sister stopped calling', 'Beatriz', -1],
  ['Choir began again', 'Choir', 2],
  ['Talked with Joris for an hour, for the first time in months', 'Joris', 1],
  ['Moved house', '', 0],
] as const;

const many = Array.from({ length: 60 }, (_, index) => {
  const [what, who, effect] = happenings[index % happenings.length] ?? happenings[0];
  const month = (index * 5) % 26;
  const on = `${2024 + Math.floor((month + 6) / 12)}-${String(((month + 6) % 12) + 1).padStart(2, '0')}`;
  const day = String(((index * 7) % 27) + 1).padStart(2, '0');
  return {
    id: `e${index}`,
    on: index % 6 === 0 ? on : `${on}-${day}`,
    what,
    people: who ? [who] : [],
    effect,
  };
});

const weeks = Array.from({ length: 12 }, (_, index) =>
  new Date(Date.UTC(2026, 4, 5 + index * 7)).toISOString().slice(0, 10),
);
const values = [18, 17, 19, 16, 15, undefined, 13, 14, 11, 9, 8, 7];

export const fewEvents: TimelineProps = {
  today: '2026-08-01',
  onset: '2026-01',
  mood: [
    { on: '2025-03', value: 7 },
    { on: '2025-07', value: 7 },
    { on: '2025-11', value: 5 },
    { on: '2026-01', value: 3 },
    { on: '2026-03', value: 2 },
    { on: '2026-05-06', value: 3 },
    { on: '2026-06-02', before: 3, value: 6, what: 'He said yes to one evening', people: ['Joris'] },
    { on: '2026-06-10', value: 4 },
    { on: '2026-07-20', value: 6 },
  ],
  scores: [
    {
      instrument: 'PHQ-9',
      most: 27,
      points: weeks.flatMap((on, index) =>
        values[index] === undefined ? [] : [{ on, score: values[index] ?? 0 }],
      ),
    },
  ],
  events: [
    { id: 'a', on: '2025', what: 'The year of the move', people: [], effect: 0 },
    { id: 'b', on: '2025-04', what: 'Joris took the post abroad', people: ['Joris'], effect: -2 },
    { id: 'c', on: '2025-09-14', what: 'Mam died', people: ['Mam', 'Beatriz'], effect: -3 },
    {
      id: 'd',
      on: '2025-12',
      until: '2026-02',
      what: 'Joris home, hardly speaking',
      people: ['Joris'],
      effect: -2,
    },
    { id: 'e', on: '2026-06-02', what: 'Asked Joris for one evening a week', people: ['Joris'], effect: 2 },
  ],
  sessions: weeks.map((on, index) => ({
    on,
    number: index + 1,
    state: index === 5 ? 'missed' : index === 11 ? 'booked' : 'held',
  })),
};

export const sixtyEvents: TimelineProps = { ...fewEvents, title: 'Sixty events', events: many };

export const trajectory: TrajectoryProps = {
  instrument: {
    name: 'PHQ-9',
    most: 27,
    better: 'lower',
    bands: [
      { from: 0, to: 4, label: 'Minimal' },
      { from: 5, to: 9, label: 'Mild' },
      { from: 10, to: 14, label: 'Moderate' },
      { from: 15, to: 19, label: 'Moderately severe' },
      { from: 20, to: 27, label: 'Severe' },
    ],
    cutOff: 10,
    reliableChange: 6,
  },
  planned: 16,
  phases: [
    { key: 'beginning', from: 1, to: 3 },
    { key: 'middle', from: 4, to: 13 },
    { key: 'ending', from: 14, to: 16 },
  ],
  expected: Array.from({ length: 16 }, (_, index) => ({
    session: index + 1,
    low: Math.max(3, 16 - index * 0.9),
    high: 21 - index * 0.55,
  })),
  scores: values.map((score, index) => ({
    session: index + 1,
    on: weeks[index],
    score,
    ...(index === 2 ? { alarm: 'Item 9 was answered above zero' } : {}),
    items: [
      { question: 'Little interest or pleasure in doing things', answer: 'More than half the days' },
      { question: 'Feeling down or hopeless', answer: 'Nearly every day' },
    ],
  })),
};
