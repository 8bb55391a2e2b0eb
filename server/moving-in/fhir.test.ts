import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { BroughtRun, TrialRun } from '#core/api-answers/moving-in.ts';
import { todayIn } from '#server/service/clock.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let oskar: Someone;
let ana: Someone;
let today: string;
beforeAll(async () => {
  clinic = await AClinic.open();
  oskar = await clinic.member('Oskar', ['administrator']);
  ana = await clinic.member('Ana', ['therapist']);
  today = await todayIn(clinic.kith.installation);
});
afterAll(() => clinic.close());

const on = (days: number) =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const patient = (id: string, name: string, nhs?: string) => ({
  ...{ resourceType: 'Patient', id, name: [{ text: name }], birthDate: '1990-04-23' },
  ...(nhs && { identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: nhs }] }),
});
const appointment = (id: string, status: string, day: string) => ({
  ...{ resourceType: 'Appointment', status, start: `${day}T10:00:00Z`, minutesDuration: 50 },
  participant: [
    { actor: { reference: `Patient/${id}` } },
    { actor: { reference: 'https://elsewhere.example.org/fhir/Practitioner/ana' } },
  ],
});
const phq9 = (id: string, day: string, codes: readonly string[]) => ({
  ...{ resourceType: 'QuestionnaireResponse', status: 'completed', authored: day },
  questionnaire: 'http://loinc.org/q/44249-1',
  subject: { reference: `Patient/${id}` },
  item: [
    '44250-9',
    '44255-8',
    '44259-0',
    '44254-1',
    '44251-7',
    '44258-2',
    '44252-5',
    '44253-3',
    '44260-8',
  ].map((linkId, at) => ({
    linkId,
    answer: [{ valueCoding: { system: 'http://loinc.org', code: codes[at] } }],
  })),
});
const several = Array.from({ length: 9 }, () => 'LA6569-3');
const practitioner = {
  ...{ resourceType: 'Practitioner', id: 'ana' },
  telecom: [{ system: 'email', value: 'ana@example.org' }],
};

function sent(parts: Partial<Record<string, string>>, answers: object = {}): FormData {
  const form = new FormData();
  for (const [kind, text] of Object.entries(parts)) if (text) form.set(kind, new Blob([text]), kind);
  form.set('answers', JSON.stringify(answers));
  return form;
}
const bundle = (...resources: object[]) =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  });
const tries = async (parts: Parameters<typeof sent>[0], answers: object = {}) =>
  (await oskar.post<TrialRun>('/api/moving-in/trial', sent(parts, answers))).body;
const brings = async (parts: Parameters<typeof sent>[0], answers: object = {}) => {
  const { shown } = await tries(parts, answers);
  return oskar.post<BroughtRun>('/api/moving-in/runs', sent(parts, { ...answers, shown }));
};

test('a Bundle is tried, told entry by entry, mended, brought, brought once, and taken out', async () => {
  const parts = {
    bundle: bundle(
      practitioner,
      patient('f1', 'Fern Invented', '999 000 0018'),
      patient('f2', 'Fir Invented', '999 000 0019'),
      appointment('f1', 'fulfilled', on(-30)),
      appointment('f1', 'booked', on(7)),
      appointment('f1', 'arrived', on(-20)),
      appointment('f2', 'fulfilled', on(-30)),
      phq9('f1', on(-30), several.with(8, 'LA6568-5')),
      phq9('f2', on(-30), several),
      { resourceType: 'Observation' },
    ),
  };
  const first = await tries(parts);
  expect(first.lines.filter(({ becomes }) => becomes !== 'brought')).toMatchObject([
    { file: 'bundle', line: 6, entry: true, becomes: 'refused' },
    { file: 'bundle', line: 10, entry: true, becomes: 'left_out' },
    { file: 'clients', line: 3, entry: true, becomes: 'refused', column: 'nhs number' },
    { file: 'courses', line: 3, becomes: 'refused', waits: true },
    { file: 'appointments', line: 7, becomes: 'refused', waits: true },
    { file: 'scores', line: 9, becomes: 'refused', waits: true },
  ]);
  const mends = [{ file: 'clients', line: 3, column: 'nhs number', value: '999 000 0026' }];
  const mended = await tries(parts, { mends });
  // The last known answer about dying of the second is above zero.
  expect(mended).toMatchObject({ counts: { brought: 9, refused: 1, left_out: 1 }, alarms: 1 });
  const run = await brings(parts, { mends });
  expect(run).toMatchObject({ status: 201, body: { clients: 2, courses: 2 } });
  const { body } = await ana.get<{ courses: { course: string; client: { name: string } }[] }>(
    '/api/caseload',
  );
  const course = body.courses.find(({ client }) => client.name === 'Fern Invented')?.course ?? '';
  const { body: view } = await ana.get<CourseView>(`/api/courses/${course}`);
  expect(view.client.identifiers).toEqual([{ system: 'nhs', value: '9990000018' }]);
  expect(view.course.opening.opened).toMatchObject({ on: on(-30), movedIn: today });
  expect(view.course.sessions.held.map((one) => one.on)).toEqual([on(-30)]);
  expect(view.course.measures.readings).toHaveLength(1);
  expect(view.course.risk.alarms).toEqual([]);
  expect((await tries(parts, { mends })).counts).toMatchObject({ brought: 0, here: 9 });
  const taken = await oskar.delete<{ left: unknown[] }>(`/api/moving-in/runs/${run.body.id}`);
  // In the course of the second an alarm waits.
  expect(taken.body.left).toHaveLength(1);
});

test('courses may come as CSV beside FHIR; the same by both is refused, and so is what is no FHIR', async () => {
  const lines = [patient('g1', 'Gorse Invented'), appointment('g1', 'noshow', on(-9))];
  const parts = {
    bundle: lines.map((one) => JSON.stringify(one)).join('\n'),
    courses: `course,client,therapist,began\nG-1,g1,ana@example.org,${on(-40)}\n`,
  };
  const { lines: told, counts } = await tries(parts);
  expect(counts).toMatchObject({ brought: 3, refused: 0 });
  expect(told.map(({ file, line, entry }) => `${file} ${line} ${entry ?? ''}`)).toEqual([
    'clients 1 true',
    'courses 2 ',
    'appointments 2 true',
  ]);
  const twice = await oskar.post(
    '/api/moving-in/trial',
    sent({ ...parts, clients: 'client,name\ng1,Gorse\n' }),
  );
  expect(twice).toMatchObject({ status: 422, body: { code: 'csv-and-fhir' } });
  expect((await tries({ bundle: 'client,name\n' })).lines).toMatchObject([
    { file: 'bundle', line: 1, becomes: 'refused' },
  ]);
});
