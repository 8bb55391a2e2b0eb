import { expect } from 'vitest';
import type { BroughtLine, BroughtRun, TrialRun } from '#core/api-answers/moving-in.ts';
import { type FileName, filesOf } from '#examples/moving-in/files.ts';
import { therapists } from '#examples/moving-in/people.ts';
import { fileKinds } from '#interop/csv/columns.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { todayIn } from '#server/service/clock.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

interface Answered {
  days?: 'day_first';
  mends: { file: string; line: number; column: string; value: string }[];
  people: { line: number; are: 'the_same' | 'two_people' }[];
}

/** What somebody at the clinic knows of the cells that cannot be taken. */
const putRight: Readonly<Record<string, string>> = {
  '31/02/1988': '29/02/1988',
  'c1014 at example.org': 'client1014@example.org',
  'rubby@willow.example.org': 'ruby@willow.example.org',
  C9999: 'C1020',
  'rang up': 'attended',
  PHQ99: 'PHQ-9',
};

/** The clinic of the example with its thirty therapists, on the day it moves in. */
export class MovingClinic {
  readonly clinic: AClinic;
  readonly files: Record<FileName, Buffer>;
  readonly oskar: Someone;

  constructor(clinic: AClinic, oskar: Someone, files: Record<FileName, Buffer>) {
    this.clinic = clinic;
    this.oskar = oskar;
    this.files = files;
  }

  static async open(courses: number): Promise<MovingClinic> {
    const clinic = await AClinic.open();
    await clinic.kith.listens();
    const oskar = await clinic.member('Oskar', ['administrator']);
    for (const { name, email } of therapists) await clinic.works(name, email, ['therapist']);
    return new MovingClinic(clinic, oskar, filesOf(await todayIn(clinic.kith.installation), courses));
  }

  #sent(answers: Answered, shown?: string): FormData {
    const form = new FormData();
    for (const kind of fileKinds) form.set(kind, new Blob([new Uint8Array(this.files[kind])]), `${kind}.csv`);
    form.set('answers', JSON.stringify({ ...answers, shown }));
    return form;
  }

  async tries(answers: Answered): Promise<TrialRun> {
    const { body } = await this.oskar.post<TrialRun>('/api/moving-in/trial', this.#sent(answers));
    return body;
  }

  brings = (answers: Answered, shown: string) =>
    this.oskar.post<BroughtRun>('/api/moving-in/runs', this.#sent(answers, shown));
}

const open = ({ lines }: TrialRun) =>
  lines.filter(({ becomes }) => becomes === 'refused' || becomes === 'asked');
const told = ({ file, column, given }: BroughtLine) => `${file} ${column ?? ''}: ${given ?? ''}`;

/** Moves so many courses of the example in: what the trial run finds, what is answered, and what stands afterwards. */
export async function movesIn(moving: MovingClinic, courses: number): Promise<void> {
  const first = await moving.tries({ mends: [], people: [] });
  const asked = open(first).filter(({ asks }) => asks === 'days');
  expect(asked.length).toBeGreaterThan(courses / 2);

  const answers: Answered = { days: 'day_first', mends: [], people: [] };
  const dayFirst = await moving.tries(answers);
  // Of a course whose client is not taken yet, it is said to see there first.
  const own = open(dayFirst).filter(({ given, waits }) => given !== undefined && !waits);
  expect(own.map(told).toSorted()).toEqual([
    expect.stringMatching(/^appointments day: \d\d\/\d\d\/20\d\d$/),
    'appointments state: rang up',
    'clients born: 31/02/1988',
    'clients email: c1014 at example.org',
    'clients name: ASTER GRÉBE',
    'clients name: Saffron Goldcrest',
    expect.stringMatching(/^clients nhs number: 999 /),
    'courses client: C9999',
    'courses therapist: rubby@willow.example.org',
    expect.stringMatching(/^scores answers: \d \d \d \d \d \d \d \d 4$/),
    'scores day: last Tuesday',
    'scores measure: PHQ99',
    'scores total: 40',
  ]);

  for (const { file, line, column = '', given = '', asks } of own) {
    // Of a number with a slip nobody knows which digit it is: it is left out.
    const value = column === 'nhs number' ? '' : putRight[given];
    if (value !== undefined) answers.mends.push({ file, line, column, value });
    if (asks === 'same_person')
      answers.people.push({ line, are: given === 'ASTER GRÉBE' ? 'the_same' : 'two_people' });
  }
  const shown = await moving.tries(answers);
  // A day before the course began, an answer of four, a total of forty and a day in words stay behind.
  expect(open(shown).length).toBe(4);
  expect(shown.counts.left_out).toBeGreaterThan(3);
  expect(shown.lines.filter(({ doublyBooked }) => doublyBooked).map(told)).toHaveLength(1);
  const brought = await moving.brings(answers, shown.shown);
  expect(brought).toMatchObject({ status: 201, body: { courses, clients: courses - 1 } });

  const { installation } = moving.clinic.kith;
  const rows = await installation.db.selectFrom('course').select('therapist').execute();
  expect(new Map(Map.groupBy(rows, ({ therapist }) => therapist)).size).toBe(therapists.length);
  expect((await verify(installation)).wrong).toEqual([]);
  const again = await moving.tries(answers);
  expect(again.counts).toMatchObject({ brought: 0, refused: 4 });
}
