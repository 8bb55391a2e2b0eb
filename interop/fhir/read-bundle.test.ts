import { expect, test } from 'vitest';
import { readClient, readScore } from '#interop/csv/read-cells.ts';
import { type BundleRead, readBundle } from './read-bundle.ts';

const loinc = 'http://loinc.org';
const phq9 = [
  '44250-9',
  '44255-8',
  '44259-0',
  '44254-1',
  '44251-7',
  '44258-2',
  '44252-5',
  '44253-3',
  '44260-8',
];
const offered = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'];
const coded = (linkId: string, code: string) => ({
  linkId,
  answer: [{ valueCoding: { system: loinc, code } }],
});
const absent = {
  url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  valueCode: 'asked-declined',
};

const patient = {
  resourceType: 'Patient',
  id: 'p1',
  name: [
    { use: 'official', family: 'Person', given: ['Invented', 'Of'] },
    { use: 'usual', text: 'Invented Person' },
    { use: 'old', text: 'Former Name' },
  ],
  birthDate: '1990-04-23',
  identifier: [
    { system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000018' },
    { type: { coding: [{ code: 'MR' }] }, value: 'H 77' },
    { system: 'urn:other', value: '5' },
  ],
  telecom: [
    { system: 'phone', value: '020 7946 0018' },
    { system: 'email', value: 'old@example.org', use: 'old' },
    { system: 'email', value: 'invented@example.org' },
  ],
  communication: [{ language: { coding: [{ code: 'es-ES' }] }, preferred: true }],
  address: [{ country: 'GB' }],
};
const of = { subject: { reference: 'Patient/p1' } };
const response = (more: object) => ({
  ...{ resourceType: 'QuestionnaireResponse', status: 'completed', authored: '2026-01-13', ...of },
  ...more,
});
const appointment = (status: string, start: string, more: object = {}) => ({
  ...{ resourceType: 'Appointment', status, start, minutesDuration: 50 },
  participant: [{ actor: { reference: 'Patient/p1' } }, { actor: { reference: 'urn:uuid:ana' } }],
  ...more,
});
const bundle = (...resources: object[]) =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({
      ...('telecom' in resource && !('name' in resource) ? { fullUrl: 'urn:uuid:ana' } : {}),
      resource,
    })),
  });
function done(steps: ReturnType<typeof readBundle>): BundleRead {
  for (;;) {
    const { done: isDone, value } = steps.next();
    if (isDone) return value;
  }
}
const read = (...resources: object[]) =>
  done(readBundle(bundle(...resources), { zone: 'Europe/London', courseOf: undefined }));
const cellsIn = (
  { files }: ReturnType<typeof read>,
  file: 'clients' | 'courses' | 'appointments' | 'scores',
) => files.get(file)?.lines.map(({ cells }) => cells) ?? [];

test('a patient is a client by the name they go by, what stands and the numbers that are known', () => {
  const found = read(patient);
  const [line] = found.files.get('clients')?.lines ?? [];
  expect(line && readClient(line)).toMatchObject({
    faults: [],
    value: {
      client: 'p1',
      identity: {
        ...{ name: 'Invented Person', born: '1990-04-23', email: 'invented@example.org' },
        ...{ phone: '020 7946 0018', language: 'es', country: 'GB' },
        identifiers: [
          { system: 'nhs', value: '9990000018' },
          { system: 'hospital', value: 'H 77' },
        ],
      },
    },
  });
  expect(found.told).toMatchObject([{ line: 1, becomes: 'left_out' }]);
  expect(found.told[0]?.says).toContain('urn:other');
  expect(cellsIn(found, 'courses')).toEqual([]);
});

test('answers are read by their codes, numbers and words; what was declined is left open, and nothing is guessed', () => {
  const items = phq9.map((code, at) => coded(`/${code}`, offered[at % 4] ?? ''));
  const byPanel = read(patient, response({ questionnaire: 'http://loinc.org/q/44249-1', item: items }));
  expect(cellsIn(byPanel, 'scores')).toMatchObject([
    { course: 'p1', day: '2026-01-13', measure: 'phq-9', answers: '0 1 2 3 0 1 2 3 0' },
  ]);
  const mixed = [
    { linkId: 'group', item: [{ linkId: `/${phq9[0]}`, answer: [{ valueInteger: 2 }] }] },
    { linkId: `/${phq9[1]}`, answer: [{ valueString: 'Several days' }] },
    {
      linkId: '3',
      text: 'Trouble falling or staying asleep, or sleeping too much',
      answer: [{ valueCoding: { display: 'Nearly every day' } }],
    },
    ...phq9.slice(3, 8).map((code) => coded(code, offered[1] ?? '')),
    { linkId: `/${phq9[8]}`, answer: [{ _valueCoding: { extension: [absent] } }] },
  ];
  const found = read(patient, response({ item: mixed }));
  const [score] = found.files.get('scores')?.lines ?? [];
  expect(score && readScore(score)).toMatchObject({
    faults: [],
    value: { measure: 'phq-9', given: { answers: [2, 1, 3, 1, 1, 1, 1, 1, null] } },
  });
  // An answer that may be one to a question that is missing is never dropped unsaid.
  const unnamed = [...items.slice(0, 8), coded('PHQ.9', 'LA6569-3')];
  const byName = response({ questionnaire: 'Questionnaire/phq-9', item: unnamed });
  expect(read(patient, byName).told.at(-1)?.says).toContain('“PHQ.9” is not known as a question of PHQ-9');
  const wrong = [{ linkId: phq9[0], answer: [{ valueString: 'rather often' }] }, ...items.slice(1)];
  expect(read(patient, response({ item: wrong })).told.at(-1)?.says).toContain(
    '“rather often” to question 1',
  );
});

