import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import { diskTrouble } from '#server/db/disk-trouble.ts';
import { failureOf } from '#server/failure.ts';
import { answerProblem, notJson, ProblemError, problem } from './problem.ts';

/** What was thrown, as an answer that a person can read. What nobody foresaw is logged, never a word of a record. */
export const answerErrors =
  (log: Logger) =>
  (error: Error, context: Context): Response => {
    if (error instanceof ProblemError) return answerProblem(context, error.problem);
    if (error instanceof HTTPException) return answerProblem(context, notJson().problem);
    const failure = failureOf(error);
    log.error({ route: context.req.routePath, ...failure }, 'failed');
    const trouble = diskTrouble(failure.code);
    return answerProblem(
      context,
      (trouble === 'full' || trouble === 'ill' ? notRecorded() : failed()).problem,
    );
  };

const notRecorded = () =>
  problem(
    507,
    'disk-full',
    'The disk of this service is full or cannot be written to, so this was not recorded. Ask whoever runs it to make room.',
  );

const failed = () =>
  problem(500, 'failed', 'Something went wrong here, and nothing was changed. Try again in a moment.');
