import { Hono } from 'hono';
import { z } from 'zod';
import type { OwnProtocols, ProtocolAnswer } from '#core/api-answers/protocols.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { cardOf } from '#core/protocols/protocol-card.ts';
import { rolesInside } from '#core/roles.ts';
import { memberNames } from '#server/accounts/members.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { theMachine } from '#server/audit/write.ts';
import { notFound, refusalProblem } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { bringProtocol, offerProtocol } from './bring.ts';
import { keptProtocols } from './own.ts';
import { noFile, noState, tooLong } from './words.ts';

/** Ten times the longest form that ships. */
const mostSigns = 900_000;

/** A protocol as its file holds it, as text, so that each fault can name its line. */
export const protocolFileForm = z.object({
  file: z.string({ error: noFile.en }).min(1, { error: noFile.en }).max(mostSigns, { error: tooLong.en }),
});

export const offerForm = z.object({
  state: z.enum(['offered', 'withdrawn'], { error: noState.en }),
});

/** The protocols that the service brought itself: for every member to see, and for an administrator to bring. */
export function protocolRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/', async (context) => {
    await signedInAs(installation, context, ...rolesInside);
    const [kept, names] = await Promise.all([keptProtocols(installation.db), memberNames(installation.db)]);
    const own = kept.map(({ protocol, state, by, at }) => ({
      ...cardOf(protocol),
      state,
      by: by === theMachine ? null : (names.get(by) ?? ''),
      at,
    }));
    return context.json({ own } satisfies OwnProtocols);
  });
  app.get('/:id/:edition', async (context) => {
    await signedInAs(installation, context, ...rolesInside);
    const { id, edition } = context.req.param();
    const kept = await keptProtocols(installation.db);
    const found = kept.find(({ protocol }) => protocol.id === id && protocol.edition === edition);
    if (!found) throw notFound();
    const { protocol, state, file } = found;
    return context.json({ protocol, state, file } satisfies ProtocolAnswer);
  });
  app.post('/', async (context) => {
    const person = await signedInAs(installation, context, 'administrator');
    const { file } = await readForm(context, protocolFileForm);
    const brought = await bringProtocol(installation, file, person.id);
    if (isRefusal(brought)) throw refusalProblem(brought);
    return context.json({ id: brought.id, edition: brought.edition, name: brought.name }, 201);
  });
  app.put('/:id/:edition', async (context) => {
    const person = await signedInAs(installation, context, 'administrator');
    const { state } = await readForm(context, offerForm);
    await offerProtocol(installation, context.req.param(), state, person.id);
    return context.json({ state });
  });
  return app;
}
