import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Fact } from '#core/book/fact.ts';
import { canonicalJson } from './canonical-json.ts';
import { courseFileWords } from './words.ts';

/**
 * A course as one file of JSON Lines: a header, every fact in order, and a SHA-256 of all the bytes before it.
 * It carries no time of export and no keys, so the same course is always the same bytes.
 */
export const headerShape = z.object({
  /** `course-in-part` is a reader’s copy: what is theirs to read, numbered as it is shown to them. It is always called so, whether or not anything was left out. */
  kith: z.enum(['course', 'course-in-part'], { error: courseFileWords.en.itIsNotCourseExported }),
  version: z.literal(1, { error: courseFileWords.en.itWasMadeByNewer }),
  course: z.string().min(1),
  therapist: z.string(),
  client: z.object({ id: z.string().min(1), identity: z.record(z.string(), z.unknown()).nullable() }),
  /** The members of the service named in the course, by id. */
  people: z.array(z.object({ id: z.string(), name: z.string() })),
  /**
   * Of the others in the client’s group, the words of their names that stand in this course, so that they stay unnamed where it
   * is brought. In a whole course alone, and left out where there are none. Decision 016.
   */
  unnamed: z.array(z.string().min(1)).optional(),
});
export type CourseHeader = z.output<typeof headerShape>;

export const digestShape = z.object({ sha256: z.string() });

export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function factLine({ course, seq, act, type, on, at, by, data }: Fact): string {
  const rest = canonicalJson(data ?? null);
  const head = JSON.stringify({ course, seq, act, type, on, at, by });
  return `${head.slice(0, -1)},"data":${rest}}`;
}

function headerLine({
  kith,
  version,
  course,
  therapist,
  client,
  people,
  unnamed = [],
}: CourseHeader): string {
  const inOrder = people
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, name }) => ({ id, name }));
  const identity = client.identity && JSON.parse(canonicalJson(client.identity));
  return JSON.stringify({
    kith,
    version,
    course,
    therapist,
    client: { id: client.id, identity },
    people: inOrder,
    ...(unnamed.length > 0 && { unnamed: unnamed.toSorted() }),
  });
}

/** The whole file, ending in its digest. */
export function writeCourseFile(header: CourseHeader, facts: readonly Fact[]): string {
  const before = [headerLine(header), ...facts.map(factLine)].map((line) => `${line}\n`).join('');
  return `${before}${JSON.stringify({ sha256: sha256(before) })}\n`;
}
