/** An act on its way: an entry of its own on this machine until the server has acknowledged it. */
export interface UnsentAct {
  /** Whose chart it goes to: that of a course, or of a group. */
  course: string;
  name: string;
  /** Where it is sent, where that is no act of a course: `groups/…/meetings`. */
  to?: string;
  /** An answer in it may ask for help. */
  presses?: 'help';
  /** What stands in one queue goes out one after another, and past none that was refused. */
  queue?: string;
  /** Where one that was refused is mended; elsewhere it is let go. */
  mend?: string;
  id: string;
  on?: string;
  /** The day it was pressed, by the clock of this machine: what waited is dated by it, where it says no other day. */
  pressedOn?: string;
  form: unknown;
  /** The same as it was typed, where a form is typed in another shape than it is sent. */
  typed?: unknown;
  /** The form it was typed in; what is sent from one form goes in the order in which it was written. */
  place?: string;
  /** The version made by what was sent from this form just before it: written over knowingly, if that is all. */
  over?: number;
  /** The sentence with which it was refused after a wait; the person decides what becomes of it. */
  refused?: string;
  /** Of whom the sentence is, where it is of one member’s part. */
  member?: string;
  /** The code of the refusal that says that the same is there already, told by another hand: so it has come, and is let go. */
  there?: string;
  /** What becomes of it is written down on this machine, and stays when the act is let go of. */
  isFollowed?: true;
  /** Of whom it is, by the name they have on this page. */
  whose?: string;
  /** Its place in the order in which what waits was written; counted on, since a clock may be set back. */
  at?: number;
}
