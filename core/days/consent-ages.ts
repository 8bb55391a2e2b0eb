import { z } from 'zod';
import { whole } from '#core/forms/fields.ts';

/**
 * Who consents for a young person, as a service sets it for its country; off until it is set. IPT protocol reference,
 * 7.3, 12.1 (OQ-14, guardian's view).
 */
export const consentAgesShape = z.object({
  /** From this age the client’s own yes is enough. */
  ownConsentFrom: whole.min(0).max(25),
  /** From this age nobody else answers for the client, and a guardian’s page ends. */
  comesOfAge: whole.min(0).max(25),
  guardians: z.enum(['one', 'both_where_shared']),
  /** Whether the young person’s own yes is asked beside the guardian’s. */
  assent: z.enum(['asked', 'not_asked']),
  /** Who may have a page of their own. */
  pagesFor: z.array(z.string().max(80)).max(20),
  /** So many days after the course has closed a page still opens. */
  daysAfterClosing: whole.min(0).max(365),
});
export type ConsentAges = z.output<typeof consentAgesShape>;
