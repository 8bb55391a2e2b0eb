/**
 * Something a person who runs Kith can mend: one sentence that says what to do, and a code by which a script and a test
 * know it whatever the sentence says.
 */
export class Trouble extends Error {
  readonly code: string;
  constructor(sentence: string, code: string) {
    super(sentence);
    this.code = code;
  }
}
