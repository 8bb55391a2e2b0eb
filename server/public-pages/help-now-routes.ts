import { Hono } from 'hono';
import { dialled } from '#core/help/telephone.ts';
import { languageAsked } from '#server/http/language-asked.ts';
import { builtPage, withoutAskingWho } from '#server/http/web-app-page.ts';
import type { Installation } from '#server/installation.ts';
import { helpFor } from '#server/service/help.ts';
import { helpLinesIn, helpNowIn, languagesOfHelpNow } from './help-now-in.ts';
import { type Html, html } from './html.ts';

/** Where the app is put into its page: what is drawn here stands beneath until the app has drawn its own. */
const place = '<div id="kith"></div>';

async function drawn(installation: Installation, language: string): Promise<Html> {
  const { lines, note } = await helpFor(installation, undefined);
  const words = helpNowIn(language);
  const said = helpLinesIn(language);
  return html`<main id="help-first">
<h1>${words.title}</h1>
<p>${words.lead}</p>
<h2>${words.ring}</h2>
<ul>${lines.map(({ name, number, says }) =>
    number
      ? html`<li><a href="tel:${dialled(number)}"><strong dir="ltr">${number}</strong><span>${said(name)}</span><small>${said(says)}</small></a></li>`
      : html`<li>${said(name)}. ${said(says)}</li>`,
  )}</ul>
${note && html`<p>${words.known}</p>`}<p>${words.notSure}</p>
</main>`;
}

/** Help now as it is sent: its numbers stand there before any script has come, and where none runs. */
export function helpNowRoutes(installation: Installation) {
  const app = new Hono();
  const languages = languagesOfHelpNow();
  app.get('/help-now', async (context, next) => {
    const language = languageAsked(context, languages);
    const page = builtPage('index', language);
    if (!page?.includes(place)) return next();
    context.header('cache-control', 'no-cache');
    const { html: first } = await drawn(installation, language);
    return context.html(
      // The page is whole without knowing who reads it; the app asks when it comes.
      withoutAskingWho(page)
        .replace('<html lang="en">', `<html lang="${language}">`)
        .replace(place, () => `${place}${first}`),
    );
  });
  return app;
}
