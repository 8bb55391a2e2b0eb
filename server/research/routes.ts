import { type Context, Hono } from 'hono';
import type { ResearchHere } from '#core/api-answers/research.ts';
import { dictionaryCsv } from '#core/research/dataset.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { auditAlone } from '#server/audit/write.ts';
import { csvFile, namedFile } from '#server/http/csv-file.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { type ResearchFileKind, readApart } from '#server/lists/read-apart.ts';
import { todayIn } from '#server/service/clock.ts';
import { serviceSettings } from '#server/service/settings.ts';
import { refusedOfResearch } from './words.ts';

/** How each form of the file is sent. */
const sentAs: Record<ResearchFileKind, (on: string) => Record<string, string>> = {
  csv: (on) => csvFile(`kith-research-${on}.csv`),
  parquet: (on) => namedFile(`kith-research-${on}.parquet`, 'application/vnd.apache.parquet'),
  note: (on) => namedFile(`kith-research-${on}-note.txt`, 'text/plain; charset=utf-8'),
};

/** What is given to research: from the lists, which name no one; no chart is read. */
export function researchRoutes(installation: Installation) {
  const app = new Hono();
  const purposeHere = async () => (await serviceSettings(installation)).research?.purpose ?? '';
  const give = (as: ResearchFileKind) => async (context: Context) => {
    const person = await signedInAs(installation, context, 'manager');
    const on = await todayIn(installation);
    const asked = { purpose: await purposeHere(), on };
    const made = await readApart(installation, { what: 'research-file', as, asked });
    if (!made) throw problem(409, 'too-few-agreed', refusedOfResearch.en['too-few-agreed']);
    const tells = { courses: made.courses };
    if (as !== 'note') await auditAlone(installation, { what: 'research-exported', who: person.id, tells });
    return context.body(made.file, 200, sentAs[as](on));
  };
  app.get('/', async (context) => {
    await signedInAs(installation, context, 'manager');
    const ready = await readApart(installation, { what: 'research' });
    return context.json({ purpose: await purposeHere(), ...ready } satisfies ResearchHere);
  });
  app.get('/csv', give('csv'));
  app.get('/parquet', give('parquet'));
  app.get('/note', give('note'));
  app.get('/dictionary', async (context) => {
    await signedInAs(installation, context, 'manager');
    return context.body(dictionaryCsv(), 200, csvFile('kith-research-dictionary.csv'));
  });
  return app;
}
