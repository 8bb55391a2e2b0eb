import type { ReactNode } from 'react';

/** One question of a long form. */
export interface Step {
  key: string;
  title: string;
  help?: string;
  /** What is there already, in one line; empty where there is nothing. */
  said?: string;
  fields: ReactNode;
}
