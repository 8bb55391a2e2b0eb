import type { Fact, NewFact } from '#core/book/fact.ts';
import { fact } from './state.ts';

/** Two entries of one client become one: told in every course of both. */
export const clientsMerged = (on: string, client: string, of: string): NewFact =>
  fact('ClientsMerged', on, { client, of });

export const clientsToldApart = (on: string, client: string, of: string): NewFact =>
  fact('ClientsToldApart', on, { client, of });

interface Merging {
  seq: number;
  /** Whose the course was before. */
  before: string;
  /** Whose it is since. */
  client: string;
}

const isMoving = ({ type }: Fact) => type === 'ClientsMerged' || type === 'ClientsToldApart';
const clientIn = ({ data }: Fact): string =>
  typeof data === 'object' && data !== null && 'client' in data ? String(data.client) : '';
const ofIn = ({ data }: Fact): string =>
  typeof data === 'object' && data !== null && 'of' in data ? String(data.of) : '';

/** The last time this entry became one with another, as this course tells it; none where they were told apart since. */
export function mergingOf(facts: readonly Fact[], of: string): Merging | undefined {
  const last = facts.findLast((one) => isMoving(one) && ofIn(one) === of);
  if (last?.type !== 'ClientsMerged') return undefined;
  const before = facts.findLast(
    (one) => one.seq < last.seq && (isMoving(one) || one.type === 'CourseOpened'),
  );
  return { seq: last.seq, before: before ? clientIn(before) : '', client: clientIn(last) };
}
