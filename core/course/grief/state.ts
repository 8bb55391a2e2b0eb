import type { z } from 'zod';
import type { Entry, Texts, Written } from '#core/course/shared/versioned-text.ts';
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
  texts: Texts<LossTexts>;
  days: Partial<Record<GriefRow, Written<z.output<typeof daysRow>>>>;
  feelings: Entry<z.output<typeof griefFeeling>>[];
  reinvolvement: Entry<z.output<typeof reinvolvement>>[];
  anniversaries: Entry<z.output<typeof anniversary>>[];
  wishesToJoin: { words: string; session: number | null; on: string; by: string }[];
}

export interface Grief {
  losses: Loss[];
}
