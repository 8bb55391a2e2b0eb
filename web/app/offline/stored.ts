/** Where everything that is kept on this machine begins. */
const ours = 'kith/';

/** What belongs to whoever is signed in; all else, such as the theme, is the machine’s. */
const personal = ['draft/', 'wording', 'kept-for-help'];

/** A text that is kept on this machine under a name. */
export function storedText(name: string) {
  const key = ours + name;
  return {
    read: (): string | undefined => localStorage.getItem(key) ?? undefined,
    write: (text: string): void => localStorage.setItem(key, text),
    forget: (): void => localStorage.removeItem(key),
  };
}

/** A thing that is kept on this machine under a name. */
export function stored<Value>(name: string) {
  const { read, write, forget } = storedText(name);
  return {
    read(): Value | undefined {
      const text = read();
      return text === undefined ? undefined : (JSON.parse(text) as Value);
    },
    write: (value: Value): void => write(JSON.stringify(value)),
    forget,
  };
}

/** The names of what is kept here that begin so. */
export const storedNames = (begin: string): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(ours + begin))
    .map((key) => key.slice(ours.length));

/** Signing out takes off this machine what is somebody’s own: what was typed, licensed wording, and their plan. */
export function forgetPersonal(): void {
  for (const name of personal.flatMap(storedNames)) storedText(name).forget();
}
