import { type Context, Hono } from 'hono';
import type { DirectoryTrial, SafetyDirectory } from '#core/api-answers/safety-directory.ts';
import { rolesInside } from '#core/roles.ts';
import { directoryFile } from '#interop/csv/directory.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { csvFile } from '#server/http/csv-file.ts';
import { problem } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { addEntry, changeEntry, checkAsked, checkEntry, entryAsked, takeOutEntry } from './entries.ts';
import { bringFile, tryFile } from './file.ts';
import { directoryNow } from './kept.ts';
import { refusedOfDirectory } from './words.ts';

async function fileIn(context: Context): Promise<{ bytes: Uint8Array; shown: string }> {
  const form = await context.req.formData().catch(() => new FormData());
  const file = form.get('file');
  if (!(file instanceof Blob)) throw problem(422, 'no-file', refusedOfDirectory.en['no-file']);
  const shown = form.get('shown');
  return { bytes: new Uint8Array(await file.arrayBuffer()), shown: typeof shown === 'string' ? shown : '' };
}

/** Whom to reach when somebody is not safe, by place: read by all who work here, kept by who runs the service. */
export function safetyDirectoryRoutes(installation: Installation) {
  const app = new Hono();
  const reader = (context: Context) => signedInAs(installation, context, ...rolesInside);
  const keeper = (context: Context) => signedInAs(installation, context, 'manager', 'administrator');
  const now = async () => (await directoryNow(installation)) satisfies SafetyDirectory;
  app.get('/', async (context) => {
    await reader(context);
    return context.json(await now());
  });
  app.get('/file', async (context) => {
    await reader(context);
    const { entries, places } = await now();
    return context.body(directoryFile(entries, places), 200, csvFile('kith-safety-directory.csv'));
  });
  app.post('/entries', async (context) => {
    const person = await keeper(context);
    await addEntry(installation, person, await readForm(context, entryAsked));
    return context.json(await now(), 201);
  });
  app.put('/entries/:id', async (context) => {
    const person = await keeper(context);
    await changeEntry(installation, person, context.req.param('id'), await readForm(context, entryAsked));
    return context.json(await now());
  });
  app.post('/entries/:id/checked', async (context) => {
    const person = await keeper(context);
    await checkEntry(installation, person, context.req.param('id'), await readForm(context, checkAsked));
    return context.json(await now());
  });
  app.delete('/entries/:id', async (context) => {
    await takeOutEntry(installation, await keeper(context), context.req.param('id'));
    return context.json(await now());
  });
  app.post('/trial', async (context) => {
    const person = await keeper(context);
    const { trial } = await tryFile(installation, person, (await fileIn(context)).bytes);
    return context.json(trial satisfies DirectoryTrial);
  });
  app.post('/brought', async (context) => {
    const person = await keeper(context);
    const { bytes, shown } = await fileIn(context);
    await bringFile(installation, person, bytes, shown);
    return context.json(await now());
  });
  return app;
}
