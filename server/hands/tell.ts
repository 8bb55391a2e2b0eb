import type { AuditTells } from '#core/audit/kinds.ts';
import type { Person } from '#server/accounts/person.ts';
import { forgetSignedIn } from '#server/accounts/rights-remembered.ts';
import { supervisorsOf } from '#server/accounts/supervision.ts';
import { auditRights, type ToldOfRights } from '#server/accounts/tell-of-rights.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Installation } from '#server/installation.ts';

interface Changed {
  what: Extract<ToldOfRights, 'cover-named' | 'cover-ended' | 'courses-handed-over'>;
  /** Whose courses they are, or were. */
  of: string;
  /** Into whose hands they come. */
  to?: string;
  tells: AuditTells;
}

/** Tells everybody concerned that courses are in other hands: both therapists, whoever supervises either, and those who look after the service. */
export async function tellOfHands(
  installation: Installation,
  by: Pick<Person, 'id'>,
  { what, of, to, tells }: Changed,
): Promise<void> {
  const supervisors = await Promise.all(
    [of, ...(to ? [to] : [])].map((one) => supervisorsOf(installation.db, one)),
  );
  await inSharedCommit(installation, (transaction) =>
    auditRights(
      installation,
      transaction,
      { what, who: by.id, about: of, ...(to && { beside: to }), tells },
      [],
      supervisors.flat(),
    ),
  );
  forgetSignedIn();
}
