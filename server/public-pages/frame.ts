import type { PublicPages } from '#core/api-answers/public-pages.ts';
import type { Help } from '#core/api-answers/service.ts';
import { monthInWords, sourceInWords } from '#core/evidence-register/in-words.ts';
import { dialled } from '#core/help/telephone.ts';
import { ofArticles } from '#core/protocols/psychoeducation/article.ts';
import { filledOrEmpty } from '#core/words/filled.ts';
import { inLanguage } from '#core/words/in-language.ts';
import { stylesOfPages } from '#server/http/styles-of-pages.ts';
import { type Html, html, raw } from './html.ts';
import type { PageWords } from './page-words.ts';

export type PageName = keyof PageWords['pages'];

/** All that a public page is written from. */
export interface PageOf {
  service: string;
  country: string;
  help: Help;
  own: PublicPages;
  language: string;
  words: PageWords;
  /** The day on which it is read. */
  on: string;
  /** Whether somebody can ask for help by a form of these pages. */
  form: 'there' | 'off';
}

/** Numbers to call, the first thing on every page. */
export const numbers = ({ help: { lines, note }, words }: PageOf): Html => html`
  ${note ? html`<p class="soft">${words.help.known}</p>` : ''}
  <ul class="numbers" role="list">
    ${lines.map(({ name, number, says }) =>
      number
        ? html`<li><a href="tel:${dialled(number)}"><b dir="ltr">${number}</b> <span>${name}</span> <small>${says}</small></a></li>`
        : html`<li><b>${name}</b> <small>${says}</small></li>`,
    )}
  </ul>`;

const foot = ({ words, own, language }: PageOf, kept = words.nothingKept): Html => {
  const { author, written, after, licence } = ofArticles;
  return html`<footer>
    <p>${kept}</p>
    <p>
      ${filledOrEmpty(words.written, {
        author: inLanguage(author, language),
        month: monthInWords(written, language),
        after: after.map((one) => sourceInWords(one).text).join('; '),
        licence,
      })}
      ${
        own.readBy
          ? filledOrEmpty(words.readBy, { readBy: own.readBy, readOn: dayInWords(own.readOn, language) })
          : words.notRead
      }
    </p>
    <p data-print="never"><a href="/sign-in">${words.signIn}</a></p>
  </footer>`;
};

const dayInWords = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

export const addressOf = (name: PageName): string => (name === '' ? '/ipt' : `/ipt/${name}`);

/** What a page says otherwise than the others: its title, and what is kept of what is written on it. */
interface Otherwise {
  title?: string;
  kept?: string;
  /** It sends a form: a browser says then from which site, which it leaves out where no page is to be known as a referrer. */
  sends?: 'a form';
}

/** A whole page: no script, no cookie, nothing from anywhere else. @param name the page, or the one that it belongs to */
export function framed(
  name: PageName,
  page: PageOf,
  lead: string,
  text: Html,
  { title: own, kept, sends }: Otherwise = {},
): Html {
  const { words, language, service } = page;
  const title = own ?? words.pages[name];
  const names = Object.keys(words.pages) as PageName[];
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    ${sends ? raw('<meta name="referrer" content="same-origin">') : ''}
    <title>${title} · ${service}</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    ${raw(stylesOfPages())}
  </head>
  <body>
    <a class="skip" href="#page">${words.skip}</a>
    <aside class="help" aria-labelledby="help">
      <h2 id="help">${words.help.title}</h2>
      <p>${words.help.lead}</p>
      ${numbers(page)}
    </aside>
    <header>
      <p>${service}</p>
      <nav aria-label="${words.menu}" data-print="never">
        <ul role="list">
          ${names.map(
            (one) =>
              html`<li><a href="${addressOf(one)}"${one === name ? raw(' aria-current="page"') : ''}>${words.pages[one]}</a></li>`,
          )}
        </ul>
      </nav>
    </header>
    <main id="page" tabindex="-1">
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${text}
    </main>
    ${foot(page, kept)}
  </body>
</html>`;
}
