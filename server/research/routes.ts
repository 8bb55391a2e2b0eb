import { Hono } from 'hono';
import type { ResearchHere } from '#core/api-answers/research.ts';
import { dictionaryCsv } from '#core/research/dataset.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { auditAlone } from '#server/audit/write.ts';
import { csvFile } from '#server/http/csv-file.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { readApart } from '#server/lists/read-apart.ts';
import { todayIn } from '#server/service/clock.ts';
import { serviceSettings } from '#server/service/settings.ts';
import { refusedOfResearch } from './words.ts';

/** What is given to research: from the lists, which name no one; no chart is read. */
export function researchRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/', async (context) => {
    await signedInAs(installation, context, 'manager');
    const ready = await readApart(installation, { what: 'research' });
    const { research } = await serviceSettings(installation);
    return context.json({ purpose: research?.purpose ?? '', ...ready } satisfies ResearchHere);
  });
  app.get('/csv', async (context) => {
    const person = await signedInAs(installation, context, 'manager');
    const file = await readApart(installation, { what: 'research-csv' });
    if (!file) throw problem(409, 'too-few-agreed', refusedOfResearch.en['too-few-agreed']);
    const tells = { courses: file.courses };
    await auditAlone(installation, { what: 'research-exported', who: person.id, tells });
    return context.body(file.csv, 200, csvFile(`kith-research-${await todayIn(installation)}.csv`));
  });
  app.get('/dictionary', async (context) => {
    await signedInAs(installation, context, 'manager');
    return context.body(dictionaryCsv(), 200, csvFile('kith-research-dictionary.csv'));
  });
  return app;
}
