import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Logger } from 'pino';
import { failureOf } from '#server/failure.ts';

const heartbeat = 25_000;

/** A listener this far behind is let go; the browser comes back and reads afresh. */
const mostWaiting = 1_000;

/** Of what happened, what one listener is told; undefined where it is not for them. */
type Hearing<News> = (news: News) => object | undefined;

interface Sources<News> {
  /** Begins one more stream, or refuses it; answers with how to end it. */
  begin: () => () => void;
  /** Hears everything from now on; answers with how to stop. */
  listen: (listener: (news: News) => void) => () => void;
  /** Calls when what somebody may hear may have changed; answers with how to stop. */
  whenRightsChange: (wake: () => void) => () => void;
}

/**
 * Server-sent events: tells what is heard until the page leaves; at each heartbeat, and at once when somebody
 * signs out or leaves, asks anew whether the person may still hear.
 * @param whatIsHeard what of it this listener is told now; null once they may hear nothing
 */
export function streamNews<News>(
  log: Logger,
  context: Context,
  { begin, listen, whenRightsChange }: Sources<News>,
  whatIsHeard: () => Promise<Hearing<News> | null>,
) {
  context.header('x-accel-buffering', 'no');
  if (context.req.method === 'HEAD') return context.body(null);
  const end = begin();
  return streamSSE(context, async (stream) => {
    const waiting: News[] = [];
    let wake = () => {};
    const rights: { state: 'asked' | 'changed' } = { state: 'asked' };
    const stops = [
      end,
      listen((news) => {
        waiting.push(news);
        wake();
      }),
      whenRightsChange(() => {
        rights.state = 'changed';
        wake();
      }),
    ];
    stream.onAbort(() => wake());
    try {
      let hear = await whatIsHeard().catch(() => null);
      await stream.writeSSE({ event: 'open', data: '{}', retry: 3_000 });
      while (hear && !stream.aborted && !stream.closed && waiting.length < mostWaiting) {
        if (rights.state === 'changed') {
          rights.state = 'asked';
          hear = await whatIsHeard().catch(() => null);
          continue;
        }
        const news = waiting.shift();
        const heard = news && hear(news);
        if (heard) await stream.writeSSE({ event: 'news', data: JSON.stringify(heard) });
        if (news) continue;
        const woken = await newsOrHeartbeat((wakened) => {
          wake = wakened;
        });
        if (woken) continue;
        hear = await whatIsHeard().catch(() => null);
        await stream.write(': here\n\n');
      }
    } catch (error) {
      // Left to Hono, its message would be printed as it is.
      log.error({ route: context.req.routePath, ...failureOf(error) }, 'failed');
    } finally {
      for (const stop of stops) stop();
    }
  });
}

/** Waits for news or a heartbeat. @returns whether news woke it */
function newsOrHeartbeat(onWake: (wake: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), heartbeat);
    onWake(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
