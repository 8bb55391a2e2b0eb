import { z } from 'zod';
import type { Fact } from '#core/book/fact.ts';
import { factShapes } from '#core/course/book.ts';
import { day, id } from '#core/forms/fields.ts';
import { RepeatedName, readJson } from '#core/forms/read-json.ts';
import { faultsOfStored } from '#core/forms/stored-shape.ts';
import { type CourseHeader, digestShape, headerShape, sha256 } from './course-file.ts';
import { readCourseFileWords } from './words.ts';

const factShape = z.object({
  course: id,
  seq: z.number().int().positive(),
  act: id,
  type: z.string(),
  on: day('either'),
  at: z.iso.datetime({ error: readCourseFileWords.en.giveInstantSuchAs2026 }),
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
  new UnreadableCourseFile(readCourseFileWords.en.thisFileCannotBeImported(because), code);

function json(line: string, n: number): unknown {
  try {
    return readJson(line);
  } catch (error) {
    if (error instanceof RepeatedName)
      throw refuseFile('repeated-name', fileWords.en.inLine(n, error.message));
    throw refuseFile('not-json', readCourseFileWords.en.lineIsNotJsonExport(n));
  }
}

function firstFault([issue]: readonly z.core.$ZodIssue[]): string {
  return issue
    ? `${issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''}${issue.message}`
    : readCourseFileWords.en.itsShapeIsWrong;
}

function readDigest(text: string, lines: readonly string[]): void {
  const last = lines.at(-1) ?? '';
  const digest = digestShape.safeParse(json(last, lines.length));
  if (!digest.success)
    throw refuseFile('cut-short', readCourseFileWords.en.lineLastIsNotDigest(lines.length));
  const before = text.slice(0, text.length - last.length - 1);
  if (sha256(before) !== digest.data.sha256) {
    throw refuseFile('changed', readCourseFileWords.en.itWasChangedAfter(lines.length));
  }
}

function readHeader(line: string): CourseHeader {
  const read = headerShape.safeParse(json(line, 1));
  if (!read.success)
    throw refuseFile('header', `line 1: ${firstFault(read.error.issues).replace(/[.]?$/, '.')}`);
  if (read.data.kith === 'course-in-part') {
    throw refuseFile('in-part', readCourseFileWords.en.itIsCopyForReading);
  }
  return read.data;
}

function readFact(line: string, n: number, course: string): Fact {
  const read = factShape.safeParse(json(line, n));
  if (!read.success) throw refuseFile('fact', `line ${n}: ${firstFault(read.error.issues)}`);
  const fact: Fact = { ...read.data, data: read.data.data ?? null };
  if (fact.course !== course)
    throw refuseFile('another-course', readCourseFileWords.en.lineBelongsToAnotherCourse(n));
  if (fact.seq !== n - 1) {
    throw refuseFile('out-of-place', readCourseFileWords.en.lineIsFactWhereFact(n, fact.seq, n - 1));
  }
  const shape = factShapes.get(fact.type);
  if (!shape) throw refuseFile('unknown-fact', readCourseFileWords.en.lineHasFact(n, fact.type));
  const faults = faultsOfStored(shape, fact.data);
  if (faults.length > 0) throw refuseFile('wrong-shape', `line ${n}, ${fact.type}: ${firstFault(faults)}`);
  return fact;
}

/** Reads a course file, or throws UnreadableCourseFile with a sentence naming the line that is wrong. */
export function readCourseFile(text: string): { header: CourseHeader; facts: Fact[] } {
  if (!text.endsWith('\n')) throw refuseFile('cut-short', readCourseFileWords.en.itsEndIsMissingFile);
  const lines = text.slice(0, -1).split('\n');
  if (lines.length < 3) throw refuseFile('no-course', readCourseFileWords.en.itHoldsNoCourse);
  const header = readHeader(lines[0] ?? '');
  readDigest(text, lines);
  const facts = lines.slice(1, -1).map((line, index) => readFact(line, index + 2, header.course));
  if (facts[0]?.type !== 'CourseOpened')
    throw refuseFile('no-opening', readCourseFileWords.en.line2ShouldBeOpening);
  return { header, facts };
}
