import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import type { Refusal } from '#core/refusal.ts';

/** An error that a person reads: RFC 9457 problem+json, with a sentence that says what to do. */
export interface Problem {
  status: ContentfulStatusCode;
  /** Kebab-case; the page's key for its own words. */
  code: string;
  title: string;
  /** For a form: which fields, each with its sentence. */
  fields?: { path: string; says: string }[];
  /** For a stale text: what stands now. */
  newer?: { text: unknown; version: number };
}

export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

export const problem = (status: ContentfulStatusCode, code: string, title: string): ProblemError =>
  new ProblemError({ status, code, title });

export const signedOut = () =>
  problem(401, 'signed-out', 'You are signed out. Sign in and try again; what you typed is kept.');
export const notYours = () => problem(403, 'not-yours', 'This is not open to you.');
export const notFound = () =>
  problem(404, 'not-found', 'There is nothing at this address that is open to you.');

export function refused(refusal: Refusal): ProblemError {
  if (refusal.refused === 'not-yours') return problem(403, refusal.refused, refusal.because);
  return new ProblemError({
    status: refusal.kind === 'stale' ? 409 : 422,
    code: refusal.refused,
    title: refusal.because,
    newer: refusal.newer,
  });
}

type Issue = z.core.$ZodIssue;

/** For a choice of shapes, what is wrong with the one that comes nearest; otherwise the fault itself. */
function nearest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const misfits = (issues: Issue[]) => issues.filter(({ code }) => code === 'invalid_type').length;
  const [best = []] = [...issue.errors].reverse().sort((one, other) => misfits(one) - misfits(other));
  return best.flatMap((inner) => nearest({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** A form that does not have its shape: every field at fault, with its sentence. */
export function unfilled(error: z.ZodError): ProblemError {
  const fields = error.issues
    .flatMap(nearest)
    .map((issue) => ({ path: issue.path.join('.'), says: issue.message }));
  const [first] = fields;
  const title = first ? `${first.path ? `${first.path}: ` : ''}${first.says}` : 'This form is not complete.';
  return new ProblemError({ status: 422, code: 'form', title, fields });
}

export function answerProblem(context: Context, { status, ...said }: Problem): Response {
  return context.body(JSON.stringify({ type: `urn:kith:${said.code}`, status, ...said }), status, {
    'content-type': 'application/problem+json',
  });
}
