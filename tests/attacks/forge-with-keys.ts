import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { writeCheckpoint } from '#server/chains/checkpoints.ts';
import { courseChain, signHeads } from '#server/chains/signed-heads.ts';
import { type SigningKey, signingKeyOf } from '#server/chains/signing-key.ts';
import { courseKey } from '#server/courses/course-key.ts';
import { factRows, hashOf, openFact, sealWords } from '#server/db/facts.ts';
import { type Db, oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { refreshSummaries } from '#server/keeping/refresh-lists.ts';
import { pastTriggers } from './past-triggers.ts';

/**
 * As somebody who holds every key of the service would: an entry says another thing, and everything after it is sealed,
 * hashed and signed anew, the checkpoints and their file as well.
 */
export async function forgeWithKeys(
  installation: Installation,
  course: string,
  change: (data: unknown) => unknown,
  at: number,
): Promise<void> {
  const { db, headsFile, master } = installation;
  // A key that knows of no checkpoint: what is signed with it says after none.
  const signing = signingKeyOf(master);
  const row = await db
    .selectFrom('course')
    .selectAll()
    .where('service', '=', oneService)
    .where('id', '=', course)
    .executeTakeFirstOrThrow();
  const facts = await factRows(db, course);
  const key = courseKey(installation, row);
  let prev = '';
  for (const fact of facts) {
    const { data } = openFact(key, fact);
    const sealed = sealWords(key, fact, JSON.stringify(fact.seq === at ? change(data) : data));
    const hash = hashOf({ ...fact, sealed, prev });
    await pastTriggers(
      db,
      `update fact set sealed = '${sealed}', prev = '${prev}', hash = '${hash}' where course = '${course}' and seq = ${fact.seq}`,
    );
    prev = hash;
  }
  await sql`update course set head = ${prev} where id = ${course}`.execute(db);
  await signAllAnew(db, signing);
  await refreshSummaries(installation);
  await pastTriggers(db, 'delete from checkpoint');
  await pastTriggers(db, `delete from chain where name = 'checkpoint'`);
  rmSync(headsFile.path);
  await writeCheckpoint({ ...installation, signing });
}

async function signAllAnew(db: Db, signing: SigningKey): Promise<void> {
  for (const { id, seq, head: hash } of await db.selectFrom('course').selectAll().execute()) {
    const [signed] = signHeads(signing, [{ chain: courseChain(id), seq, hash }]);
    await sql`update course set signature = ${signed?.signature} where id = ${id}`.execute(db);
  }
  for (const { name: chain, seq, hash } of await db.selectFrom('chain').selectAll().execute()) {
    const [signed] = signHeads(signing, [{ chain, seq, hash }]);
    await sql`update chain set signature = ${signed?.signature} where name = ${chain}`.execute(db);
  }
}
