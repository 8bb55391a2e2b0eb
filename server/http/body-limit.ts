import type { Context, Next } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problem } from './problem.ts';
import { bodyLimitWords } from './words.ts';

const mostBytes = 1024 * 1024;

function tooBig(): never {
  throw problem(413, 'too-big', bodyLimitWords.en.thisIsMoreThanOne);
}

/** What a service brings along when it moves in is more than any form: files, and nothing that is sent as a form. */
const mostOfFiles = 16 * mostBytes;
const bringsFiles = ({ req }: Context) =>
  /^\/api\/moving-in\/(trial|runs)$/.test(req.path) &&
  /^multipart\/form-data\b/i.test(req.header('content-type') ?? '');

const counted = bodyLimit({ maxSize: mostBytes, onError: tooBig });
const countedFiles = bodyLimit({ maxSize: mostOfFiles, onError: tooBig });

/**
 * Refuses (413) a body of more than a megabyte. A body that says its length is judged by that, unopened: the HTTP
 * parser reads no more than was said. Any other is counted as it comes.
 */
export async function limitBody(context: Context, next: Next) {
  const isFiles = bringsFiles(context);
  const said = context.req.header('content-length');
  const bringsNone = said === undefined && !context.req.header('transfer-encoding');
  if (bringsNone && ['GET', 'HEAD'].includes(context.req.method)) return next();
  if (said === undefined || context.req.header('transfer-encoding'))
    return (isFiles ? countedFiles : counted)(context, next);
  if (Number(said) > (isFiles ? mostOfFiles : mostBytes)) tooBig();
  return next();
}
