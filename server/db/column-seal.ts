import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import { exactBytes } from './exact-bytes.ts';
import { type SealKey, seal, unseal } from './seal.ts';

const words = {
  en: {
    thisCodeIsNot: 'This code is not of this column.',
  },
};

/** What is read where a stored value was not written by this service: no value of any column. */
export const unreadable = '\uFFFD';

/** How a stored value begins, by which it is told from one that is not sealed: its kind, then table and column. */
const stored = /^([cs])1:(\w+\.\w+):/;
const lengthOfCode = 16;
const mostCodes = 8_000;
/** Of what was opened lately, so many letters are remembered: rows that are read again and again cost no second opening. */
const mostRemembered = 16_000_000;

/** Whether a value may be one that is sealed or coded; what begins otherwise is not looked at further. */
export const mayBeStored = (value: string): boolean => value.startsWith('s1:') || value.startsWith('c1:');

interface ColumnKeys {
  seal: SealKey;
  code: SealKey;
  name: SealKey;
}

/** Seals and opens the values of columns, each column under keys of its own, drawn from the master key. */
export class ColumnSeal {
  readonly #master: Buffer;
  readonly #keys = new Map<string, ColumnKeys>();
  /** What was opened or written lately, by how it is stored. */
  readonly #opened = new Map<string, unknown>();
  #remembered = 0;
  readonly #codes = new Map<string, string>();

  constructor(master: Buffer) {
    this.#master = master;
  }

  #keysOf(column: string): ColumnKeys {
    const known = this.#keys.get(column);
    if (known) return known;
    const drawn = (what: string) =>
      createSecretKey(Buffer.from(hkdfSync('sha256', this.#master, '', `kith/${what}/${column}`, 32)));
    const keys = { seal: drawn('sealed-column'), code: drawn('coded-column'), name: drawn('code-of-column') };
    this.#keys.set(column, keys);
    return keys;
  }

  /** @param column as `table.column` */
  sealed(column: string, value: unknown): string {
    const text = typeof value === 'string' ? `s${value}` : `j${JSON.stringify(value ?? null)}`;
    const made = `s1:${column}:${seal(this.#keysOf(column).seal, column, text)}`;
    this.#remember(made, value ?? null);
    return made;
  }

  /** The same text of the same column is always the same code: its initial vector is a keyed hash of it (as in SIV, RFC 5297). */
  coded(column: string, text: string): string {
    const name = `${column}:${text}`;
    const known = this.#codes.get(name);
    if (known) return known;
    const { code, name: naming } = this.#keysOf(column);
    const iv = createHmac('sha256', naming).update(text).digest().subarray(0, lengthOfCode);
    const cipher = createCipheriv('aes-256-ctr', code, iv);
    const bytes = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]);
    const made = `c1:${column}:${bytes.toString('base64url')}`;
    if (this.#codes.size > mostCodes) this.#codes.clear();
    this.#codes.set(name, made);
    return made;
  }

  /** Of a stored value: which column it was made for; undefined where it is none. */
  columnOf(value: string): string | undefined {
    return stored.exec(value)?.[2];
  }

  /** What a stored value says; `unreadable` where it was not made by this service, or was changed. */
  opened(value: string): unknown {
    const known = this.#opened.get(value);
    if (known !== undefined) return known;
    const said = this.openedOnce(value);
    if (said !== unreadable) this.#remember(value, said);
    return said;
  }

  /** The same of a value that nobody reads again soon, or that whoever reads it remembers. */
  openedOnce(value: string): unknown {
    const [begins = '', kind = '', column = ''] = stored.exec(value) ?? [];
    if (begins === '') return unreadable;
    try {
      const rest = value.slice(begins.length);
      return kind === 'c' ? this.#decoded(column, rest) : this.#unsealed(column, rest);
    } catch {
      return unreadable;
    }
  }

  #decoded(column: string, code: string): string {
    const { code: key, name } = this.#keysOf(column);
    const bytes = exactBytes(code, 'base64url');
    const iv = bytes.subarray(0, lengthOfCode);
    const decipher = createDecipheriv('aes-256-ctr', key, iv);
    const text = Buffer.concat([decipher.update(bytes.subarray(lengthOfCode)), decipher.final()]);
    const isIts = createHmac('sha256', name).update(text).digest().subarray(0, lengthOfCode).equals(iv);
    if (!isIts) throw new Error(words.en.thisCodeIsNot);
    return text.toString('utf8');
  }

  #unsealed(column: string, sealed: string): unknown {
    const text = unseal(this.#keysOf(column).seal, column, sealed);
    return text.startsWith('s') ? text.slice(1) : JSON.parse(text.slice(1));
  }

  #remember(value: string, said: unknown): void {
    this.#remembered += 2 * value.length;
    if (this.#remembered > mostRemembered) {
      this.#opened.clear();
      this.#remembered = 2 * value.length;
    }
    this.#opened.set(value, said);
  }
}
