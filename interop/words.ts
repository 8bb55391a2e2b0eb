/** What course-file.ts says. */
export const courseFileWords = {
  en: {
    itIsNotCourseExported: 'it is not a course exported by Kith',
    itWasMadeByNewer: 'it was made by a newer Kith',
  },
};

/** What read-course-file.ts says. */
export const readCourseFileWords = {
  en: {
    giveInstantSuchAs2026: 'Give an instant such as 2026-01-13T10:02:11.120Z.',
    thisFileCannotBeImported: (because: string) =>
      `This file cannot be imported: ${because} Nothing was changed.`,
    lineIsNotJsonExport: (n: number) => `line ${n} is not JSON. Export the course again.`,
    itsShapeIsWrong: 'its shape is wrong',
    lineLastIsNotDigest: (count: number) =>
      `line ${count}, the last, is not the digest: the file was cut short.`,
    itWasChangedAfter: (count: number) =>
      `it was changed after it was exported (the digest on line ${count} does not match).`,
    itIsCopyForReading:
      'it is a copy for reading, without the words that were not its reader’s. Make a whole one with “kith export”.',
    lineBelongsToAnotherCourse: (n: number) => `line ${n} belongs to another course.`,
    lineIsFactWhereFact: (n: number, seq: number, part: number) =>
      `line ${n} is fact ${seq} where fact ${part} should be: a fact is missing or out of place.`,
    lineHasFact: (n: number, type: string) =>
      `line ${n} has the fact ${type}, which this Kith does not know. Use a newer one.`,
    itsEndIsMissingFile: 'its end is missing: the file was cut short.',
    itHoldsNoCourse: 'it holds no course.',
    line2ShouldBeOpening: 'line 2 should be the opening of the course.',
  },
};
