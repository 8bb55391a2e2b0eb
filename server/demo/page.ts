import { createHash } from 'node:crypto';
import type { DemoPage } from '#core/api-answers/demo.ts';
import type { PageStart } from '#core/api-answers/service.ts';
import { noa } from '#examples/demo/noa.ts';
import { openIdentity } from '#server/accounts/clients.ts';
import { keyOf } from '#server/beside/own-page.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { coursesOf } from '#server/lists/courses-of-client.ts';
import { demoPeople } from './who-to-be.ts';

const code = '246810';

/** What opens the page of somebody invented: anybody who looks round the demo may read it, so nothing here is secret. */
export function demoPage(beside: string) {
  const token = createHash('sha256').update(`demo.${beside}`).digest('base64url');
  return { token, code, given: { beside, key: keyOf(token, code) } };
}

/** Whom a visitor of the demo can be, and whose pages they can open. */
export async function demoAnswer(installation: Installation): Promise<NonNullable<PageStart['demo']>> {
  const [people, pages] = await Promise.all([demoPeople(installation), demoPages(installation)]);
  return { people, ...(pages.length > 0 && { pages }) };
}

/** The pages of those beside a client of the demo clinic, while they are as they were given. */
async function demoPages(installation: Installation): Promise<DemoPage[]> {
  const clients = await installation.db
    .selectFrom('client')
    .selectAll()
    .where('service', '=', oneService)
    .where('account', 'is not', null)
    .execute();
  const whose = clients.filter((row) => openIdentity(installation.master, row).email === noa.email);
  const found = await Promise.all(whose.map(({ id }) => pagesOf(installation, id)));
  return found.flat();
}

async function pagesOf(installation: Installation, client: string): Promise<DemoPage[]> {
  const rows = await coursesOf(installation.db, client);
  const charts = await Promise.all(rows.map((row) => readChart(installation, row)));
  return charts.flatMap(({ course }) =>
    course.beside.people.flatMap(({ id, name, pageKey }) => {
      const { token, given } = demoPage(id);
      const link = `/beside?course=${course.id}#${token}`;
      return pageKey === given.key ? [{ name, client: noa.client.name, link, code }] : [];
    }),
  );
}
