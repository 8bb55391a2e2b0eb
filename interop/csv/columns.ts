/** The files that a service brings along: one kind of thing each. */
export const fileKinds = ['clients', 'courses', 'appointments', 'scores'] as const;
export type FileKind = (typeof fileKinds)[number];

export interface Column {
  name: string;
  /** Other headings that mean the same. */
  also: readonly string[];
  asked: 'always' | 'maybe';
  /** What stands in it on the example line of the template, which is left out when it is brought. */
  example: string;
}

export const column = (name: string, example: string, also: readonly string[] = []): Column => ({
  ...{ name, also, example },
  asked: 'maybe',
});
export const needed = (...of: Parameters<typeof column>): Column => ({ ...column(...of), asked: 'always' });

const words = {
  en: {
    person: 'Invented Person',
    referral: 'Invented referral',
    born: ['date of birth', 'birth date', 'dob'],
    numbers: {
      nhs: ['nhs', 'nhs no'],
      hospital: ['hospital no', 'mrn', 'medical record number', 'unit number'],
      own: ['other number', 'file number'],
    },
    movedIn: ['kept here from'],
  },
};

/** The line of a template begins with this, and is left out. */
export const exampleMark = 'EXAMPLE';

const client = needed('client', `${exampleMark}-1`, ['client id', 'client number', 'patient', 'patient id']);
const course = needed('course', `${exampleMark}-1-A`, ['course id', 'course number', 'episode']);
const day = needed('day', '2026-09-14', ['date', 'on']);

/** The columns of each file, in the order of its template. */
export const columns: Record<FileKind, readonly Column[]> = {
  clients: [
    client,
    needed('name', words.en.person, ['full name', 'client name']),
    column('born', '1990-04-23', words.en.born),
    column('email', 'invented@example.org', ['e-mail', 'mail']),
    column('phone', '020 7946 0018', ['telephone', 'mobile']),
    column('language', 'en'),
    column('country', 'GB'),
    column('nhs number', '999 000 0018', words.en.numbers.nhs),
    column('hospital number', 'EX1234', words.en.numbers.hospital),
    column('own number', '77', words.en.numbers.own),
  ],
  courses: [
    course,
    client,
    column('therapist', 'therapist@example.org', ['therapist e-mail', 'therapist email']),
    column('form', 'ipt', ['protocol']),
    column('sessions', '16', ['sessions agreed']),
    column('minutes', '50'),
    needed('began', '2026-09-07', ['began on', 'start', 'started']),
    column('moved in', '2026-11-30', words.en.movedIn),
    column('referral', words.en.referral, ['referred by']),
  ],
  appointments: [
    course,
    day,
    column('time', '10:00', ['at']),
    column('minutes', '50'),
    column('how', 'in person', ['format', 'place']),
    needed('state', 'held', ['status', 'attendance']),
  ],
  scores: [
    course,
    day,
    needed('measure', 'PHQ-9', ['instrument', 'questionnaire']),
    column('total', '', ['score']),
    column('answers', '2 1 0 2 1 1 0 0 0', ['items']),
    column('session', '1', ['session number']),
  ],
};

const plain = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');

/** The column that a heading means; undefined where it means none. */
export const columnIn = (all: readonly Column[], heading: string): Column | undefined =>
  all.find(({ name, also }) => [name, ...also].some((one) => plain(one) === plain(heading)));
