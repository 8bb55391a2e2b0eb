import type { z } from 'zod';
import type { VersionedEntry, VersionedText, VersionedTexts } from '#core/course/shared/versioned-text.ts';
import type {
  anniversary,
  commemoration,
  daysRow,
  GriefRow,
  griefFeeling,
  griefLink,
  innerPlace,
  mourningExplained,
  portrait,
  portraitWeighed,
  reactions,
  reinvolvement,
} from './shapes.ts';

export interface LossTexts {
  link: z.output<typeof griefLink>;
  explained: z.output<typeof mourningExplained>;
  portrait: z.output<typeof portrait>;
  /** The therapist's own view of the portrait. */
  portraitWeighed: z.output<typeof portraitWeighed>;
  commemoration: z.output<typeof commemoration>;
  innerPlace: z.output<typeof innerPlace>;
  /** The therapist's own view of the course the grief takes. */
  reactions: z.output<typeof reactions>;
}

/** The mourning of one person, or of one loss where the protocol counts other losses as grief. */
export interface Loss {
  id: string;
  personId: string | null;
  whatWasLost: string;
  diedOn: string | null;
  startedOn: string;
  texts: VersionedTexts<LossTexts>;
  days: Partial<Record<GriefRow, VersionedText<z.output<typeof daysRow>>>>;
  feelings: VersionedEntry<z.output<typeof griefFeeling>>[];
  reinvolvement: VersionedEntry<z.output<typeof reinvolvement>>[];
  anniversaries: VersionedEntry<z.output<typeof anniversary>>[];
  wishesToJoin: { words: string; session: number | null; on: string; by: string }[];
}

export interface Grief {
  losses: Loss[];
}
