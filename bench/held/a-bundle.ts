/** A day and an hour of the year before last, one after the other. */
const hour = (n: number) => new Date(Date.UTC(2024, 0, 8, 9) + n * 7 * 86_400_000).toISOString();

function ofPatient(nth: number, appointments: number): object[] {
  const patient = {
    resourceType: 'Patient',
    id: `p${nth}`,
    name: [{ use: 'official', family: `Client-${nth}`, given: ['Moved'] }],
    birthDate: '1990-01-01',
  };
  const booked = Array.from({ length: appointments }, (_, n) => ({
    resourceType: 'Appointment',
    id: `a${nth}-${n}`,
    status: 'fulfilled',
    start: hour(n),
    minutesDuration: 50,
    participant: [{ actor: { reference: `Patient/p${nth}` } }, { actor: { reference: 'Practitioner/tom' } }],
  }));
  return [patient, ...booked];
}

/** A Bundle of FHIR R4 with so many patients of one therapist, each with so many appointments that were kept. */
export function aBundle(therapist: string, patients: number, appointments: number): string {
  const telecom = [{ system: 'email', value: therapist }];
  const all = [
    { resourceType: 'Practitioner', id: 'tom', telecom },
    ...Array.from({ length: patients }, (_, nth) => ofPatient(nth, appointments)).flat(),
  ];
  const entry = all.map((resource) => ({ resource }));
  return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry });
}
