import type { Context, Next } from 'hono';
import { routePath } from 'hono/route';
import { ProblemError } from '#server/http/problem.ts';

/** A request that was answered. The route is the shape of its address, with no id in it. */
export interface Answered {
  method: string;
  route: string;
  status: number;
  seconds: number;
  /** Why it was refused. */
  refused?: string;
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

const failed = 'failed';

/** Counts each request by the shape of its route, never by its address. */
export const metered =
  (meter: { answered: (request: Answered) => void }) =>
  async (context: Context, next: Next): Promise<void> => {
    const began = performance.now();
    await next();
    const { error } = context;
    const code = error instanceof ProblemError ? error.problem.code : failed;
    const { method } = context.req;
    meter.answered({
      method: methods.has(method) ? method : 'other',
      route: routePath(context),
      status: context.res.status,
      seconds: (performance.now() - began) / 1000,
      ...(error && { refused: code }),
    });
  };
