import type { ActName, FormOf } from '#core/course/book.ts';

/** One act of the story: who does it, on which day, and what they fill in. */
export interface Step {
  id: string;
  name: ActName;
  as: 'therapist' | 'client';
  on: string;
  form: unknown;
  /** The card on which somebody close answers, who has no account. */
  card?: string;
}

/** Collects the acts of a course in the order in which they happen. Things are named by a word of the story. */
export class Telling {
  readonly steps: Step[] = [];
  readonly #ids = new Map<string, string>();
  protected readonly newId: () => string;
  readonly #shift: (day: string) => string;

  /**
   * @param newId makes the id of an act
   * @param shift moves a day of the story to the day it is told on; a partial date is moved with it
   */
  constructor(newId: () => string, shift: (day: string) => string = (day) => day) {
    this.newId = newId;
    this.#shift = shift;
  }

  /** The id of what a word of the story names. */
  id(word: string): string {
    const known = this.#ids.get(word);
    if (known) return known;
    const made = this.newId();
    this.#ids.set(word, made);
    return made;
  }

  day(day: string): string {
    return this.#shift(day);
  }

  does<Name extends ActName>(
    name: Name,
    on: string,
    form: FormOf<Name>,
    { as = 'therapist', makes }: { as?: Step['as']; makes?: string } = {},
  ): this {
    this.steps.push({ id: makes ? this.id(makes) : this.newId(), name, as, on: this.#shift(on), form });
    return this;
  }
}
