import type { Context } from 'hono';
import { z } from 'zod';
import { RepeatedName, readJson } from '#core/forms/read-json.ts';
import { formProblem, notJson, repeatedName } from './problem.ts';

/** The JSON of a request; refused (400) where it is none, or names one thing twice. */
export async function bodyOf(context: Context): Promise<unknown> {
  const text = await context.req.text();
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof RepeatedName) throw repeatedName(error);
    throw notJson();
  }
}

/** What a request asks for, in its form; refused (422) with a sentence a field when it does not have that shape. */
export async function readForm<Form extends z.ZodType>(
  context: Context,
  form: Form,
): Promise<z.output<Form>> {
  const read = form.safeParse(await bodyOf(context));
  if (!read.success) throw formProblem(read.error);
  return read.data;
}

/** The same of what does an act by a door of its own, `{id, on, form}`: its fields are named as the form names them, as those of every act are. */
export async function readActForm<Form extends z.ZodType>(
  context: Context,
  asked: Form,
): Promise<z.output<Form>> {
  const read = asked.safeParse(await bodyOf(context));
  if (read.success) return read.data;
  const { issues } = read.error;
  const ofForm = issues.filter(({ path }) => path[0] === 'form' && path.length > 1);
  const told = issues.map((issue) =>
    ofForm.includes(issue) ? { ...issue, path: issue.path.slice(1) } : issue,
  );
  throw formProblem(new z.ZodError(told));
}
