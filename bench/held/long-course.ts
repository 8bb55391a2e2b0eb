import { v7 as newId } from 'uuid';
import { type Child, stateOf } from '#bench/child.ts';
import type { Caller } from '#examples/caller.ts';

/** What was asked, and for how long the loop was held at most while it was answered, in milliseconds. */
export interface Held {
  what: string;
  most: number;
}

const letter = { kind: 'ending_summary', words: 'Dear Leila, you came every week. '.repeat(60) };

/** Asks for what takes long, of a long course, one after the other, each for the first time and once more. */
export async function measureHeld(child: Child, therapist: Caller, course: string): Promise<Held[]> {
  const id = newId();
  await therapist.post(`courses/${course}/acts/writeLetter`, { id, form: letter });
  const at = `/api/courses/${course}`;
  const asked = {
    'the record': `${at}/record`,
    'the record as it is listed': `${at}/record?drafts=last`,
    'the course as it stands today, from its facts': `${at}?asOf=${new Date().toISOString().slice(0, 10)}`,
    'the export': `${at}/export`,
    'a letter as PDF': `${at}/letters/${id}.pdf`,
    'the looks at the course': `${at}/looks`,
  };
  const headers = { cookie: therapist.cookie() };
  const held: Held[] = [];
  for (const [what, path] of Object.entries(asked)) {
    // What is still being tidied up of the one before is not held against the next.
    await new Promise((done) => setTimeout(done, 200));
    await stateOf(child);
    for (let time = 0; time < 2; time += 1) {
      const answer = await fetch(`http://127.0.0.1:${child.port}${path}`, { headers });
      if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}.`);
      await answer.arrayBuffer();
    }
    held.push({ what, most: (await stateOf(child)).held?.most ?? Number.NaN });
  }
  return held;
}
