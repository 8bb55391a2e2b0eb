import type { Kysely } from 'kysely';
import type { OwnProtocol } from '#core/book/doing.ts';
import { type Protocol, protocolShape } from '#core/protocols/protocol/protocol.ts';
import { unreadable } from '#server/db/column-seal.ts';
import { oneService, type ProtocolRow, type Tables } from '#server/db/tables.ts';

/** A protocol that the service brought itself, and how it stands here. */
export interface KeptProtocol extends Pick<ProtocolRow, 'state' | 'file' | 'by' | 'at'> {
  protocol: Protocol;
}

const byEdition = (one: ProtocolRow, other: ProtocolRow) => {
  const numbers = ({ edition }: ProtocolRow) => edition.split('.').map(Number);
  const [[year = 0, n = 0], [otherYear = 0, otherN = 0]] = [numbers(one), numbers(other)];
  return one.id.localeCompare(other.id, 'en') || year - otherYear || n - otherN;
};

function asJson(whole: string): unknown {
  try {
    return JSON.parse(whole);
  } catch {
    return undefined;
  }
}

const readBefore = new Map<string, Protocol>();

/** What a row holds, read once for each text; nothing where another hand than Kith's wrote it, which verify tells. */
function readWhole(whole: string): Protocol | undefined {
  const known = readBefore.get(whole);
  if (known || whole === unreadable) return known;
  const read = protocolShape.safeParse(asJson(whole)).data;
  if (readBefore.size > 100) readBefore.clear();
  if (read) readBefore.set(whole, read);
  return read;
}

/** Every protocol that the service brought, each edition, by id and then by edition. */
export async function keptProtocols(db: Kysely<Tables>): Promise<KeptProtocol[]> {
  const rows = await db.selectFrom('protocol').selectAll().where('service', '=', oneService).execute();
  return rows.toSorted(byEdition).flatMap(({ whole, state, file, by, at }) => {
    const protocol = readWhole(whole);
    return protocol ? [{ protocol, state, file, by, at }] : [];
  });
}

/** Whether a row of this name is kept, also one that cannot be read any more. */
export async function isEditionKept(
  db: Kysely<Tables>,
  { id, edition }: Pick<ProtocolRow, 'id' | 'edition'>,
): Promise<boolean> {
  const rows = await db
    .selectFrom('protocol')
    .select('id')
    .where('service', '=', oneService)
    .where('id', '=', id)
    .where('edition', '=', edition)
    .execute();
  return rows.length > 0;
}

/** Those under which a course can be opened. */
export async function protocolsOffered(db: Kysely<Tables>): Promise<Protocol[]> {
  const kept = await keptProtocols(db);
  return kept.flatMap(({ protocol, state }) => (state === 'offered' ? [protocol] : []));
}

/** The same as an act is told of them. */
export async function protocolsToTell(db: Kysely<Tables>): Promise<OwnProtocol[]> {
  return (await protocolsFollowed(db)).filter(({ withdrawn }) => !withdrawn);
}

/** All that something here may follow, those too that were on offer once: a group formed under one goes on by it. */
export async function protocolsFollowed(db: Kysely<Tables>): Promise<OwnProtocol[]> {
  const kept = await keptProtocols(db);
  return kept.map(({ protocol: whole, state }) => ({
    ...{ id: whole.id, edition: whole.edition, whole },
    ...(state === 'withdrawn' && { withdrawn: true as const }),
  }));
}
