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

/** What is said of a line of a file that a service brings along. */
export const csvWords = {
  en: {
    columnMissing: (column: string) =>
      `There is no column “${column}”. Add it to the first line, as in the template.`,
    columnTwice: (column: string) => `Two columns are called “${column}”. Take one of them out.`,
    tooManyCells: (cells: number, columns: number) =>
      `This line has ${cells} cells, and the first line ${columns} headings. Put what holds a separator in quotation marks.`,
    quoteOpen:
      'Here a quotation mark is not closed, or stands inside a word. Close it, or write it twice. From this line on the file is not read.',
    nothingInIt: 'There is nothing in this file. Choose another, or begin from the template.',
    empty: (column: string) => `“${column}” is empty. Fill it in.`,
    noSuchDay: (written: string) => `There is no such day as ${written}. Check it.`,
    notADay: (written: string) => `“${written}” is not read as a day. Write it as 2026-01-13 or 13/01/2026.`,
    whichDay: (written: string, dayFirst: string, monthFirst: string) =>
      `${written} can be ${dayFirst} or ${monthFirst}. Say whether the day or the month comes first.`,
    notANumber: (written: string) => `“${written}” is not a number here. Give a number.`,
    notAState: (written: string) => `“${written}” is not read. Write held, missed, booked or cancelled.`,
    notAWay: (written: string) => `“${written}” is not read. Write in person, video or phone.`,
    notATime: (written: string) => `“${written}” is not read as a time. Write it as 09:30.`,
    timeOfBooked: 'A booked appointment has a time. Write it as 09:30.',
    notAMeasure: (written: string) => `Kith has no measure called “${written}”. Write it as PHQ-9 or GAD-7.`,
    notAnswers: (written: string) =>
      `“${written}” is not read as answers. Write them in order, as 2 1 0 2 1 1 0 0 0, with a dash for one left out.`,
    neitherTotalNorAnswers: 'There is neither a total nor answers. Give one of them.',
  },
};

/** What is said of an entry of a Bundle of FHIR R4. */
export const fhirWords = {
  en: {
    notFhir: 'This is no FHIR in JSON: neither a Bundle nor a resource. Choose another file.',
    noResource: 'This entry holds no resource. It is left out, and the others are read.',
    nothingInIt: 'There is no resource in this Bundle. Choose another.',
    tooLarge:
      'This Bundle is larger than 3 MB. Save it as one resource a line (NDJSON), or bring it in parts.',
    notReadable: (type: string) => `This ${type} is not written as FHIR R4 asks. Check it, or leave it.`,
    notRead: (type: string) => `“${type}” is not read. It is left out.`,
    hasDied: 'This person has died. Their course is finished where it was kept, and is not brought.',
    unknownNumber: (system: string) =>
      `A number of “${system}” is not one Kith knows, or a second one of its kind. It is left out.`,
    nobodys: 'It names no Patient of this file. Check whose it is.',
    inError: 'It was entered in error, and is left out.',
    openStatus: (status: string) =>
      `The status “${status}” does not say whether it was held. Write fulfilled, noshow, booked or cancelled.`,
    noStart: 'It has no start that can be read. Write it as 2026-01-13T10:00:00Z.',
    noAuthored: 'It does not say when it was answered. Give “authored”, as 2026-01-13.',
    notCompleted: (status: string) => `Its status is “${status}”. Only completed answers are taken.`,
    noMeasure: (questionnaire: string) =>
      `Kith knows no measure by “${questionnaire}”, or more than one by these questions. Name it by its LOINC code, as http://loinc.org/q/44249-1.`,
    notAnAnswer: (question: number, answer: string) =>
      `The answer “${answer}” to question ${question} is none that the measure offers. Check it.`,
    notAQuestion: (item: string, measure: string) =>
      `“${item}” is not known as a question of ${measure}, and one of its questions is missing. Name it by its LOINC code, or by its wording.`,
    nothingAnswered: 'No question is answered in it, and there is no total.',
  },
};
