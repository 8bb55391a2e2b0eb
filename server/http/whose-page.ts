import type { Context, Next } from 'hono';
import { saysWhosePage } from '#core/api-answers/whose-page.ts';

/**
 * Refuses what a page of one person asks or sends once somebody else is signed in in its browser: nothing is read or
 * recorded in another's name. A page says so in a header, and in the address of what it opens as a link or a line of news.
 * What does not say whose page it is goes by its session alone.
 * @param signedIn whose session it is; null where nobody is signed in
 * @param refusal what is thrown (409)
 */
export const askedByItsOwn =
  (signedIn: (context: Context) => Promise<string | null>, refusal: () => Error) =>
  async (context: Context, next: Next): Promise<void> => {
    const whose = context.req.header(saysWhosePage) ?? context.req.query(saysWhosePage);
    const asking = whose === undefined ? null : await signedIn(context);
    if (asking !== null && asking !== whose) throw refusal();
    await next();
  };
