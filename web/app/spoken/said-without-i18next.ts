import { useSyncExternalStore } from 'react';
import type { Words } from '#web/app/catalogue.ts';

/**
 * What stands in a page where `i18next` and `react-i18next` stand elsewhere: of what they do, that which Kith uses, in a
 * tenth of their bytes. The same texts come out, which `said-without-i18next.test.ts` holds it to.
 */
type Values = Readonly<Record<string, unknown>>;

interface Options {
  lng: string;
  resources: Readonly<Record<string, { translation: Words }>>;
  interpolation: { escape: (words: string) => string };
  missingKeyHandler?: (languages: readonly string[], namespace: string, key: string, shown: string) => void;
}

const spoken = new Map<string, Words>();
let language = 'en';
let escapeValue = (words: string): string => words;
let tellMissing: Options['missingKeyHandler'];

const rules = new Map<string, Intl.PluralRules>();

function pluralOf(code: string, count: number): string {
  const known = rules.get(code) ?? new Intl.PluralRules(code);
  rules.set(code, known);
  return known.select(count);
}

function isFolder(value: unknown): value is Words {
  return typeof value === 'object' && value !== null;
}

/** What stands in a language under a key: its parts lead from one folder into the next. */
function at(code: string, key: string): string | Words | undefined {
  let there: string | Words | undefined = spoken.get(code);
  for (const part of key.split('.')) there = isFolder(there) ? there[part] : undefined;
  return there;
}

function under(code: string, key: string): string | undefined {
  const there = at(code, key);
  return typeof there === 'string' ? there : undefined;
}

/** A key that has texts below it, such as a label and a hint, is none that is missing. */
const hasTextsBelow = (key: string): boolean => [...spoken.keys()].some((code) => isFolder(at(code, key)));

/** Every form of a key that may be meant, the most particular first. */
function formsOf(key: string, code: string, { count, context }: Values): string[] {
  const numbered = (one: string): string[] =>
    typeof count === 'number'
      ? [...(count === 0 ? [`${one}_zero`] : []), `${one}_${pluralOf(code, count)}`, one]
      : [one];
  const isInContext = (typeof context === 'string' && context !== '') || typeof context === 'number';
  return [...(isInContext ? numbered(`${key}_${context}`) : []), ...numbered(key)];
}

const codesOf = (asked: string): string[] => [...new Set([asked, asked.split('-')[0] ?? asked])];

function found(key: string, values: Values): string | undefined {
  const { fallbackLng = ['en'] } = values as { fallbackLng?: readonly string[] };
  for (const code of new Set([...codesOf(language), ...fallbackLng])) {
    if (!spoken.has(code)) continue;
    for (const form of formsOf(key, code, values)) {
      const text = under(code, form);
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

const filledIn = (text: string, values: Values): string =>
  text.replaceAll(/\{\{\s*([^}]+?)\s*\}\}/g, (place, name: string) =>
    name in values ? escapeValue(String(values[name] ?? '')) : place,
  );

function t(key: string, values: Values = {}): string {
  const text = found(key, values);
  if (text !== undefined) return filledIn(text, values);
  const { defaultValue } = values;
  if (typeof defaultValue === 'string') return filledIn(defaultValue, values);
  if (!hasTextsBelow(key)) tellMissing?.([language], 'translation', key, key);
  return key;
}

/** Lays new texts into those that are there. */
function laidInto(there: Words, added: Words): Words {
  for (const [key, value] of Object.entries(added)) {
    const before = there[key];
    there[key] = isFolder(value) ? laidInto(isFolder(before) ? before : {}, value) : value;
  }
  return there;
}

const fromRight = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

const heard = new Set<() => void>();

const i18next = {
  t,
  get language() {
    return language;
  },
  use: () => i18next,
  async init({ lng, resources, interpolation, missingKeyHandler }: Options): Promise<void> {
    [language, escapeValue, tellMissing] = [lng, interpolation.escape, missingKeyHandler];
    for (const [code, { translation }] of Object.entries(resources)) spoken.set(code, translation);
  },
  addResourceBundle: (code: string, _namespace: string, added: Words): void =>
    void spoken.set(code, laidInto(spoken.get(code) ?? {}, added)),
  exists: (key: string, values: Values = {}): boolean => found(key, values) !== undefined,
  dir: (code: string): 'ltr' | 'rtl' => (fromRight.has(code.split('-')[0] ?? '') ? 'rtl' : 'ltr'),
  /** Speaks another language from now on; every piece of the page that says something says it anew. */
  async changeLanguage(code: string): Promise<void> {
    language = code;
    said = saidNow();
    for (const hear of heard) hear();
  },
};

export default i18next;

/** What a piece of the page speaks with: another one for each language, so that what was said in the one before is said anew. */
const saidNow = () => ({
  t: (key: string, values?: Values) => t(key, values),
  i18n: i18next,
});
let said: ReturnType<typeof saidNow> = saidNow();

function hears(hear: () => void): () => void {
  heard.add(hear);
  return () => heard.delete(hear);
}
const now = () => said;
export const useTranslation = (): typeof said => useSyncExternalStore(hears, now, now);
export const initReactI18next = {};
