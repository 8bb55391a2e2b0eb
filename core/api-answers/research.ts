import type { Count } from '#core/lists/small-counts.ts';
import type { ResearchRisk } from '#core/research/risk.ts';

/** What a manager sees of what is given to research. */
export interface ResearchHere {
  /** What the service does research for; empty where it does none, and nobody is asked. */
  purpose: string;
  /** Finished courses whose clients agree to it now. */
  agreed: Count;
  /** The file as it would be now; left out while too few agree. */
  file?: { courses: number; emptied: number; leftOut: Count } & ResearchRisk;
}
