import { headings, type Line, onPaper } from './course.ts';
import { withMess } from './mess.ts';
import { therapists } from './people.ts';

/** How each file was written by the program it comes from. */
const written = {
  clients: { apart: ';', bytes: 'latin1', mark: '' },
  courses: { apart: ',', bytes: 'utf8', mark: '\ufeff' },
  appointments: { apart: '\t', bytes: 'utf8', mark: '' },
  scores: { apart: ',', bytes: 'utf8', mark: '' },
  therapists: { apart: ',', bytes: 'utf8', mark: '' },
} as const;
export type FileName = keyof typeof written;

/** ’ stands in Windows-1252, and in no Latin-1. */
const inWindows = (text: string): Buffer => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');

function asFile(name: FileName, lines: readonly Line[]): Buffer {
  const { apart, bytes, mark } = written[name];
  const cell = (text: string) =>
    text.includes(apart) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  const rows = [headings[name], ...lines].flatMap((line, n) => [
    line.map(cell).join(apart),
    // Now and then somebody pressed Enter once more.
    ...(n % 97 === 96 ? [''] : []),
  ]);
  const text = `${mark}${rows.join('\r\n')}\r\n`;
  return bytes === 'latin1' ? inWindows(text) : Buffer.from(text, 'utf8');
}

/** The files of the first so many of its courses, as they stand on the day the clinic moves in. */
export function filesOf(movesIn: string, courses = 600): Record<FileName, Buffer> {
  const all = withMess(Array.from({ length: courses }, (_, n) => onPaper(n, movesIn)));
  const clients = all.map(({ client }) => client);
  // One stands in the list twice.
  const [first] = clients.slice(39);
  return {
    clients: asFile('clients', first ? [...clients, first] : clients),
    courses: asFile(
      'courses',
      all.map(({ course }) => course),
    ),
    appointments: asFile(
      'appointments',
      all.flatMap(({ appointments }) => appointments),
    ),
    scores: asFile(
      'scores',
      all.flatMap(({ scores }) => scores),
    ),
    therapists: asFile(
      'therapists',
      therapists.map(({ name, email }) => [name, email]),
    ),
  };
}
