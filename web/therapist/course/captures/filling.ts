import type { Asked } from './capture.ts';

/** A form being filled in. */
export interface FilledForm {
  form: Record<string, unknown>;
  put: (path: string, value: unknown) => void;
  wrong: (path: string) => string | undefined;
}

/** How a room asks: where its choices and its small words are in the catalogue, and how its lists of rows begin. */
export interface AskingStyle {
  choices: string;
  room: string;
  rows: 'begin_with_one' | 'begin_empty';
}

export interface AskedFieldProps {
  asked: Asked;
  /** Where its words are in the catalogue. */
  words: string;
  filled: FilledForm;
  askingStyle?: AskingStyle;
}
