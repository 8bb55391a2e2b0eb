import { z } from 'zod';
import type { Fact } from '#core/book/fact.ts';
import { factShapes } from '#core/course/book.ts';
import { day, id } from '#core/forms/fields.ts';
import { RepeatedName, readJson } from '#core/forms/read-json.ts';
import { faultsOfStored } from '#core/forms/stored-shape.ts';
import { type CourseHeader, digestShape, headerShape, sha256 } from './course-file.ts';

const factShape = z.object({
  course: id,
  seq: z.number().int().positive(),
  act: id,
  type: z.string(),
  on: day('either'),
  at: z.iso.datetime({ error: 'Give an instant such as 2026-01-13T10:02:11.120Z.' }),
  by: z.string().min(1),
  data: z.unknown(),
});

const fileWords = { en: { inLine: (n: number, why: string) => `line ${n} of it: ${why}` } };

/** A file that is no whole course; its message is a sentence that names the line, and its code says what is wrong. */
export class UnreadableCourseFile extends Error {
  readonly code: string;
  constructor(sentence: string, code: string) {
    super(sentence);
    this.code = code;
  }
}

const refuseFile = (code: string, because: string) =>
  new UnreadableCourseFile(`This file cannot be imported: ${because} Nothing was changed.`, code);

function json(line: string, n: number): unknown {
  try {
    return readJson(line);
  } catch (error) {
    if (error instanceof RepeatedName)
      throw refuseFile('repeated-name', fileWords.en.inLine(n, error.message));
    throw refuseFile('not-json', `line ${n} is not JSON. Export the course again.`);
  }
}

function firstFault([issue]: readonly z.core.$ZodIssue[]): string {
  return issue
    ? `${issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''}${issue.message}`
    : 'its shape is wrong';
}

function readDigest(text: string, lines: readonly string[]): void {
  const last = lines.at(-1) ?? '';
  const digest = digestShape.safeParse(json(last, lines.length));
  if (!digest.success)
    throw refuseFile(
      'cut-short',
      `line ${lines.length}, the last, is not the digest: the file was cut short.`,
    );
  const before = text.slice(0, text.length - last.length - 1);
  if (sha256(before) !== digest.data.sha256) {
    throw refuseFile(
      'changed',
      `it was changed after it was exported (the digest on line ${lines.length} does not match).`,
    );
  }
}

function readHeader(line: string): CourseHeader {
  const read = headerShape.safeParse(json(line, 1));
  if (!read.success)
    throw refuseFile('header', `line 1: ${firstFault(read.error.issues).replace(/[.]?$/, '.')}`);
  if (read.data.kith === 'course-in-part') {
    throw refuseFile(
      'in-part',
      'it is a copy for reading, without the words that were not its reader’s. Make a whole one with “kith export”.',
    );
  }
  return read.data;
}

function readFact(line: string, n: number, course: string): Fact {
  const read = factShape.safeParse(json(line, n));
  if (!read.success) throw refuseFile('fact', `line ${n}: ${firstFault(read.error.issues)}`);
  const fact: Fact = { ...read.data, data: read.data.data ?? null };
  if (fact.course !== course) throw refuseFile('another-course', `line ${n} belongs to another course.`);
  if (fact.seq !== n - 1) {
    throw refuseFile(
      'out-of-place',
      `line ${n} is fact ${fact.seq} where fact ${n - 1} should be: a fact is missing or out of place.`,
    );
  }
  const shape = factShapes.get(fact.type);
  if (!shape)
    throw refuseFile(
      'unknown-fact',
      `line ${n} has the fact ${fact.type}, which this Kith does not know. Use a newer one.`,
    );
  const faults = faultsOfStored(shape, fact.data);
  if (faults.length > 0) throw refuseFile('wrong-shape', `line ${n}, ${fact.type}: ${firstFault(faults)}`);
  return fact;
}

/** Reads a course file, or throws UnreadableCourseFile with a sentence naming the line that is wrong. */
export function readCourseFile(text: string): { header: CourseHeader; facts: Fact[] } {
  if (!text.endsWith('\n')) throw refuseFile('cut-short', 'its end is missing: the file was cut short.');
  const lines = text.slice(0, -1).split('\n');
  if (lines.length < 3) throw refuseFile('no-course', 'it holds no course.');
  const header = readHeader(lines[0] ?? '');
  readDigest(text, lines);
  const facts = lines.slice(1, -1).map((line, index) => readFact(line, index + 2, header.course));
  if (facts[0]?.type !== 'CourseOpened')
    throw refuseFile('no-opening', 'line 2 should be the opening of the course.');
  return { header, facts };
}
