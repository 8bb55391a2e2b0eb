import type { BroughtFile, BroughtLine, TrialRun } from '#core/api-answers/moving-in.ts';
import { sendFiles } from '#web/app/api.ts';

/** What there are templates for. */
export const csvKinds = ['clients', 'courses', 'appointments', 'scores'] as const;
export const kinds: readonly BroughtFile[] = [...csvKinds, 'bundle'];
export type Chosen = Partial<Record<BroughtFile, File>>;

export type PeopleAre = 'the_same' | 'two_people';

/** What was answered to a trial run, by the line it was asked of. */
export interface Answered {
  days?: 'day_first' | 'month_first';
  /** Cells put right: `clients/4/born`. */
  cells: Record<string, string>;
  people: Record<number, PeopleAre>;
}
export const nothingAnswered: Answered = { cells: {}, people: {} };

export const cellKey = ({ file, line, column = '' }: BroughtLine): string => `${file}/${line}/${column}`;

/** The files and the answers as one request. */
function asForm(chosen: Chosen, { days, cells, people }: Answered, shown?: string): FormData {
  const form = new FormData();
  for (const kind of kinds) {
    const file = chosen[kind];
    if (file) form.set(kind, file);
  }
  const mends = Object.entries(cells).map(([key, value]) => {
    const [file = '', line = '', ...column] = key.split('/');
    return { file, line: Number(line), column: column.join('/'), value };
  });
  const are = Object.entries(people).map(([line, one]) => ({ line: Number(line), are: one }));
  form.set('answers', JSON.stringify({ days, mends, people: are, shown }));
  return form;
}

export const tryFiles = (chosen: Chosen, answered: Answered): Promise<TrialRun> =>
  sendFiles('moving-in/trial', asForm(chosen, answered));

export const bringFiles = (chosen: Chosen, answered: Answered, shown: string): Promise<unknown> =>
  sendFiles('moving-in/runs', asForm(chosen, answered, shown));
