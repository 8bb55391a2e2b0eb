import type { z } from 'zod';

/** What a text could be at most before forms asked for less: what was written then has its shape for ever. */
const mostEver = 60_000;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    data,
  );

/** What keeps stored data from having its shape; a text that was written while more of it could be is no fault. */
export function faultsOfStored(shape: z.ZodType, data: unknown): z.core.$ZodIssue[] {
  const faults = shape.safeParse(data).error?.issues ?? [];
  return faults.filter((fault) => {
    const text = fault.code === 'too_big' ? valueAt(data, fault.path) : undefined;
    return typeof text !== 'string' || text.length > mostEver;
  });
}
