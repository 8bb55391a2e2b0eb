/** Of any list, what belongs to that session. */
export const inSession =
  (session: number) =>
  <One extends { session?: number | null }>(all: readonly One[]): One[] =>
    all.filter((one) => one.session === session);
