/** One course of therapy: the table of contents of its chapters. */
import { type Measures, measures } from './measures.ts';
import { type Opening, opening } from './opening.ts';
import { type RecordState, record } from './record.ts';

export interface Course {
  id: string;
  /** How many facts the chart holds. */
  seq: number;
  /** Numbers of the facts that may never be struck out. */
  kept: number[];
  record: RecordState;
  opening: Opening;
  measures: Measures;
}

export const chapters = { record, opening, measures } as const;

export type ChapterName = keyof typeof chapters;

export const chapterNames = Object.keys(chapters) as ChapterName[];
