import type { Summary } from './summary.ts';

export interface Named {
  id: string;
  name: string;
}

/** One course as lists read it: its summary row, and the client's name, unsealed at the end. */
export interface ListedCourse {
  summary: Summary;
  client: Named;
  /** The numbers by which the client is known elsewhere, where there are any. */
  numbers?: readonly string[];
}
