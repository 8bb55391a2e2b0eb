import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { acts } from '#core/course/book.ts';
import { signedIn, signedInOrNobody } from '#server/accounts/signed-in.ts';
import { failureOf } from '#server/failure.ts';
import { type Installation, oneService } from '#server/installation.ts';
import { courseOpenTo } from './access.ts';
import type { News } from './live-news.ts';

/** What is told: that something they see was added, never what it says. What is not theirs is not told at all. */
export interface HeardNews {
  course: string;
  seq: number;
  /** The act's name; `changed` where it is not one the person could do themselves. */
  act: string;
  alarm: boolean;
}

type Hearing = (news: News) => HeardNews | undefined;

const heartbeat = 25_000;
/** A listener this far behind is let go; the browser comes back and reads the course afresh. */
const mostWaiting = 1_000;

const toClinician = ({ course, seq, act, alarm }: News): HeardNews => ({ course, seq, act, alarm });

const toClient = ({ course, seq, act }: News): HeardNews => ({
  course,
  seq,
  act: acts.get(act)?.who.includes('client') ? act : 'changed',
  alarm: false,
});

/** Server-sent events: what was just added to one course, or to any that concerns this person. */
export function liveNewsRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/events', async (context) => {
    await signedIn(installation, context.req.raw.headers);
    return streamNews(installation, context, () => hearingOfOwn(installation, context.req.raw.headers));
  });
  app.get('/courses/:id/events', async (context) => {
    const listen = () => hearingOfCourse(installation, context.req.raw.headers, context.req.param('id'));
    await listen();
    return streamNews(installation, context, listen);
  });
  return app;
}

/** Hears one course, for as long as it is open to this person. */
async function hearingOfCourse(installation: Installation, headers: Headers, id: string): Promise<Hearing> {
  const person = await signedIn(installation, headers);
  const { as } = await courseOpenTo(installation, person, id);
  const tell = as === 'client' ? toClient : toClinician;
  const viewer = { as, by: person.id };
  return (news) => (news.course === id && news.isSeenBy(viewer) ? tell(news) : undefined);
}

/** Hears the courses a therapist holds, those a supervisor supervises, and a client's own. */
async function hearingOfOwn(installation: Installation, headers: Headers): Promise<Hearing | null> {
  const person = await signedInOrNobody(installation, headers);
  if (!person) return null;
  const supervised = person.roles.includes('supervisor')
    ? await installation.db
        .selectFrom('supervision')
        .select('therapist')
        .where('service', '=', oneService)
        .where('supervisor', '=', person.id)
        .execute()
    : [];
  const theirs = new Set(supervised.map((row) => row.therapist));
  if (person.roles.length > 0) theirs.add(person.id);
  const clinician = { as: 'therapist', by: person.id } as const;
  const client = { as: 'client', by: person.id } as const;
  return (news) => {
    if (news.concerns.some((one) => theirs.has(one)))
      return news.isSeenBy(clinician) ? toClinician(news) : undefined;
    if (person.client && news.concerns.includes(person.client) && news.isSeenBy(client))
      return toClient(news);
  };
}

/** Tells what is heard until the page leaves; at each heartbeat asks anew whether the person may still hear. */
function streamNews(installation: Installation, context: Context, listen: () => Promise<Hearing | null>) {
  context.header('x-accel-buffering', 'no');
  if (context.req.method === 'HEAD') return context.body(null);
  return streamSSE(context, async (stream) => {
    const waiting: News[] = [];
    let wake = () => {};
    const stop = installation.live.listen((news) => {
      waiting.push(news);
      wake();
    });
    stream.onAbort(() => wake());
    try {
      let ear = await listen();
      await stream.writeSSE({ event: 'open', data: '{}', retry: 3_000 });
      while (ear && !stream.aborted && !stream.closed && waiting.length < mostWaiting) {
        const news = waiting.shift();
        const told = news && ear(news);
        if (told) await stream.writeSSE({ event: 'news', data: JSON.stringify(told) });
        if (news) continue;
        const woken = await newsOrHeartbeat((wakened) => {
          wake = wakened;
        });
        if (woken) continue;
        ear = await listen().catch(() => null);
        await stream.write(': here\n\n');
      }
    } catch (error) {
      // Left to Hono, its message would be printed as it is.
      installation.log.error({ route: context.req.routePath, ...failureOf(error) }, 'failed');
    } finally {
      stop();
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
