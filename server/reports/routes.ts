import { type Context, Hono } from 'hono';
import { figuresCsv } from '#core/lists/by-period/figures-csv.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { csvFile, namedFile } from '#server/http/csv-file.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { readApart } from '#server/lists/read-apart.ts';
import { refusedOfFigures } from '#server/lists/words.ts';
import { drawApart } from '#server/paper/draw-apart.ts';
import { waitsRead } from '#server/referrals/list.ts';
import { todayIn } from '#server/service/clock.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { placesAndTeams } from '#server/teams/kept.ts';
import { boardReport } from './board.ts';
import { waitsBeside } from './waits-beside.ts';

/** The report for the board, of a period beside the one before: from the figures, which name no one. */
export function reportRoutes(installation: Installation) {
  const app = new Hono();
  const asked = async (context: Context) => {
    await signedInAs(installation, context, 'manager');
    const asOf = await todayIn(installation);
    const period = context.req.query('period') ?? null;
    const beside = await readApart(installation, {
      what: 'beside-before',
      asOf,
      period,
      named: await placesAndTeams(installation),
    });
    if (!beside) throw problem(404, 'no-such-period', refusedOfFigures.en['no-such-period']);
    return {
      asOf,
      beside,
      waits: waitsBeside(await waitsRead(installation, asOf), beside),
      file: `kith-board-report-${period ?? 'from-the-start'}`,
    };
  };
  app.get('/pdf', async (context) => {
    const { asOf, beside, waits, file } = await asked(context);
    const { name: service } = await theService(installation);
    const drawn = await drawApart(boardReport(beside, { service, asOf, waits }));
    return context.body(drawn, 200, namedFile(`${file}.pdf`, 'application/pdf'));
  });
  app.get('/csv', async (context) => {
    const { beside, waits, file } = await asked(context);
    const told = [
      { ...beside.now, waits: waits.now },
      ...(beside.before && waits.before ? [{ ...beside.before, waits: waits.before }] : []),
    ];
    return context.body(figuresCsv(told), 200, csvFile(`${file}.csv`));
  });
  return app;
}
