import { z } from 'zod';
import { type Author, author } from '#core/course/shared/author.ts';
import type { By } from '#core/course/shared/stamped.ts';
import { type VersionedTexts, writtenAt } from '#core/course/shared/versioned-text.ts';
import { id, line, maybe, text } from '#core/forms/fields.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { thingId } from '#core/forms/thing-named.ts';
import { words as says } from './words.ts';

/** Clarifying an issue: the client’s words, a restatement, their correction, the agreed statement. IPT protocol reference, 3.2, T-03. */

/** What a restatement does with what was said. */
export const clarifyingMoves = ['rephrase', 'contrast', 'draw_out', 'unsaid', 'specifics'] as const;

export const clarificationBegun = z.object({
  words: text(says.en.fields.clientsWords),
  issue: thingId.optional(),
  session: sessionNumber.optional(),
});
export const restatement = z.object({
  words: text(says.en.fields.restatement),
  move: z.enum(clarifyingMoves).optional(),
});
export const correction = z.object({
  words: text(says.en.fields.correction),
  fits: z.enum(['fits', 'partly', 'not']),
});
export const statement = z.object({ words: line(says.en.fields.statement), remark: maybe });

const clarificationId = id;
const wrote = writtenAt({ clarificationId });

export const clarifiedFacts = {
  ClarificationBegun: clarificationBegun,
  IssueRestated: wrote(restatement),
  RestatementCorrected: wrote(correction),
  StatementWritten: wrote(statement),
  StatementAgreed: z.object({ clarificationId, version: z.number(), issue: id, as: author }),
};

export interface ClarificationTexts {
  restatement: z.output<typeof restatement>;
  correction: z.output<typeof correction>;
  statement: z.output<typeof statement>;
}

/** One thing the client said, made clearer by both. */
export interface Clarification extends z.output<typeof clarificationBegun>, By {
  id: string;
  texts: VersionedTexts<ClarificationTexts>;
  /** That both agree on the statement: which version, who recorded it, and the issue it now stands in. */
  agreed: (By & { version: number; as: Author; issue: string }) | null;
}
