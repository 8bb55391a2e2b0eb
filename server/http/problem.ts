import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import type { Problem } from '#core/api-answers/problem.ts';
import { faultsInForm } from '#core/forms/faults-in-form.ts';
import type { RepeatedName } from '#core/forms/read-json.ts';
import type { Refusal, RefusalValues } from '#core/forms/refusal.ts';
import { problemWords } from './words.ts';

/** A problem with a status that an answer may have. */
type Answerable = Problem & { status: ContentfulStatusCode };

export class ProblemError extends Error {
  readonly problem: Answerable;
  constructor(problem: Answerable) {
    super(problem.title);
    this.problem = problem;
  }
}

export const problem = (
  status: ContentfulStatusCode,
  code: string,
  title: string,
  values?: RefusalValues,
): ProblemError => new ProblemError({ status, code, title, values });

export const signedOut = () => problem(401, 'signed-out', problemWords.en.youAreSignedOutSign);
/** Why nothing is shown or done, by code. */
const said = {
  en: {
    'not-yours': 'This is not open to you. If it should be, ask whoever invited you.',
    'not-found': 'There is nothing at this address that is open to you. Check the address.',
    'not-json': 'This request is not readable JSON. Check how it is written.',
  },
} as const;

export const notYours = () => problem(403, 'not-yours', said.en['not-yours']);
export const notFound = () => problem(404, 'not-found', said.en['not-found']);
/** One thing was given twice in an object of the request, and nobody can say which was meant. */
export const repeatedName = ({ message, repeated, line }: RepeatedName) =>
  problem(400, 'repeated-name', message, { name: repeated, line });

export const notJson = () => problem(400, 'not-json', said.en['not-json']);

export function refusalProblem(refusal: Refusal): ProblemError {
  const { refused, because, values, at, kind, newer } = refusal;
  if (refused === 'not-yours') return problem(403, refused, because, values);
  return new ProblemError({
    status: kind === 'stale' ? 409 : 422,
    code: refused,
    title: because,
    values,
    ...(at && { fields: [{ path: at, says: because, fault: refused }] }),
    newer,
  });
}

/** A form that does not have its shape: the fields at fault, each with its sentence. */
export const formProblem = (error: z.ZodError): ProblemError => new ProblemError(faultsInForm(error));

export function answerProblem(context: Context, { status, ...said }: Answerable): Response {
  return context.body(JSON.stringify({ type: `urn:kith:${said.code}`, status, ...said }), status, {
    'content-type': 'application/problem+json',
  });
}