test('a total alone is a total; what is not finished, nobody’s, or of a measure unknown is said with its place', () => {
  const total = { linkId: '/44261-6', answer: [{ valueDecimal: 14 }] };
  const found = read(
    patient,
    response({ questionnaire: 'http://loinc.org/q/44249-1', item: [total] }),
    response({ status: 'in-progress' }),
    response({ subject: { reference: 'Patient/nobody' } }),
    response({ questionnaire: 'urn:of-our-own', item: [] }),
    response({ status: 'entered-in-error' }),
    { resourceType: 'Observation' },
    { resourceType: 'Appointment' },
  );
  expect(cellsIn(found, 'scores')).toMatchObject([{ measure: 'phq-9', total: '14', answers: '' }]);
  expect(found.told.filter(({ line }) => line > 1).map(({ line, becomes }) => `${line} ${becomes}`)).toEqual([
    '3 refused',
    '4 refused',
    '5 refused',
    '6 left_out',
    '7 left_out',
    '8 refused',
  ]);
});

test('appointments are read on the clock of the service, and make a course with whoever was to be there', () => {
  const found = read(
    patient,
    { resourceType: 'Practitioner', telecom: [{ system: 'email', value: 'ana@example.org' }] },
    appointment('fulfilled', '2026-07-13T09:00:00Z'),
    appointment('noshow', '2026-07-20T09:00:00Z'),
    appointment('cancelled', '2026-07-01T09:00:00Z'),
    appointment('booked', '2026-12-07T09:00:00Z'),
    appointment('arrived', '2026-07-27T09:00:00Z'),
  );
  expect(cellsIn(found, 'appointments').map(({ day, time, state }) => `${day} ${time} ${state}`)).toEqual([
    '2026-07-13 10:00 held',
    '2026-07-20 10:00 missed',
    '2026-07-01 10:00 cancelled',
    '2026-12-07 09:00 booked',
  ]);
  expect(cellsIn(found, 'courses')).toEqual([
    { course: 'p1', client: 'p1', therapist: 'ana@example.org', began: '2026-07-13' },
  ]);
  expect(found.told.at(-1)?.says).toContain('“arrived” does not say whether it was held');
});

test('one resource a line is read as well; what is no FHIR is said once', () => {
  const lines = [
    patient,
    response({ questionnaire: 'Questionnaire/phq-9', item: phq9.map((code) => coded(code, 'LA6568-5')) }),
  ];
  const found = done(
    readBundle(lines.map((one) => JSON.stringify(one)).join('\n'), {
      zone: 'UTC',
      courseOf: (client) => (client === 'p1' ? 'E1' : undefined),
    }),
  );
  expect(cellsIn(found, 'scores')).toMatchObject([{ course: 'E1', measure: 'phq-9' }]);
  expect(found.files.has('courses')).toBe(false);
  for (const not of ['', 'client,name\nA1,Anna\n', '[1, 2]', '{"a": 1}'])
    expect(done(readBundle(not, { zone: 'UTC', courseOf: undefined })).told).toMatchObject([
      { line: 1, becomes: 'refused' },
    ]);
});

test('an entry without a resource is named by its place, and the others are read', () => {
  const whole = JSON.stringify({
    resourceType: 'Bundle',
    entry: [{ resource: {} }, { resource: patient }, {}, 'no entry'],
  });
  const found = done(readBundle(whole, { zone: 'Europe/London', courseOf: undefined }));
  expect(cellsIn(found, 'clients')).toHaveLength(1);
  const empty = found.told.filter(({ says }) => says.includes('holds no resource'));
  expect(empty.map(({ line }) => line)).toEqual([1, 3, 4]);
});
