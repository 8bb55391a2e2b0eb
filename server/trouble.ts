/** Something a person who runs Kith can mend; its message is one sentence that says what to do. */
export class Trouble extends Error {}
