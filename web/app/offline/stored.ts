/** Where everything that the machine keeps for itself begins. */
const ours = 'kith/';

/** The browser may forbid storage, or have no room left: the page goes on without it. */
function unlessForbidden<Result>(ask: () => Result): Result | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/**
 * A text of the machine’s own, such as the theme, kept in the clear under a name. Nothing clinical stands here: what is
 * somebody’s own lies on their shelf, sealed.
 */
export function storedText(name: string) {
  const key = ours + name;
  return {
    read: (): string | undefined => unlessForbidden(() => localStorage.getItem(key)) ?? undefined,
    write: (text: string): void => unlessForbidden(() => localStorage.setItem(key, text)),
    forget: (): void => unlessForbidden(() => localStorage.removeItem(key)),
  };
}

/** A thing of the machine’s own that is kept under a name. */
export function stored<Value>(name: string) {
  const { read, write, forget } = storedText(name);
  return {
    read(): Value | undefined {
      const text = read();
      return text === undefined ? undefined : unlessForbidden(() => JSON.parse(text) as Value);
    },
    write: (value: Value): void => write(JSON.stringify(value)),
    forget,
  };
}

/** The names of what is kept here that begin so. */
export const storedNames = (begin: string): string[] =>
  (unlessForbidden(() => Object.keys(localStorage)) ?? [])
    .filter((key) => key.startsWith(ours + begin))
    .map((key) => key.slice(ours.length));

/** The same for this tab alone. */
export const ofThisTab = {
  read: (name: string): string | undefined =>
    unlessForbidden(() => sessionStorage.getItem(ours + name)) ?? undefined,
  write: (name: string, text: string): void =>
    unlessForbidden(() => sessionStorage.setItem(ours + name, text)),
};
