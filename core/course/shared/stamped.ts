import type { z } from 'zod';
import type { Fact } from '#core/book/fact.ts';

/** Who did something, and on which day. */
export type By = Pick<Fact, 'on' | 'by'>;

/** Which fact told something: what it made bears the act's id. */
interface Stamp extends By {
  id: string;
  seq: number;
}

/** What a fact of this shape told, with the stamp of the fact. */
export type Stamped<Shape extends z.ZodType> = z.output<Shape> & Stamp;

export const stamped = <Data>(
  data: Data,
  { act: id, seq, on, by }: Pick<Fact, 'act' | 'seq' | 'on' | 'by'>,
): Data & Stamp => ({
  ...data,
  id,
  seq,
  on,
  by,
});

/** The same where nobody is told who wrote it. */
export type Noted<Shape extends z.ZodType> = z.output<Shape> & Omit<Stamp, 'by'>;

export const noted = <Data>(data: Data, fact: Fact): Data & Omit<Stamp, 'by'> => ({
  ...dated(data, fact),
  seq: fact.seq,
});

/** The same where only the day is told: nothing else is struck out or signed by it. */
export type Dated<Shape extends z.ZodType> = z.output<Shape> & Pick<Stamp, 'id' | 'on'>;

export const dated = <Data>(data: Data, { act: id, on }: Fact): Data & Pick<Stamp, 'id' | 'on'> => ({
  ...data,
  id,
  on,
});
