import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { acts } from '#core/course/book/acts.ts';
import { whoIs, whoMust } from '#server/accounts/signed-in.ts';
import { type House, here } from '#server/installation.ts';
import { openCourse } from './access.ts';
import type { News } from './live-news.ts';

/** What is told: that something they see was added, never what it says. What is not theirs is not told at all. */
export interface Told {
  course: string;
  seq: number;
  /** The act's name; `changed` where it is not one the person could do themselves. */
  act: string;
  alarm: boolean;
}

type Ear = (news: News) => Told | undefined;

const heartbeat = 25_000;
/** A listener this far behind is let go; the browser comes back and reads the course afresh. */
const mostWaiting = 1_000;

const toClinician = ({ course, seq, act, alarm }: News): Told => ({ course, seq, act, alarm });

const toClient = ({ course, seq, act }: News): Told => ({
  course,
  seq,
  act: acts.get(act)?.who.includes('client') ? act : 'changed',
  alarm: false,
});

/** Server-sent events: what was just added to one course, or to any that concerns this person. */
export function events(house: House) {
  const app = new Hono();
  app.get('/events', async (context) => {
    await whoMust(house, context.req.raw.headers);
    return follow(house, context, () => ownEar(house, context.req.raw.headers));
  });
  app.get('/courses/:id/events', async (context) => {
    const listen = () => courseEar(house, context.req.raw.headers, context.req.param('id'));
    await listen();
    return follow(house, context, listen);
  });
  return app;
}

/** Hears one course, for as long as it is open to this person. */
async function courseEar(house: House, headers: Headers, id: string): Promise<Ear> {
  const person = await whoMust(house, headers);
  const { as } = await openCourse(house, person, id);
  const tell = as === 'client' ? toClient : toClinician;
  const viewer = { as, by: person.id };
  return (news) => (news.course === id && news.isSeenBy(viewer) ? tell(news) : undefined);
}

/** Hears the courses a therapist holds, those a supervisor supervises, and a client's own. */
async function ownEar(house: House, headers: Headers): Promise<Ear | null> {
  const person = await whoIs(house, headers);
  if (!person) return null;
  const supervised = person.roles.includes('supervisor')
    ? await house.db
        .selectFrom('supervision')
        .select('therapist')
        .where('service', '=', here)
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
function follow(house: House, context: Context, listen: () => Promise<Ear | null>) {
  context.header('x-accel-buffering', 'no');
  if (context.req.method === 'HEAD') return context.body(null);
  return streamSSE(context, async (stream) => {
    const waiting: News[] = [];
    let wake = () => {};
    const stop = house.live.listen((news) => {
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
        const woken = await nap((wakened) => {
          wake = wakened;
        });
        if (woken) continue;
        ear = await listen().catch(() => null);
        await stream.write(': here\n\n');
      }
    } finally {
      stop();
    }
  });
}

/** Waits for news or a heartbeat. @returns whether news woke it */
function nap(onWake: (wake: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), heartbeat);
    onWake(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
