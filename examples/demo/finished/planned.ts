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

/**
 * After how many sessions those stopped who stopped, one after the other: every fourth is of the brief form. Some stop at once,
 * some half-way, some near the end. Who stops before the third session has no area agreed.
 */
const stoppedAt = [2, 6, 9, 3, 4, 7, 2, 2, 10, 3, 5, 4, 1, 8, 11, 2, 9, 2, 6, 3, 10, 4, 7, 5];
/** After how many those left who moved away. */
const movedAt = [4, 7, 5, 9, 6, 4];
/** Five of every twenty end early, in this order. */
const earlyAt = { stopped: [5, 8, 11, 14], moved: [17] } as const;

function heldBefore(n: number, went: 'stopped' | 'moved'): number {
  const [places, held] = went === 'moved' ? [earlyAt.moved, movedAt] : [earlyAt.stopped, stoppedAt];
  const nth = Math.floor(n / 20) * places.length + places.findIndex((place) => place === n % 20);
  return held[nth] ?? 4;
}

/** Per twenty, as services report them: half recover, some improve, few get worse, a fifth stop coming. */
function howItWent(n: number, area: Area): 'recovered' | 'improved' | 'same' | 'worse' | 'stopped' | 'moved' {
  const place = (n * 7) % 20;
  if (place < 9) return 'recovered';
  // Of those who are alone so many improve that both they and the others can be told.
  if (place < 12) return area === 'interpersonal_deficits' ? 'same' : 'improved';
  if (place < 14) return 'same';
  if (place < 15) return 'worse';
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
  const area = areaOf(n, protocol.id);
  const went = howItWent(n, area);
  const early = went === 'stopped' || went === 'moved';
  const held = early ? heldBefore(n, went) : protocol.sessions;
  const [from, to] = [firstScore[went] + (n % 4), lastScore[went] + (n % 3)];
  // Some stop coming because they are well, others part of the way; nobody is well after two sessions.
  const partOfTheWay = from + Math.round(((to - from) * held) / protocol.sessions);
  const until = early ? (n % 3 === 0 && held > 2 ? 7 : partOfTheWay) : to;
  return {
    name: `${first[n % first.length]} ${last[Math.floor(n / first.length)]}`,
    born: `${1955 + ((n * 13) % 48)}-${String((n % 12) + 1).padStart(2, '0')}-1${n % 10}`,
    therapist: n % 3,
    protocol,
    area,
    endedAgo: 21 + n * 9,
    held,
    missed: n % 4 !== 0 && held > 3 ? [3 + (n % (held - 2))] : [],
    ended: went === 'stopped' ? 'dropout' : went === 'moved' ? 'moved' : 'completed',
    phq: wayOf(from, until, held, n),
    gad: [Math.round(from * 0.7), Math.round(until * 0.7)],
  };
});
