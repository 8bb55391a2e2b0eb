import { isNhsNumber } from '#core/forms/identifiers.ts';
import { diceOf } from './dice.ts';
import { clientName, therapists } from './people.ts';

/** Cells of one line by the headings of the clinic’s old program. */
export type Line = string[];

/** One client with their course, as the old program wrote them down. */
export interface OnPaper {
  client: Line;
  course: Line;
  appointments: Line[];
  scores: Line[];
}

export const headings = {
  clients: [
    'Client number',
    'Full name',
    'DOB',
    'E-mail',
    'Mobile',
    'Language',
    'Country',
    'NHS no',
    'Shelf',
  ],
  courses: ['Episode', 'Client number', 'Therapist e-mail', 'Sessions agreed', 'Started', 'Referred by'],
  appointments: ['Episode', 'Date', 'Time', 'Minutes', 'Format', 'Attendance'],
  scores: ['Episode', 'Date', 'Questionnaire', 'Score', 'Items'],
  therapists: ['Name', 'E-mail'],
};

const ways = ['in person', 'In Person', 'video', 'phone'];
const referrers = ['GP', 'self', 'school', 'maternity', 'employer'];

const after = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** 2026-01-13 as 13/01/2026, the way two of the files write a day. */
export const inFigures = (day: string): string => day.split('-').toReversed().join('/');

/** A number of the range 999, which is given to nobody. */
function nhsNumber(n: number): string {
  const first = `999${String(100_000 + 7 * n)}`;
  const whole = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((last) => `${first}${last}`).find(isNhsNumber);
  return whole ? `${whole.slice(0, 3)} ${whole.slice(3, 6)} ${whole.slice(6)}` : '';
}

/** Points shared out over the items of a questionnaire, none above three. */
function shared(total: number, items: number, dice: (sides: number) => number): number[] {
  const answers = Array.from({ length: items }, () => 0);
  for (let left = Math.min(total, items * 3); left > 0; ) {
    const item = dice(items);
    const points = answers[item] ?? 3;
    if (points > 2) continue;
    answers[item] = points + 1;
    left -= 1;
  }
  return answers;
}

const sum = (answers: readonly number[]): number => answers.reduce((all, one) => all + one, 0);

/** The course of the client of this number, as it stands on the day the clinic moves in. */
export function onPaper(n: number, movesIn: string): OnPaper {
  const dice = diceOf(`moving-in/${n}`);
  const [client, episode] = [`C${1001 + n}`, `E${1001 + n}`];
  const slot = Math.floor(n / therapists.length);
  const therapist = therapists[n % therapists.length];
  const time = ['09:00', '11:00', '14:00', '16:00'][Math.floor(slot / 5) % 4] ?? '';
  const next = after(movesIn, ((((slot % 5) - weekday(movesIn)) % 7) + 7) % 7);
  const weeks = 1 + dice(15);
  const began = after(next, -7 * weeks - 1 - dice(5));
  const way = ways[dice(ways.length)] ?? '';
  const born = after('1956-02-01', dice(17_500));
  const appointments: Line[] = [];
  const scores: Line[] = [];
  const onlyTotals = n % 4 === 3;
  let burden = 12 + dice(11);
  for (let week = weeks; week > 0; week -= 1) {
    const day = after(next, -7 * week);
    const attended =
      week < weeks && dice(14) === 0 ? 'DNA' : week < weeks && dice(25) === 0 ? 'Cancelled' : 'Attended';
    appointments.push([episode, inFigures(day), time, '50', way, attended]);
    if (attended !== 'Attended') continue;
    // Of some clients the last answer about dying is above zero.
    const danger = n % 75 === 7 || (week === weeks && dice(6) === 0) ? 1 : 0;
    const phq9 = [...shared(burden, 8, dice), danger];
    scores.push([episode, day, 'PHQ-9', `${sum(phq9)}`, onlyTotals ? '' : phq9.join(' ')]);
    if ((weeks - week) % 4 === 0) {
      const gad7 = shared(Math.max(1, burden - 4 + dice(5)), 7, dice);
      scores.push([episode, day, 'GAD-7', `${sum(gad7)}`, onlyTotals ? '' : gad7.join(' ')]);
    }
    burden = Math.max(1, burden - dice(3) + (dice(6) === 0 ? 2 : 0));
  }
  appointments.push([episode, inFigures(next), time, '50', way, 'Booked']);
  const mail = dice(5) === 0 ? '' : `client${1001 + n}@example.org`;
  // Numbers that are kept for films and books, so that nobody is rung.
  const phone = `07700 900${String(dice(1_000)).padStart(3, '0')}`;
  const who = [
    client,
    clientName(n),
    inFigures(born),
    mail,
    phone,
    n % 29 === 28 ? 'es' : 'en',
    'GB',
    nhsNumber(n),
    `B${n % 9}`,
  ];
  const agreed = weeks < 12 && dice(4) === 0 ? '12' : '16';
  const referred = referrers[dice(referrers.length)] ?? '';
  return {
    client: who,
    course: [episode, client, therapist?.email ?? '', agreed, began, referred],
    ...{ appointments, scores },
  };
}
