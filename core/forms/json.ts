export type Json = Record<string, unknown>;

/** Whether what was read is an object with names. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
