import { Hono } from 'hono';
import { whoMust } from '#server/accounts/signed-in.ts';
import type { House } from '#server/installation.ts';

/** The wording the service brought, for everybody signed in; what was left out, and who put it there, for an administrator. */
export function instrumentsHere(house: House) {
  const app = new Hono();
  app.get('/instruments', async (context) => {
    const { roles } = await whoMust(house, context.req.raw.headers);
    const { packs, leftOut } = house.wording;
    if (roles.includes('administrator'))
      return context.json({ packs: packs.map(({ pack }) => pack), leftOut });
    return context.json({ packs: packs.map(({ pack: { installed: _, ...pack } }) => pack) });
  });
  return app;
}
