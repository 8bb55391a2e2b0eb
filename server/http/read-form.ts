import type { Context } from 'hono';
import type { z } from 'zod';
import { formProblem, notJson } from './problem.ts';

/** The JSON of a request; refused (400) where it is none. */
export async function bodyOf(context: Context): Promise<unknown> {
  const text = await context.req.text();
  try {
    return JSON.parse(text);
  } catch {
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
