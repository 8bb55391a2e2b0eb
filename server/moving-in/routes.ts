import { type Context, Hono } from 'hono';
import type { BroughtFile, BroughtRun, LeftOfRun, TrialRun } from '#core/api-answers/moving-in.ts';
import { readJson } from '#core/forms/read-json.ts';
import { fileKinds } from '#interop/csv/columns.ts';
import { templateOf } from '#interop/csv/templates.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { csvFile } from '#server/http/csv-file.ts';
import { formProblem, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { type Answers, answersForm, type FilesGiven, givenKinds } from './files.ts';
import { runsFor } from './runs-listed.ts';
import { takeOutRun } from './take-out.ts';
import { refusedMovingIn } from './words.ts';

/** The files of a request, each under the name of its kind, and beside them what was answered to the trial run. */
async function asked(context: Context): Promise<{ files: FilesGiven; answers: Answers }> {
  const form = await context.req.formData().catch(() => {
    throw problem(422, 'not-files', refusedMovingIn.en['not-files']);
  });
  const files = new Map<BroughtFile, Uint8Array>();
  for (const kind of givenKinds) {
    const file = form.get(kind);
    if (file instanceof Blob) files.set(kind, new Uint8Array(await file.arrayBuffer()));
  }
  if (files.size === 0) throw problem(422, 'no-file', refusedMovingIn.en['no-file']);
  const answers = form.get('answers');
  const read = answersForm.safeParse(typeof answers === 'string' ? readAnswers(answers) : {});
  if (!read.success) throw formProblem(read.error);
  return { files, answers: read.data };
}

function readAnswers(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    throw problem(422, 'not-files', refusedMovingIn.en['not-files']);
  }
}

/** What a service brings along: a trial run, the run itself, and taking it out again. A therapist brings their own courses. */
export function movingInRoutes(installation: Installation) {
  const app = new Hono();
  const who = (context: Context) => signedInAs(installation, context, 'administrator', 'therapist');
  app.get('/runs', async (context) => {
    const person = await who(context);
    return context.json((await runsFor(installation, person)) satisfies BroughtRun[]);
  });
  for (const kind of fileKinds)
    app.get(`/templates/${kind}`, async (context) => {
      await who(context);
      return context.body(templateOf(kind), 200, csvFile(`kith-${kind}.csv`));
    });
  app.post('/trial', async (context) => {
    const person = await who(context);
    const { files, answers } = await asked(context);
    const { planRun } = await import('./plan.ts');
    const { trial } = await planRun(installation, person, files, answers);
    return context.json(trial satisfies TrialRun);
  });
  app.post('/runs', async (context) => {
    const person = await who(context);
    const { files, answers } = await asked(context);
    const { bringRun } = await import('./bring.ts');
    return context.json((await bringRun(installation, person, files, answers)) satisfies BroughtRun, 201);
  });
  app.delete('/runs/:id', async (context) => {
    const person = await who(context);
    const taken = await takeOutRun(installation, person, context.req.param('id'));
    return context.json(taken satisfies { left: LeftOfRun[] });
  });
  return app;
}
