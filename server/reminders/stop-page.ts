import { stylesOfPages } from '#server/http/styles-of-pages.ts';
import { type Html, html, raw } from '#server/public-pages/html.ts';
import { wordsOfReminders } from './say.ts';

const words = (language: string) => wordsOfReminders(language).stopping;

/** A page of its own, without a script: it names no service and nobody. */
const page = (language: string, title: string, text: Html): string =>
  html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    ${raw(stylesOfPages())}
  </head>
  <body>
    <main id="page">
      <h1>${title}</h1>
      ${text}
    </main>
  </body>
</html>`.html;

/** Asks once: a page that is fetched ahead, by a mailbox or a telephone, stops nothing. */
export function stopAskedPage(language: string): string {
  const { title, says, go, goAll } = words(language);
  return page(
    language,
    title,
    html`<p class="lead">${says}</p>
      <form method="post" class="asking">
        <p><button type="submit" name="which" value="these">${go}</button></p>
        <p><button type="submit" name="which" value="all" class="second">${goAll}</button></p>
      </form>`,
  );
}

export function stoppedPage(language: string): string {
  const { done, doneSays } = words(language);
  return page(language, done, html`<p class="lead" role="status">${doneSays}</p>`);
}

export function noSuchLinkPage(language: string): string {
  const { gone, goneSays } = words(language);
  return page(language, gone, html`<p class="lead">${goneSays}</p>`);
}
