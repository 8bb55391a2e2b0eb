import { type Context, Hono } from 'hono';
import { problem } from '#server/http/problem.ts';
import { refusedRequests } from '#server/http/words.ts';
import type { Installation } from '#server/installation.ts';
import { spend } from './account-limits.ts';
import { signedInOrNobody } from './signed-in.ts';

/** A body that does not say its length is counted, as bytes: read as text, a file in another encoding would lose letters. */
async function bytesOf({ req }: Context): Promise<number> {
  const said = req.header('content-length');
  return said === undefined || req.header('transfer-encoding')
    ? (await req.arrayBuffer()).byteLength
    : Number(said);
}

/** On the way to every other route: refuses (429) what an account sends beyond its measure. */
export function limitRoutes(installation: Installation) {
  const app = new Hono();
  app.use('*', async (context, next) => {
    const { method } = context.req;
    if (method === 'GET' || method === 'HEAD') return next();
    const asking = await signedInOrNobody(installation, context);
    if (asking && spend(installation, asking.person.id, await bytesOf(context)) === 'too-much')
      throw problem(429, 'too-much', refusedRequests.en['too-much']);
    return next();
  });
  return app;
}
