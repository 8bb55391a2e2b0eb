import type { Summary } from '#core/lists/summary.ts';
import { researchCsv, researchDataset } from '#core/research/dataset.ts';
import { type NoteAsked, researchNote } from '#core/research/note.ts';
import type { ResearchFile, ResearchFileKind } from '#server/lists/read-apart.ts';
import { researchParquet } from './parquet.ts';

/** The file for research in the form that was asked for; null where so few agreed that each might be known. */
export function researchFile(
  courses: readonly Summary[],
  { as, asked }: { as: ResearchFileKind; asked: NoteAsked },
): ResearchFile | null {
  const dataset = researchDataset(courses);
  if (!dataset) return null;
  const note = researchNote(dataset, asked);
  const files = {
    csv: () => researchCsv(dataset),
    note: () => note,
    parquet: () => researchParquet(dataset, note),
  };
  return { courses: dataset.rows.length, file: files[as]() };
}
