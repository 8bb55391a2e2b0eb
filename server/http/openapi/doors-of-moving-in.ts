import { fileKinds } from '#interop/csv/columns.ts';

const templates = Object.fromEntries(
  fileKinds.map((kind) => [
    `GET /api/moving-in/templates/${kind}`,
    { says: `A CSV file to begin from, with an example line: ${kind}.`, answers: 'csv' as const },
  ]),
);

/** What the addresses say by which a service brings along what it has. */
export const doorsOfMovingIn = {
  en: {
    ...templates,
    'GET /api/moving-in/runs': { says: 'What was brought along from files, run by run.' },
    'POST /api/moving-in/trial': {
      says: 'What the files would bring, line by line, and why a line cannot be taken; nothing is written.',
      reads: 'files' as const,
    },
    'POST /api/moving-in/runs': {
      says: 'Brings what the trial run showed, as one run that can be taken out again.',
      reads: 'files' as const,
      makes: true as const,
      also: [409 as const],
    },
    'DELETE /api/moving-in/runs/:id': {
      says: 'Takes a run out, save what somebody has written in since; says what it leaves, and why.',
      also: [404 as const, 409 as const],
    },
  },
};
