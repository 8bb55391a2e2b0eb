import type { SheetEntry, SheetVersion } from './state.ts';

/** The version that the client agreed to, wholly or in part, by their latest answer; undefined where they did not. */
export function agreedVersion({ answers, versions }: SheetEntry): SheetVersion | undefined {
  const last = answers.at(-1);
  if (!last || last.answer === 'no') return undefined;
  return versions.find(({ version }) => version === last.version);
}
