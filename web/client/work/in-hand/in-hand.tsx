import { CloserToPeople } from './closer.tsx';
import { Decisions } from './decided.tsx';
import { NewRole } from './new-role.tsx';
import { Quarrels } from './quarrels.tsx';
import { Remembering } from './remembering.tsx';

/** What we have worked out so far in what we work on, as far as it is mine to hold; the therapist’s readings of it are not in it (2.3). */
export function InHand() {
  return (
    <>
      <Remembering />
      <Quarrels />
      <NewRole />
      <CloserToPeople />
      <Decisions />
    </>
  );
}
