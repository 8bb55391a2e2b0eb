import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';

/** The record itself: facts found wrong are struck out by another fact that says why; both stay. */
export interface Strike {
  seq: number;
  why: string;
  by: string;
  on: string;
  /** The instant of recording. */
  at: string;
}

export interface RecordState {
  struck: Strike[];
}

export const facts = { FactStruckOut: z.object({ seq: z.number().int().positive(), why: z.string() }) };
export const fact = factsOf(facts);
export const start: RecordState = { struck: [] };
