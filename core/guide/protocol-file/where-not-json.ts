import { faultWords } from './words.ts';

const words = faultWords.en.json;

/** Where a text stops being JSON, and why. */
interface NotJson {
  line: number;
  why: string;
}

/** The pieces a JSON text is made of, at the place where they are looked for. */
const piece = {
  space: /[ \t\r\n]*/y,
  // What is wrong inside a text is found by JSON.parse below.
  text: /"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"/y,
  value: /-?[A-Za-z0-9.+-]+/y,
};

function taken(json: string, at: number, what: RegExp): string {
  what.lastIndex = at;
  return what.exec(json)?.[0] ?? '';
}

const isJson = (value: string): boolean => {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
};

/** What may come next: a value, a value or the end of its list, a name or the end of its object, or what follows a value. */
type Awaits = 'value' | 'row' | 'first name' | 'name' | 'colon' | 'more';
const names: readonly Awaits[] = ['name', 'first name'];

/**
 * The line on which a text that JSON.parse does not take goes wrong first, with a sentence; machines say it each in their
 * own words and mostly without the line. Reads without calling itself, however deep the text is.
 */
export function whereNotJson(json: string): NotJson {
  const open: ('{' | '[')[] = [];
  let awaits: Awaits = 'value';
  let at = 0;
  const here = (why: string): NotJson => ({ line: json.slice(0, at).split('\n').length, why });
  for (;;) {
    at += taken(json, at, piece.space).length;
    const sign = json[at];
    const around = open.at(-1);
    if (sign === undefined) return here(json.trim() === '' ? words.empty : words.ends);
    if (awaits === 'more' && !around) return here(words.after);
    if (sign === '}' || sign === ']') {
      if (around !== (sign === '}' ? '{' : '[')) return here(words.closes);
      if (awaits === 'name' || awaits === 'value')
        return here(json.slice(0, at).trimEnd().endsWith(',') ? words.spareComma : words.value);
      if (awaits === 'colon') return here(words.colon);
      open.pop();
      awaits = 'more';
      at += 1;
    } else if (awaits === 'more') {
      if (sign !== ',') return here(words.comma);
      awaits = around === '{' ? 'name' : 'value';
      at += 1;
    } else if (awaits === 'colon') {
      if (sign !== ':') return here(words.colon);
      awaits = 'value';
      at += 1;
    } else if (sign === '"') {
      const text = taken(json, at, piece.text);
      if (!isJson(text)) return here(words.text);
      awaits = names.includes(awaits) ? 'colon' : 'more';
      at += text.length;
    } else if (sign === ',') return here(words.spareComma);
    else if (names.includes(awaits)) return here(words.name);
    else if (sign === '{' || sign === '[') {
      open.push(sign);
      awaits = sign === '{' ? 'first name' : 'row';
      at += 1;
    } else {
      const value = taken(json, at, piece.value);
      if (!isJson(value)) return here(words.value);
      awaits = 'more';
      at += value.length;
    }
  }
}
