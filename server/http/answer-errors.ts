import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import { cannotBeWritten } from '#server/disk/disk.ts';
import { failureOf } from '#server/failure.ts';
import { notRecorded } from './not-recorded.ts';
import { answerProblem, notJson, ProblemError, problem } from './problem.ts';
import { answerErrorsWords } from './words.ts';

/** What was thrown, as an answer that a person can read. What nobody foresaw is logged, never a word of a record. */
export const answerErrors =
  (log: Logger) =>
  (error: Error, context: Context): Response => {
    if (error instanceof ProblemError) return answerProblem(context, error.problem);
    if (error instanceof HTTPException) return answerProblem(context, notJson().problem);
    const failure = failureOf(error);
    log.error({ route: context.req.routePath, ...failure }, 'failed');
    return answerProblem(context, (cannotBeWritten(error) ? notRecorded() : failed()).problem);
  };

const failed = () => problem(500, 'failed', answerErrorsWords.en.somethingWentWrongHere);
