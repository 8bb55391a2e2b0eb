/** Reads JSON in which no object names one thing twice: of two answers to one question nobody could say which was meant. */

const words = {
  en: (name: string, line: number) =>
    `“${name}” stands twice in one object, on line ${line}. Give it once, so that it is clear which is meant.`,
};

/** The longest name that a sentence says back. */
const longest = 60;

/** JSON that can be read, and names one thing twice; its message is a sentence. */
export class RepeatedName extends SyntaxError {
  readonly repeated: string;
  readonly line: number;
  constructor(repeated: string, line: number) {
    const short = [...repeated];
    const shown = short.length > longest ? `${short.slice(0, longest).join('')}…` : repeated;
    super(words.en(shown, line));
    this.repeated = shown;
    this.line = line;
  }
}

/** What a JSON text says. Throws a SyntaxError where it is none, a RepeatedName where an object names one thing twice. */
export function readJson(json: string): unknown {
  const steps = readJsonByStep(json);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many signs are looked at in a step. */
const aStep = 65_536;

/** The same of a long text, in steps between which others are answered. */
export function* readJsonByStep(json: string): Generator<undefined, unknown> {
  const read: unknown = JSON.parse(json);
  yield;
  yield* refuseRepeated(json);
  return read;
}

/** Goes once through a text that is JSON, without calling itself, however deep it is. */
function* refuseRepeated(json: string): Generator<undefined, void> {
  // The names of each object that is open, and null for a list.
  const open: (Set<string> | null)[] = [];
  let isName = false;
  let step = aStep;
  for (let at = 0; at < json.length; at += 1) {
    if (at > step) {
      step = at + aStep;
      yield;
    }
    const sign = json[at];
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : null);
      isName = sign === '{';
    } else if (sign === '}' || sign === ']') {
      open.pop();
      isName = false;
    } else if (sign === ',') isName = open.at(-1) instanceof Set;
    else if (sign === '"') {
      const from = at;
      for (at += 1; json[at] !== '"'; at += 1) if (json[at] === '\\') at += 1;
      const names = open.at(-1);
      if (!isName || !names) continue;
      isName = false;
      const name = nameIn(json.slice(from, at + 1));
      if (names.has(name)) throw new RepeatedName(name, json.slice(0, from).split('\n').length);
      names.add(name);
    }
  }
}

const nameIn = (quoted: string): string =>
  quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
