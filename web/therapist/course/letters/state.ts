import type { Letter } from '#core/course/letters/state.ts';

/** Whether a letter is a draft, was sent as it stands, or was changed since. */
export function letterState({ draft, sent }: Letter): 'draft' | 'sent' | 'changed' {
  if (sent.length === 0) return 'draft';
  return !draft || sent.some(({ version }) => version === draft.version) ? 'sent' : 'changed';
}
