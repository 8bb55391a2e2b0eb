import { Hono } from 'hono';
import { figuresDictionary } from '#core/lists/by-period/figures-csv.ts';
import type { ServiceFigures } from '#core/lists/figures.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { csvFile } from '#server/http/csv-file.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { placesAndTeams } from '#server/teams/kept.ts';
import { readApart } from './read-apart.ts';
import { refusedOfFigures } from './words.ts';

/** Figures of the whole service, from the start or of a period, and as a file: from the lists, which name no one. */
export function figuresRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/', async (context) => {
    await signedInAs(installation, context, 'manager');
    const period = context.req.query('period') ?? null;
    const figures = await readApart(installation, {
      what: 'figures',
      asOf: await todayIn(installation),
      period,
      named: await placesAndTeams(installation),
    });
    if (!figures) throw problem(404, 'no-such-period', refusedOfFigures.en['no-such-period']);
    return context.json(figures satisfies ServiceFigures);
  });
  app.get('/csv', async (context) => {
    await signedInAs(installation, context, 'manager');
    const asOf = await todayIn(installation);
    const csv = await readApart(installation, {
      what: 'figures-csv',
      asOf,
      named: await placesAndTeams(installation),
    });
    return context.body(csv, 200, csvFile(`kith-figures-${asOf}.csv`));
  });
  app.get('/dictionary', async (context) => {
    await signedInAs(installation, context, 'manager');
    return context.body(figuresDictionary(), 200, csvFile('kith-figures-dictionary.csv'));
  });
  return app;
}
