import { Hono } from 'hono';
import type { ProgrammeFigures, ProgrammePlaces } from '#core/api-answers/programme.ts';
import { figuresCsv } from '#core/programme/csv.ts';
import { type DataValueSets, dhis2Of } from '#core/programme/dhis2.ts';
import { rolesInside } from '#core/roles.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { csvFile } from '#server/http/csv-file.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { programmePlaces } from '#server/service/programme-places.ts';
import { programmeFigures } from './figures.ts';
import { placesForm, setPlaces } from './places.ts';

const placesNow = async (installation: Installation): Promise<ProgrammePlaces> => ({
  places: await programmePlaces(installation),
  today: await todayIn(installation),
});

/** A programme of groups: its places, and its figures for a manager, without the name of any member. */
export function programmeRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/places', async (context) => {
    await signedInAs(installation, context, ...rolesInside);
    return context.json(await placesNow(installation));
  });
  app.put('/places', async (context) => {
    const person = await signedInAs(installation, context, 'manager', 'administrator');
    await setPlaces(installation, person, await readForm(context, placesForm));
    return context.json(await placesNow(installation));
  });
  app.get('/figures', async (context) => {
    await signedInAs(installation, context, 'manager');
    const { figures } = await programmeFigures(installation, context.req.query());
    return context.json(figures satisfies ProgrammeFigures);
  });
  app.get('/csv', async (context) => {
    await signedInAs(installation, context, 'manager');
    const { figures } = await programmeFigures(installation, context.req.query());
    const { table, names, from, to } = figures;
    return context.body(
      figuresCsv(table, (row) => names[row] ?? ''),
      200,
      csvFile(`kith-groups-${from}-${to}.csv`),
    );
  });
  app.get('/dhis2', async (context) => {
    await signedInAs(installation, context, 'manager');
    const query = { ...context.req.query(), by: 'place', columns: 'by_month' };
    const { figures, places } = await programmeFigures(installation, query);
    return context.json(dhis2Of(figures.table, places) satisfies DataValueSets);
  });
  return app;
}
