import type { ActName } from '#core/course/book.ts';
import type { Meant } from '#core/course/inventory/who-is-there.ts';

/** How one answer is asked for, and shown again. */
export type AskedAs =
  | 'text'
  | 'line'
  | 'lines'
  | 'date'
  | 'dates'
  | 'yearly'
  | 'rating'
  | 'choice'
  | 'choices'
  | 'area'
  | 'person'
  | 'people'
  | 'names'
  | 'feeling'
  | 'feelings'
  | 'rows';

/** One field of a form: `name` is its path in the act's form, such as `negotiable.me`. */
export interface Asked {
  name: string;
  as: AskedAs;
  /** For a choice: where its set stands in the catalogue, and its values in order. */
  set?: string;
  values?: readonly string[];
  /** For rows: what each row asks. */
  rows?: readonly Asked[];
  /** `more` stands behind “More about this”. */
  /** For people: who of them can be meant; anybody where it is left out. */
  meant?: Meant;
  place?: 'more';
  need?: 'optional';
}

/** How a room asks and reads, where it is otherwise than the work. */
export interface AskingStyle {
  /** Whether a list of rows begins with one. */
  rows: 'begin_with_one' | 'begin_empty';
  /** Answers that only say that nobody has said. */
  silent: readonly string[];
  /** The size of the button that opens a form. */
  opens?: 'small' | 'full';
  /** The classes of a form and of what is read. */
  form?: string | undefined;
  read?: string | undefined;
}

/** What is written down at one step: the act that records it, the fields in order, and whose words they bear. */
export interface Capture {
  act: ActName;
  words: `${'work' | 'ending'}.${string}`;
  fields: readonly Asked[];
  style?: AskingStyle;
  /** Whose words it asks in, where it puts right what another act began. */
  asksAs?: ActName;
}

/** Where the words of its questions stand in the catalogue. */
export const wordsOf = ({ words, act, asksAs = act }: Pick<Capture, 'words' | 'act' | 'asksAs'>) =>
  `${words}.form.${asksAs}`;

/** Asks again, for the act that puts it right, what another asked as it began. @param fixed what stays as it is */
export const puttingRight = (began: Capture, act: ActName, fixed: readonly string[] = []): Capture => ({
  ...began,
  act,
  asksAs: began.act,
  fields: began.fields.filter(({ name }) => !fixed.includes(name)),
});

export const workStyle: AskingStyle = {
  rows: 'begin_with_one',
  silent: ['not_known', 'not_said', 'not_asked'],
};

/** Makes what is asked at each step out of one place in the catalogue; a set that is not shared stands there too. */
export const capturesIn =
  (words: Capture['words'], style?: AskingStyle) =>
  (act: ActName, fields: readonly Asked[]): Capture => ({
    act,
    words,
    fields: withSets(fields, words),
    style,
  });

const withSets = (fields: readonly Asked[], words: string): readonly Asked[] =>
  fields.map((field) => ({
    ...field,
    ...(field.set !== undefined && {
      set: field.set.includes('.') ? field.set : `${words}.choice.${field.set}`,
    }),
    ...(field.rows && { rows: withSets(field.rows, words) }),
  }));

type More = Pick<Asked, 'place' | 'need' | 'meant'>;
const one =
  (as: AskedAs) =>
  (name: string, more: More = {}): Asked => ({ name, as, ...more });

export const text = one('text');
export const line = one('line');
export const lines = one('lines');
export const date = one('date');
export const dates = one('dates');
export const yearly = one('yearly');
export const rating = one('rating');
export const person = one('person');
export const people = one('people');
export const names = one('names');
export const feeling = one('feeling');
export const feelings = one('feelings');
export const optional: More = { need: 'optional' };
export const more: More = { place: 'more', need: 'optional' };

export const choice = (name: string, set: string, values: readonly string[], rest: More = {}): Asked => ({
  name,
  as: 'choice',
  set,
  values,
  ...rest,
});

/** One of the problem areas of the course’s form of therapy; the set holds the names of the four. */
export const area = (name: string, set: string, rest: More = {}): Asked => ({
  name,
  as: 'area',
  set,
  ...rest,
});

export const choices = (name: string, set: string, values: readonly string[], rest: More = {}): Asked => ({
  ...choice(name, set, values, rest),
  as: 'choices',
});

export const rows = (name: string, asked: readonly Asked[], rest: More = {}): Asked => ({
  name,
  as: 'rows',
  rows: asked,
  ...rest,
});

/** The value at a path of a form; undefined where nothing stands. */
export function valueAt(form: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (at && typeof at === 'object' ? Reflect.get(at, key) : undefined), form);
}

/** What changes in a form when one path of it is written. */
export function patchAt(form: unknown, path: string, value: unknown): Record<string, unknown> {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return { [key]: value };
  const inside = valueAt(form, key);
  return { [key]: { ...(inside ?? {}), ...patchAt(inside, rest.join('.'), value) } };
}

/** The form as it is sent: empty lines of lists left out, and a date or choice nobody gave left open. */
export function tidied(form: Record<string, unknown>, fields: readonly Asked[]): Record<string, unknown> {
  const so = { ...form };
  for (const { name, as, rows: inRow } of fields) {
    const value = valueAt(so, name);
    if (value === '' && openWhenEmpty.includes(as)) Object.assign(so, patchAt(so, name, undefined));
    if (!Array.isArray(value)) continue;
    const filled = value.filter((each) => !isBlank(each)).map((each) => tidiedRow(each, inRow));
    Object.assign(so, patchAt(so, name, filled));
  }
  return so;
}

const openWhenEmpty: readonly AskedAs[] = ['date', 'person', 'choice', 'feeling'];

function tidiedRow(row: unknown, fields: readonly Asked[] | undefined): unknown {
  return fields && row && typeof row === 'object' ? tidied({ ...row }, fields) : row;
}

function isBlank(each: unknown): boolean {
  if (typeof each === 'string') return each.trim() === '';
  if (each === null || typeof each !== 'object') return false;
  return Object.values(each).every((value) => value === '' || value === undefined);
}
