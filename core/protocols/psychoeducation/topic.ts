/** Something to explain, in words a client reads. */
export interface Topic {
  id: string;
  title: string;
  /** Short paragraphs. */
  paragraphs: readonly string[];
  /** When it is usually offered. */
  when: string;
  /** What it says of how well something works, or where it comes from: ids of the evidence register. */
  claims?: readonly string[];
}
