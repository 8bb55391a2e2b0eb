/** What the addresses say by which figures leave as a report for the board, or as a file for research. */
export const doorsOfReports = {
  en: {
    'GET /api/service/report/pdf': {
      says: 'A report for the board as PDF, for a manager: a period beside the one before, without names.',
      query: {
        period:
          'One of the periods that the figures list, such as 2025 or 2025-Q3; from the start when left out.',
      },
      answers: 'pdf' as const,
      also: [404 as const],
    },
    'GET /api/service/report/csv': {
      says: 'The figures of that report as CSV, one line for each figure of both periods.',
      query: {
        period:
          'One of the periods that the figures list, such as 2025 or 2025-Q3; from the start when left out.',
      },
      answers: 'csv' as const,
      also: [404 as const],
    },
    'GET /api/research': {
      says: 'What is given to research, for a manager: of how many, and what the file leaves out.',
    },
    'GET /api/research/csv': {
      says: 'One line for each finished course of a client who agrees to research, without names, days or words; none while fewer than five agree.',
      answers: 'csv' as const,
      also: [409 as const],
    },
    'GET /api/research/parquet': {
      says: 'The same as Apache Parquet, with numbers as numbers, and the note and the dictionary within it.',
      answers: 'parquet' as const,
      also: [409 as const],
    },
    'GET /api/research/note': {
      says: 'What was left out of that file and what it was checked for, in sentences.',
      answers: 'text' as const,
      also: [409 as const],
    },
    'GET /api/research/dictionary': {
      says: 'What each column of that file holds.',
      answers: 'csv' as const,
    },
  },
};
