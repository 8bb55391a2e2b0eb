import type { Area } from './area.ts';
import { grief } from './grief.ts';
import { interpersonalDeficits } from './interpersonal-deficits.ts';
import type { ProblemArea } from './problem-area.ts';
import { roleDispute } from './role-dispute.ts';
import { roleTransition } from './role-transition.ts';

/** The four problem areas, isolation last because it is the residual one (IPT protocol reference, 2.4, SEL-3). */
export const problemAreas: Readonly<Record<Area, ProblemArea>> = {
  grief,
  role_dispute: roleDispute,
  role_transition: roleTransition,
  interpersonal_deficits: interpersonalDeficits,
};
