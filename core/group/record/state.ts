import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';

interface Strike {
  seq: number;
  why: string;
  by: string;
  on: string;
}

export interface Record {
  struck: Strike[];
}

export const facts = {
  GroupFactStruckOut: z.object({ seq: z.number().int().positive(), why: z.string() }),
};
export const fact = factsOf(facts);
export const start: Record = { struck: [] };
