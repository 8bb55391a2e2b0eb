import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { openSqliteFile } from '#server/db/sqlite/sqlite-file.ts';

/** What Kith is compared with: a Hono route that does one durable SQLite insert and one select, and nothing else. */
const sqlite = openSqliteFile(join(mkdtempSync(join(tmpdir(), 'kith-bare-')), 'bare.db'));
sqlite.exec('create table entry (id integer primary key, body text not null)');
const insert = sqlite.prepare('insert into entry (body) values (?)');
const select = sqlite.prepare('select id, body from entry where id = ?');

const app = new Hono();
app.post('/entry', async (context) => {
  const body: unknown = await context.req.json();
  const { lastInsertRowid } = insert.run(JSON.stringify(body));
  return context.json(select.get(lastInsertRowid));
});
app.get('/entry', (context) => context.json(select.get(1)));

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  process.send?.({ port }),
);
process.on('disconnect', () => server.close(() => process.exit(0)));
