import type { Asked, AskingStyle } from './capture.ts';

/** A form being filled in. */
export interface FilledForm {
  form: Record<string, unknown>;
  put: (path: string, value: unknown) => void;
  wrong: (path: string) => string | undefined;
}

export interface AskedFieldProps {
  asked: Asked;
  /** Where its words are in the catalogue. */
  words: string;
  filled: FilledForm;
  askingStyle?: AskingStyle;
}
