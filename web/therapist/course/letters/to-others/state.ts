import type { LetterToOther } from '#core/course/letters-to-others/state.ts';

/** How a letter to somebody else stands: `changed` where its draft is another than what was signed last. */
export type LetterStands = 'draft' | 'signed' | 'gone' | 'changed';

export function standsAs({ draft, signed, gone }: LetterToOther): LetterStands {
  const last = signed.at(-1);
  if (!last) return 'draft';
  if (draft && draft.version !== last.version) return 'changed';
  return gone.some(({ version }) => version === last.version) ? 'gone' : 'signed';
}
