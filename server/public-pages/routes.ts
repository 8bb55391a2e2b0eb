import { type Context, Hono, type Next } from 'hono';
import type { PublicPages } from '#core/api-answers/public-pages.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { publicPagesForm, publicPagesKept, setPublicPages } from '#server/service/public-pages.ts';
import { compared } from './compared.ts';
import { addressOf, type PageName, type PageOf } from './frame.ts';
import type { Html } from './html.ts';
import { publicPageOf } from './page-of.ts';
import { conditionsToRead, expected, howToAsk, sourcesToRead, whatIptIs, worthIt } from './texts.ts';

const pages: Readonly<Record<PageName, (page: PageOf) => Html>> = {
  '': whatIptIs,
  'what-to-expect': expected,
  compared,
  conditions: conditionsToRead,
  'worth-talking-about': worthIt,
  ask: howToAsk,
  sources: sourcesToRead,
};

/**
 * What somebody reads without an account; an address of none of them, or pages that are turned off, go on to whatever comes
 * next. @param formIs whether somebody can ask for help by a form there now
 */
export function publicPageRoutes(installation: Installation, formIs: () => Promise<PageOf['form']>) {
  const app = new Hono();
  for (const [name, write] of Object.entries(pages) as [PageName, (page: PageOf) => Html][])
    app.get(addressOf(name), async (context: Context, next: Next) => {
      const page = await publicPageOf(installation, context.req.header('accept-language'), await formIs());
      if (!page) return next();
      context.header('cache-control', 'no-cache');
      context.header('vary', 'accept-language');
      return context.html(write(page).html);
    });
  return app;
}

/** What the service says of itself there, for those who work here to see and a manager or administrator to change. */
export function publicWordsRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/public-pages', async (context) => {
    await signedInAs(installation, context, 'manager', 'administrator');
    return context.json((await publicPagesKept(installation)) satisfies PublicPages);
  });
  app.put('/public-pages', async (context) => {
    const person = await signedInAs(installation, context, 'manager', 'administrator');
    await setPublicPages(installation, person.id, await readForm(context, publicPagesForm));
    return context.json((await publicPagesKept(installation)) satisfies PublicPages);
  });
  return app;
}
