/** Whether the database says that a table or a column is not there. */
export function isMissingPart(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (code === 'SQLITE_ERROR') return /^no such (table|column)|has no column named/.test(message);
  // In PostgreSQL's words: undefined table, undefined column.
  return code === '42P01' || code === '42703';
}

/** For what asks a part of the database that may be gone, which its own check tells: what it comes to then. */
export const unlessGone =
  <Otherwise>(otherwise: Otherwise) =>
  (error: unknown): Otherwise => {
    if (!isMissingPart(error)) throw error;
    return otherwise;
  };
