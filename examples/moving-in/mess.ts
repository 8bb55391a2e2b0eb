import type { OnPaper } from './course.ts';

/** What somebody typed otherwise than everybody else, or wrongly, by the number of the course. */
const typed: Readonly<Record<number, (one: OnPaper, all: readonly OnPaper[]) => void>> = {
  // Spaces and capitals, which hurt nobody.
  3: ({ client }) => put(client, 1, (name) => `  ${name.toUpperCase().replace(' ', '   ')} `),
  5: ({ client, course }) => {
    put(client, 3, (mail) => mail.toUpperCase());
    put(course, 2, (mail) => ` ${mail.toUpperCase()} `);
  },
  7: ({ appointments }) => {
    for (const line of appointments) put(line, 5, (state) => ` ${state.toUpperCase()} `);
  },
  // Cells that cannot be taken.
  9: ({ client }) => put(client, 2, () => '31/02/1988'),
  11: ({ client }) =>
    put(client, 7, (number) => number.replace(/\d$/, (last) => `${(Number(last) + 1) % 10}`)),
  13: ({ client }) => put(client, 3, () => 'c1014 at example.org'),
  15: ({ course }) => put(course, 2, () => 'rubby@willow.example.org'),
  19: ({ course }) => put(course, 1, () => 'C9999'),
  23: ({ appointments }) => put(appointments[0], 5, () => 'rang up'),
  25: ({ appointments }) => put(appointments[0], 1, (day) => `${day.slice(0, 6)}${Number(day.slice(6)) - 1}`),
  27: ({ scores }) => put(scores[0], 2, () => 'PHQ99'),
  28: ({ scores }) => put(scores[0], 4, (items) => items.replace(/\d$/, '4')),
  31: ({ scores }) => put(scores[0], 3, () => '40'),
  33: ({ scores }) => put(scores[0], 1, () => 'last Tuesday'),
  // Two at one hour of one therapist.
  46: ({ appointments }, all) => {
    for (const cell of [1, 2])
      put(appointments.at(-1), cell, () => all[16]?.appointments.at(-1)?.[cell] ?? '');
  },
  // The same line twice.
  35: ({ appointments }) => void appointments.splice(1, 0, [...(appointments[0] ?? [])]),
  37: ({ scores }) => void scores.splice(1, 0, [...(scores[0] ?? [])]),
  // Somebody who came a second time, under another number; and two people of one name.
  21: ({ client }, all) => {
    put(client, 7, () => '');
    put(client, 1, () => (all[20]?.client[1] ?? '').toUpperCase());
    put(client, 2, () => all[20]?.client[2] ?? '');
  },
  41: ({ client }, all) => {
    put(client, 7, () => '');
    put(client, 1, () => all[40]?.client[1] ?? '');
    put(client, 2, () => '');
  },
};

function put(line: string[] | undefined, cell: number, change: (written: string) => string): void {
  if (line) line[cell] = change(line[cell] ?? '');
}

/** The files as they were kept: by people. */
export function withMess(all: readonly OnPaper[]): readonly OnPaper[] {
  for (const [n, type] of Object.entries(typed)) {
    const one = all[Number(n)];
    if (one) type(one, all);
  }
  return all;
}
