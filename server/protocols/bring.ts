import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { readProtocol } from '#core/guide/protocol-file/read-protocol.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { audit } from '#server/audit/write.ts';
import { addRow, changeRows } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writer } from '#server/chains/writing.ts';
import { inTurn } from '#server/db/in-turn.ts';
import { oneService, type ProtocolRow } from '#server/db/tables.ts';
import { notFound } from '#server/http/problem.ts';
import { isEditionKept, keptProtocols } from './own.ts';
import { refuseBecause } from './words.ts';

/**
 * Puts in a protocol that the service wrote, beside those that are here; an edition that is kept is never edited.
 * @param who the account of who brings it, or the machine
 * @returns the protocol, or a sentence for each fault with its line
 */
export const bringProtocol = (
  installation: Writer & Grower,
  file: string,
  who: string,
): Promise<Protocol | Refusal> =>
  inTurn(installation.db, 'protocols', async () => {
    const own = (await keptProtocols(installation.db)).map(({ protocol }) => protocol);
    const read = readProtocol(file, own);
    if (isRefusal(read)) return read;
    const { id, edition } = read;
    if (await isEditionKept(installation.db, read)) {
      return refuseBecause('edition-unreadable', { id, edition });
    }
    await inSharedCommit(installation, async (transaction) => {
      await addRow(installation, transaction, 'protocol', {
        service: oneService,
        id,
        edition,
        state: 'offered',
        file,
        whole: JSON.stringify(read),
        by: who,
        at: installation.now().toISOString(),
      });
      await audit(installation, transaction, {
        what: 'protocol-added',
        who,
        tells: { protocol: id, edition },
      });
    });
    return read;
  });

/** Takes an edition out of the offer, or puts it back. Courses that follow it carry it, and go on as they are. */
export async function offerProtocol(
  installation: Writer & Grower,
  named: Pick<ProtocolRow, 'id' | 'edition'>,
  state: ProtocolRow['state'],
  who: string,
): Promise<void> {
  const { id, edition } = named;
  await inSharedCommit(installation, async (transaction) => {
    if ((await changeRows(installation, transaction, 'protocol', { id, edition }, { state })) === 0)
      throw notFound();
    const what = state === 'offered' ? 'protocol-offered' : 'protocol-withdrawn';
    await audit(installation, transaction, { what, who, tells: { protocol: id, edition } });
  });
}
