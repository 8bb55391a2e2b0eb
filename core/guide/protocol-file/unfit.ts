import { filled } from '#core/words/filled.ts';
import { canBeSeen, cleanName } from '#core/words/names.ts';
import { faultWords } from './words.ts';

const words = faultWords.en;

/** As much as a protocol may hold: some ten times what the longest one that ships does. */
const most = { steps: 30, rows: 500, signs: 2_000, idSigns: 60 };

/** Fields that name a row for others, and keys of a chart’s own lists. */
const naming = ['id', 'edition', 'role', 'key', 'preset', 'sheet', 'tracker', 'meeting', 'defaultPreset'];

/** What no file of a protocol may hold, whatever field it stands in. */
export interface Unfit {
  path: PropertyKey[];
  message: string;
}

function ofWords(text: string, field: PropertyKey | undefined): string | undefined {
  const isName = typeof field === 'string' && naming.includes(field);
  // By such a name every object of the language already has something.
  if (isName && text in Object.prototype) return filled(words.takenId, { name: text });
  if (isName && text.length > most.idSigns) return filled(words.longId, { most: most.idSigns });
  if (text.length > most.signs) return filled(words.longWords, { most: most.signs });
  if (text.trim() !== '' && !canBeSeen(text)) return words.unseen;
  // Signs that turn the direction of a line would turn what stands around the words on every screen.
  const bare = text.replaceAll(/\s+/gu, ' ').trim();
  return cleanName(bare) === bare ? undefined : words.unseenSigns;
}

/**
 * What is too deep, too long, or a sign nobody sees, wherever in a file: asked before the file is held to the schema, so that
 * no file makes anybody wait, stands on a screen as a name that cannot be pressed, or carries what nobody reads in it.
 * @param atMost as many faults are told
 */
export function unfitIn(file: object, atMost: number): Unfit[] {
  const faults: Unfit[] = [];
  const left: { value: unknown; path: PropertyKey[] }[] = [{ value: file, path: [] }];
  for (let next = left.pop(); next && faults.length < atMost; next = left.pop()) {
    const { value, path } = next;
    const fault = (message: string, ...below: PropertyKey[]) =>
      faults.push({ path: [...path, ...below], message });
    if (typeof value === 'string') {
      const message = ofWords(value, path.at(-1));
      if (message) fault(message);
    }
    if (typeof value !== 'object' || value === null) continue;
    const inside = Object.entries(value);
    if (path.length > most.steps) fault(filled(words.tooDeep, { most: most.steps }));
    else if (inside.length > most.rows) fault(filled(words.tooMany, { most: most.rows }));
    else
      for (const [key, one] of inside) {
        const step = Array.isArray(value) ? Number(key) : key.slice(0, most.idSigns);
        if (key === '__proto__' || key.length > most.idSigns)
          fault(filled(words.noSuchField, { field: String(step) }), step);
        else left.push({ value: one, path: [...path, step] });
      }
  }
  return faults;
}
