import { appendFileSync } from 'node:fs';

/** One figure of a rehearsal, as it was measured. */
export interface Figure {
  /** The kind of fault, under which the figures stand together. */
  fault: string;
  /** What was done, and how often. */
  done: string;
  cameOfIt: string;
}

/** Prints a figure, and hands it to the nightly run, which writes docs/safety/RESULTS.md. */
export function figure(one: Figure): void {
  console.log(`${one.fault}: ${one.done}: ${one.cameOfIt}`);
  const file = process.env.KITH_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify(one)}\n`);
}
