import type { MemberSeen } from '#core/api-answers/groups.ts';
import { type EntryTyped, longestLine } from './typed.ts';

/** Words that stand already, of which one may become what a member tries next, by one press. */
export interface AtHand {
  words: string;
  from: 'offered' | 'last_time';
}

/** What the others offered, and last week’s task where it is still to be done. */
export function tasksAtHand(
  { options, lastTask }: Pick<EntryTyped, 'options' | 'lastTask'>,
  taskOpen: MemberSeen['taskOpen'],
): AtHand[] {
  const isOver = lastTask === 'done' || lastTask === 'changed_mind';
  const all: AtHand[] = [
    ...options.map((words) => ({ words: words.trim(), from: 'offered' as const })),
    ...(taskOpen && !isOver ? [{ words: taskOpen.what.trim(), from: 'last_time' as const }] : []),
  ];
  return all.filter(
    ({ words }, at) =>
      words !== '' && words.length <= longestLine && all.findIndex((one) => one.words === words) === at,
  );
}
