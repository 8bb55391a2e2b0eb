import { html, raw } from 'hono/html';
import { stylesOfPages } from '#server/http/styles-of-pages.ts';
import { type ApiChapter, apiChapters, isFound } from './chapters.ts';
import type { Operation } from './openapi.ts';
import { pageWords } from './page-words.ts';

const { en: words } = pageWords;

/** What is shown of the API: one chapter, what was searched for, or, with neither, all chapters by name. */
export interface Shown {
  chapter?: string | undefined;
  find?: string | undefined;
}

/** The API for people: by chapter, with a search, and without any script. */
export function page(all: readonly Operation[], { chapter, find = '' }: Shown) {
  const chapters = apiChapters(all, words.others);
  const chosen = chapters.find(({ id }) => id === chapter);
  const searched = find.trim();
  const title = chosen ? `${chosen.called} · ${words.title}` : words.title;
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    ${raw(stylesOfPages())}
    <link rel="stylesheet" href="/api/api-page.css">
  </head>
  <body>
    <a class="skip" href="#page">${words.skip}</a>
    <main id="page" tabindex="-1">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead} ${words.signIn}</p>
      <p><a href="/api/openapi.json">${words.forPrograms}</a></p>
      <form class="search" role="search" action="/api" method="get">
        <label for="find">${words.find}</label>
        <input id="find" name="find" type="search" value="${searched}" aria-describedby="hint">
        <button type="submit">${words.search}</button>
        <p id="hint" class="soft">${words.hint}</p>
      </form>
      ${searched ? found(chapters, searched) : chosen ? oneChapter(chosen) : allChapters(chapters)}
    </main>
  </body>
</html>`;
}

const back = () => html`<p><a href="/api">${words.all}</a></p>`;

const kinds = [
  { of: 'course', title: words.course, says: words.courseSays, door: '/api/courses/{id}/acts/{act}' },
  { of: 'group', title: words.group, says: words.groupSays, door: '/api/groups/{id}/acts/{act}' },
  {
    of: 'referral',
    title: words.referral,
    says: words.referralSays,
    door: '/api/referrals/{id}/acts/{act}',
  },
  { of: 'addresses', title: words.addresses, says: words.addressesSay, door: '' },
] as const;

const request = '{"id": "…", "on": "2026-01-13", "form": { … }}';

function allChapters(chapters: readonly ApiChapter[]) {
  return kinds.map(
    ({ of, title, says, door }) => html`<section>
        <h2>${title}</h2>
        <p>${says}</p>
        ${door ? html`<p><code>POST ${door}</code> <code>${request}</code></p>` : ''}
        <ul class="chapters" role="list">
          ${chapters
            .filter((one) => one.of === of)
            .map(
              ({ id, called, operations }) =>
                html`<li><a href="/api?chapter=${id}">${called}</a> <small>${operations.length}</small></li>`,
            )}
        </ul>
      </section>`,
  );
}

function oneChapter({ called, operations, of }: ApiChapter) {
  const kind = kinds.find((one) => one.of === of);
  return html`${back()}
      <section>
        <p class="soft">${kind?.title ?? ''}</p>
        <h2>${called}</h2>
        ${operations.map(described)}
      </section>`;
}

function found(chapters: readonly ApiChapter[], searched: string) {
  const all = chapters.flatMap(({ operations }) => operations.filter((one) => isFound(one, searched)));
  const many = words[all.length === 1 ? 'found_one' : 'found_other'].replace('{{count}}', String(all.length));
  return html`${back()}
      <section>
        <h2 role="status">${all.length === 0 ? words.foundNone.replace('{{words}}', searched) : many}</h2>
        ${all.map(described)}
      </section>`;
}

const isAct = (tags: readonly string[]) => !tags.includes('Routes');

function described(operation: Operation) {
  const { method, path, operationId, tags, summary, description, parameters } = operation;
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const form = formOf(operation);
  return html`<section class="one" id="${operationId}">
        <h3>${isAct(tags) ? operationId : html`<code>${method} ${path}</code>`}</h3>
        <p>${summary} ${description ?? ''}</p>
        ${query.map((one) => html`<p><code>?${one.name}=</code> ${one.description ?? ''}</p>`)}
        ${form ? html`<details><summary>${words.form}</summary><pre tabindex="0">${JSON.stringify(form, null, 2)}</pre></details>` : ''}
      </section>`;
}

function formOf({ requestBody, tags }: Operation): unknown {
  const body = requestBody as
    | { content?: Record<string, { schema?: { properties?: { form?: unknown } } }> }
    | undefined;
  const schema = body?.content?.['application/json']?.schema;
  return isAct(tags) ? schema?.properties?.form : schema;
}
