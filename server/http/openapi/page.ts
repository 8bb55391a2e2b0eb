import { html } from 'hono/html';
import { doors } from '#server/http/words.ts';
import type { Operation } from './openapi.ts';

export function page(all: readonly Operation[]) {
  const plain = all.filter((operation) => operation.tags.includes('Routes'));
  const actsOf = (tag: string) => all.filter((operation) => operation.tags.includes(tag)).map(section);
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The API of Kith</title>
    <link rel="stylesheet" href="/api/api-page.css">
  </head>
  <body>
    <main>
      <h1>The API of Kith</h1>
      <p>Everything the pages of Kith do, they do through these addresses. The same, for programs:
        <a href="/api/openapi.json">openapi.json</a>.</p>
      <p>Sign in first; the cookie says who is asking. A refusal is <code>application/problem+json</code> with a
        sentence to act on.</p>
      <h2>Acts</h2>
      <p>A course is changed only by an act: <code>POST /api/courses/{id}/acts/{act}</code> with
        <code>{"id": "a new UUID", "on": "2026-01-13", "form": { … }}</code>. The same id sent twice is recorded
        once. <code>on</code> is the day it happened; today when left out.</p>
      ${actsOf('Acts')}
      <h2>${doors.en.groupActs}</h2>
      <p>${doors.en.groupActsSay}</p>
      ${actsOf(doors.en.groupActs)}
      <h2>Other addresses</h2>
      ${plain.map(section)}
    </main>
  </body>
</html>`;
}

const isAct = (tags: readonly string[]) => !tags.includes('Routes');

function section(operation: Operation) {
  const { method, path, operationId, tags, summary, description, parameters } = operation;
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const form = formOf(operation);
  return html`<section id="${operationId}">
        <h3>${isAct(tags) ? operationId : html`<code>${method} ${path}</code>`}</h3>
        <p>${summary} ${description ?? ''}</p>
        ${query.map((one) => html`<p><code>?${one.name}=</code> ${one.description ?? ''}</p>`)}
        ${form ? html`<details><summary>Its form</summary><pre>${JSON.stringify(form, null, 2)}</pre></details>` : ''}
      </section>`;
}

function formOf({ requestBody, tags }: Operation): unknown {
  const body = requestBody as
    | { content?: Record<string, { schema?: { properties?: { form?: unknown } } }> }
    | undefined;
  const schema = body?.content?.['application/json']?.schema;
  return isAct(tags) ? schema?.properties?.form : schema;
}
