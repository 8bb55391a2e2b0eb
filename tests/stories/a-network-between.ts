import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

/** What others answer in Kith’s place. */
export const others = [
  ['a network’s sign-in page', { status: 200, contentType: 'text/html', body: '<title>Sign in</title>' }],
  ['a proxy that refuses', { status: 403, contentType: 'text/html', body: 'Denied' }],
  ['JSON of something else', { status: 200, contentType: 'application/json', body: '{"ok":true}' }],
] as const;

/** Kith as it is reached through a network that answers in its place whenever `says` holds something. */
export async function throughNetwork(kith: string) {
  const network: { says?: { status: number; type: string; body: string; to?: string } } = {};
  const server = http.createServer((request, response) => {
    if (network.says) {
      const { status, type, body, to } = network.says;
      response.writeHead(status, { 'content-type': type, ...(to && { location: to }) }).end(body);
      return;
    }
    const { method, url, headers } = request;
    const on = http.request(new URL(url ?? '/', kith), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(on);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { network, close, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** How every answer begins that the worker keeps on the device. */
export const keptAnswers = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const caught = (await caches.keys()).map(async (name) => (await caches.open(name)).matchAll());
    const answers = (await Promise.all(caught)).flat();
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    return texts.map((text) => text.slice(0, 2_000));
  });
