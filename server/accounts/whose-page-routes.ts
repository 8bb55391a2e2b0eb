import type { Context, Next } from 'hono';
import { saysWhosePage } from '#core/api-answers/whose-page.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { signedInOrNobody } from './signed-in.ts';
import { refusedOfAccounts } from './words.ts';

/**
 * Refuses (409) what a page of one person asks or sends once somebody else is signed in in its browser: nothing is
 * read or recorded in another's name. What does not say whose page it is goes by its session alone.
 */
export const askedByItsOwn =
  (installation: Installation) =>
  async (context: Context, next: Next): Promise<void> => {
    const whose = context.req.header(saysWhosePage);
    const asking = whose === undefined ? null : await signedInOrNobody(installation, context);
    if (asking && asking.person.id !== whose)
      throw problem(409, 'another-person', refusedOfAccounts.en['another-person']);
    await next();
  };
