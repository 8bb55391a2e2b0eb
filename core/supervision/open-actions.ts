interface Agreed {
  action: string;
  due: string;
  done: object | null;
}

/** One thing that was agreed in a supervision, and its number there. */
export interface OpenAction<Supervision extends { entries: readonly Agreed[] }> {
  supervision: Supervision;
  entry: number;
  said: Supervision['entries'][number];
}

/** What was agreed and is not done, the earliest day first, what has no day last. IPT protocol reference, 8.3: action, due, done. */
export const openActions = <Supervision extends { entries: readonly Agreed[] }>(
  supervisions: readonly Supervision[],
): OpenAction<Supervision>[] =>
  supervisions
    .flatMap((supervision) =>
      supervision.entries.flatMap((said, place) =>
        said.action !== '' && !said.done ? [{ supervision, entry: place + 1, said }] : [],
      ),
    )
    .toSorted((one, other) => (one.said.due || '9999').localeCompare(other.said.due || '9999'));
