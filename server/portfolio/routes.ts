import { Hono } from 'hono';
import type { PortfolioSeen } from '#core/api-answers/credentials.ts';
import { rolesInside } from '#core/roles.ts';
import { portfolioCsv } from '#core/supervision/portfolio-csv.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { csvFile } from '#server/http/csv-file.ts';
import type { Installation } from '#server/installation.ts';
import { portfolioSeenBy } from './read.ts';

/** Somebody's log of practice, to be handed in for accreditation: to read, and as CSV. */
export function portfolioRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/:person', async (context) => {
    const viewer = await signedInAs(installation, context, ...rolesInside);
    const seen = await portfolioSeenBy(installation, viewer, context.req.param('person'));
    return context.json(seen satisfies PortfolioSeen);
  });
  app.get('/:person/csv', async (context) => {
    const viewer = await signedInAs(installation, context, ...rolesInside);
    const seen = await portfolioSeenBy(installation, viewer, context.req.param('person'));
    return context.body(portfolioCsv(seen), 200, csvFile(`kith-portfolio-${seen.asOf}.csv`));
  });
  return app;
}
