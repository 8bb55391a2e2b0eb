import type { Letter } from '#core/course/letters/state.ts';

/** Whether a letter is a draft, was sent as it stands, or was changed since. */
export function letterState({ draft, sent }: Letter): 'draft' | 'sent' | 'changed' {
  if (sent.length === 0) return 'draft';
  return !draft || sent.some(({ version }) => version === draft.version) ? 'sent' : 'changed';
}

/** Where a letter can be had as a PDF; `version` for one of the times it was sent. */
export const pdfOf = (course: string, letter: string, version?: number): string =>
  `/api/courses/${course}/letters/${letter}.pdf${version === undefined ? '' : `?version=${version}`}`;
