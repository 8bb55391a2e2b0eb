import type { Area } from '#core/protocols/areas/area.ts';

/** One of the finished courses of the demo clinic, as it is planned: invented from one end to the other. */
export interface FinishedCourse {
  name: string;
  born: string;
  /** Which of the three therapists who have left since: 0, 1 or 2. */
  therapist: number;
  protocol: { id: string; preset: string; sessions: number };
  area: Area;
  /** How many days ago its last session was. */
  endedAgo: number;
  /** Sessions held. */
  held: number;
  /** Numbers of the sessions for which nobody came the first time. */
  missed: number[];
  ended: 'completed' | 'dropout' | 'moved';
  /** PHQ-9 of each session held, and the GAD-7 of the first and the last. */
  phq: number[];
  gad: [first: number, last: number];
}

const first =
  'Alda Bo Cleo Dov Edda Finn Gaia Hugo Isla Jory Kaia Lars Mina Nils Orla Pip Quinn Rosa Sven Tess'.split(
    ' ',
  );
const last = 'Ashgrove Bramblewick Cloudesley Driftwood Elderhay Foxmere'.split(' ');

const sixteen = { id: 'ipt', preset: 'ipt16-default', sessions: 16 };
const forms = [
  sixteen,
  sixteen,
  sixteen,
  { id: 'ipt', preset: 'ipt12', sessions: 12 },
  { id: 'ipt-b', preset: 'ipt-b-8', sessions: 8 },
] as const;
const worked: readonly Area[] = [
  'role_dispute',
  'role_transition',
  'role_transition',
  'grief',
  'role_dispute',
  'role_transition',
  'grief',
  'interpersonal_deficits',
];
/** The brief form does not work on loneliness and isolation. IPT protocol reference, 7.2. */
function areaOf(n: number, form: string): Area {
  const area = worked[(n * 3 + Math.floor(n / 8)) % worked.length] ?? 'role_transition';
  return form === 'ipt-b' && area === 'interpersonal_deficits' ? 'role_transition' : area;
}

/** After how many sessions those stopped who stopped. */
const stoppedAt = [2, 2, 3, 1, 4, 2, 3, 6, 2, 5, 4, 2, 3, 7, 2, 9, 3, 2];

/** Per twenty, as services report them: half recover, some improve, few get worse, some stop coming. */
function howItWent(n: number): 'recovered' | 'improved' | 'same' | 'worse' | 'stopped' | 'moved' {
  const place = (n * 7) % 20;
  if (place < 9) return 'recovered';
  if (place < 12) return 'improved';
  if (place < 15) return 'same';
  if (place < 16) return 'worse';
  return place < 19 ? 'stopped' : 'moved';
}

const lastScore = { recovered: 4, improved: 11, same: 15, worse: 23, stopped: 15, moved: 12 } as const;
const firstScore = { recovered: 17, improved: 19, same: 16, worse: 15, stopped: 17, moved: 17 } as const;

/** A straight way from one score to another, with a step aside now and then. */
const wayOf = (from: number, to: number, many: number, n: number) =>
  Array.from({ length: many }, (_, place) => {
    const straight = many === 1 ? from : from + ((to - from) * place) / (many - 1);
    const aside = place === 0 || place === many - 1 ? 0 : ((n + place) % 3) - 1;
    return Math.max(0, Math.min(24, Math.round(straight + aside)));
  });

/** Some 120 courses that ended over three years, so that every figure of a service can be seen. */
export const finishedCourses: readonly FinishedCourse[] = Array.from({ length: 120 }, (_, n) => {
  const protocol = forms[n % forms.length] ?? sixteen;
  const went = howItWent(n);
  const early = went === 'stopped' || went === 'moved';
  const held = early ? (stoppedAt[n % stoppedAt.length] ?? 2) : protocol.sessions;
  const [from, to] = [firstScore[went] + (n % 4), lastScore[went] + (n % 3)];
  // Some stop coming because they are well, others part of the way.
  const partOfTheWay = from + Math.round(((to - from) * held) / protocol.sessions);
  const until = early ? (n % 3 === 0 ? 7 : partOfTheWay) : to;
  return {
    name: `${first[n % first.length]} ${last[Math.floor(n / first.length)]}`,
    born: `${1955 + ((n * 13) % 48)}-${String((n % 12) + 1).padStart(2, '0')}-1${n % 10}`,
    therapist: n % 3,
    protocol,
    area: areaOf(n, protocol.id),
    endedAgo: 21 + n * 9,
    held,
    missed: n % 4 !== 0 && held > 3 ? [3 + (n % (held - 2))] : [],
    ended: went === 'stopped' ? 'dropout' : went === 'moved' ? 'moved' : 'completed',
    phq: wayOf(from, until, held, n),
    gad: [Math.round(from * 0.7), Math.round(until * 0.7)],
  };
});
