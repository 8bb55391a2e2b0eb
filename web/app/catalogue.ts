/** The texts of one file or folder, by key. */
export interface Words {
  [key: string]: string | Words;
}

/** A file of English said in another language, whole: what is left out does not compile. */
export type Whole<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Whole<English[Key]>;
};

/** Of a file of English, what the pages offered in another language say: the rest stays English. */
export type InPart<English> = {
  readonly [Key in keyof English]?: English[Key] extends string ? string : InPart<English[Key]>;
};

const camel = (part: string) => part.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Every text of a language under its key: the path below `messages/<language>`, then the key in the file. A file that
 * bears its folder's name is the folder itself: `ending/ending.ts` is `ending`, `ending/task.ts` is `ending.task`.
 */
export function catalogue(files: Readonly<Record<string, { default: Words }>>): Words {
  const whole: Words = {};
  for (const [path, file] of Object.entries(files)) {
    const below = path
      .replace(/^.*messages\/[^/]+\//, '')
      .replace(/\.ts$/, '')
      .split('/');
    if (below.at(-1) === below.at(-2)) below.pop();
    let at = whole;
    for (const part of below.map(camel)) {
      const inner = at[part];
      const next: Words = typeof inner === 'object' ? inner : {};
      at[part] = next;
      at = next;
    }
    Object.assign(at, file.default);
  }
  return whole;
}
