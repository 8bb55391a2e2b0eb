/** What can be opened; undefined where it cannot. */
export function openedOrNone<Value>(open: () => Value): Value | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}
