import { type Server, ServerResponse } from 'node:http';
import { type Http2Bindings, type HttpBindings, serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { packsAnswer } from '#server/http/packed-answers.ts';
import { Trouble } from '#server/trouble.ts';
import { mainWords } from '#server/words.ts';

/**
 * Milliseconds for which an idle connection stays open: longer than a browser, or a proxy in front of Kith, keeps one by
 * itself (nginx: 60 s), so that none asks on one that is just being closed.
 */
const keepAliveTimeout = 75_000;

/** What answers now: one app while Kith starts, another once it is open. */
export interface Answering {
  app: Pick<Hono, 'fetch'>;
}

interface Where {
  host: string;
  port: number;
  /** What is said where the port is taken, if it is not Kith’s own. */
  taken?: (port: number) => string;
}

/** Listens where the settings say. Throws Trouble where it cannot. */
export function listen(settings: Where, answering: Answering): Promise<Server> {
  return new Promise<Server>((resolve, reject) => {
    const fetch = (request: Request, { incoming, outgoing }: HttpBindings | Http2Bindings) => {
      if (outgoing instanceof ServerResponse) packsAnswer(incoming, outgoing);
      return answering.app.fetch(request, { incoming, outgoing });
    };
    const listening = serve(
      { fetch, hostname: settings.host, port: settings.port, serverOptions: { keepAliveTimeout } },
      () => resolve(listening as Server),
    );
    listening.on('error', (error: NodeJS.ErrnoException) => reject(listenTrouble(error, settings)));
  });
}

/** Ends every connection. */
export async function close(server: Server | undefined): Promise<void> {
  if (!server) return;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

function listenTrouble(error: NodeJS.ErrnoException, { host, port, taken }: Where): Error {
  if (error.code === 'EADDRINUSE') {
    return new Trouble((taken ?? mainWords.en.portIsTakenStop)(port), 'port-taken');
  }
  if (error.code === 'EACCES')
    return new Trouble(mainWords.en.portNeedsMoreRightsChoose(port), 'port-rights');
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(error.code ?? '')) {
    return new Trouble(mainWords.en.thisMachineHasNoAddress(host), 'no-such-address');
  }
  return error;
}
