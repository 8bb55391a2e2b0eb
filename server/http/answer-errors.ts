import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import { diskTrouble } from '#server/db/disk-trouble.ts';
import { cannotBeWritten } from '#server/disk/disk.ts';
import { failureOf } from '#server/failure.ts';
import { notRecorded } from './not-recorded.ts';
import { isNought, nought } from './nought.ts';
import { answerProblem, notJson, ProblemError, problem } from './problem.ts';
import { answerErrorsWords } from './words.ts';

/** What was thrown, as an answer that a person can read. What nobody foresaw is logged, never a word of a record. */
export const answerErrors =
  (log: Logger) =>
  (error: Error, context: Context): Response => {
    if (error instanceof ProblemError) return answerProblem(context, error.problem);
    if (error instanceof HTTPException) return answerProblem(context, notJson().problem);
    if (isNought(error)) return answerProblem(context, nought().problem);
    const failure = failureOf(error);
    log.error({ route: context.req.routePath, ...failure }, 'failed');
    return answerProblem(context, told(error).problem);
  };

function told(error: Error): ProblemError {
  const trouble = diskTrouble((error as NodeJS.ErrnoException).code);
  if (trouble === 'away') return problem(503, 'database-away', answerErrorsWords.en.databaseIsAway);
  if (trouble === 'busy') return problem(503, 'busy', answerErrorsWords.en.databaseIsBusy);
  return cannotBeWritten(error) ? notRecorded() : failed();
}

const failed = () => problem(500, 'failed', answerErrorsWords.en.somethingWentWrongHere);
