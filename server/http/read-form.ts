import type { Context } from 'hono';
import type { z } from 'zod';
import { type Person, type Role, signedIn } from '#server/accounts/signed-in.ts';
import type { Installation } from '#server/installation.ts';
import { formProblem, notJson, notYours } from './problem.ts';

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

/** The person who asks, who must hold one of these roles. */
export async function signedInAs(
  installation: Installation,
  context: Context,
  ...roles: readonly Role[]
): Promise<Person> {
  const person = await signedIn(installation, context.req.raw.headers);
  if (!person.roles.some((role) => roles.includes(role))) throw notYours();
  return person;
}
