import type { Page } from 'playwright-core';
import { usualWaitRule } from '#core/referral/waits.ts';
import { type Caller, caller } from '#examples/caller.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen } from '#tests/a-course-under-way.ts';
import { closeBrowser } from '#tests/browser.ts';
import { someone } from '#tests/referrals/a-referral.ts';
import { atWork, ending } from '#tests/screens/ids-courses.ts';
import { bring, clientOf } from '#tests/stories/brought.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { account, type Kith, startKith } from '#tests/stories/kith.ts';
import { standsOn } from '#tests/stories/whole-course.ts';

const phone = { width: 390, height: 844, touch: 'yes' } as const;
const password = 'two evenings that are mine';

/** What the client has put there already, to be changed or told of. */
const ofTheClient = {
  giveConsent: { item: 'messages' as const },
  addEvent: { what: 'A row on Sunday', date: '2026-02-08', kind: 'conflict' },
  listIssue: { words: 'The quarrels' },
  drawCycle: {
    title: 'The week',
    nodes: [
      { id: 'away', key: 'trigger', text: 'He goes away' },
      { id: 'silence', key: 'otherDoes', text: 'He says nothing' },
      { id: 'low', key: 'mood', text: 'I go flat' },
    ],
    edges: [
      { from: 'away', to: 'silence' },
      { from: 'silence', to: 'low' },
      { from: 'low', to: 'silence' },
    ],
    breakPoints: [{ id: 'mine', at: 'away', kind: 'other', plan: 'Ask first' }],
    state: 'complete',
  },
};

/** A course under way since January that moved in. */
const movedIn = () =>
  aCourse().does(
    'openCourse',
    { client: 'leila', therapist: 'ana', protocol: sixteen, movedIn: '2026-02-09' },
    { on: '2026-01-13', today: '2026-02-11' },
  );

/** The ids of the letters that the therapist has begun: to the client, and to their GP. */
export const halfWay = '6f1f0a7e-3c1d-4b0a-9a55-0d6a4f7c2b11';
export const toGp = '6f1f0a7e-3c1d-4b0a-9a55-0d6a4f7c2b12';
/** The referral that is there, which whoever named the service takes. */
export const referred = '6f1f0a7e-3c1d-4b0a-9a55-0d6a4f7c2b13';
const begun: Record<string, string> = { writeLetter: halfWay, writeLetterToOther: toGp };

/** What the therapist has: a signed note to add to, a duty that is eased, a session rated, a plan, and a letter begun. */
const ofTheTherapist = {
  draftNote: { session: 3, text: 'We looked at the week.', version: 0 },
  rateFidelity: {
    session: 5,
    ratings: [{ domain: 'F-01', adherence: 2, competence: 2 }],
    heard: 'was_there',
  },
  signNote: { session: 3, version: 1 },
  offerTracker: { tracker: 'mood-of-the-week' },
  offerMessages: { within: 3 },
  giveSickRole: {
    mode: 'full',
    eased: [{ obligation: 'The club', reviewBySession: 8 }],
    recovery: ['Come each week'],
  },
  writeSafetyPlan: { warningSigns: [{ sign: 'I go quiet' }] },
  writeLetter: { kind: 'mid_point', words: 'Dear Leila,' },
  giveConsent: { item: 'contact', whom: 'Dr Osei' },
  writeLetterToOther: { to: 'gp', subject: 'begun', whom: 'Dr Osei', words: 'Dear Dr Osei,' },
};

/** A service with two courses, one in the middle of its work and one in its last phase, and everybody signed in. */
export interface Scene {
  kith: Kith;
  therapist: Caller;
  client: Caller;
  /** A page of each of them: the therapist's at a desk, the client's on a telephone. */
  pages: { therapist: Page; client: Page };
  stop: () => Promise<void>;
}

/** Somebody who was referred, for the therapist to take. */
async function refers(therapist: Caller, me: string): Promise<void> {
  const rules = { form: 'off', wait: usualWaitRule, target: null, keepMonths: 12 };
  await therapist.put('service/referrals', { ...rules, takers: [me] });
  await therapist.post('referrals', { id: referred, form: someone() });
}

/** A service with its two courses, and a page of each person. */
export async function scene(): Promise<Scene> {
  const kith = await startKith();
  standsOn(kith, '2026-02-11');
  const therapist = caller(kith.address);
  await therapist.post('first', account);
  const { me } = await therapist.get<{ me: { id: string } }>('here');
  await bring(kith, 'atWork', atWork(), me.id);
  await bring(kith, 'ending', ending(), me.id);
  await bring(kith, 'movedIn', movedIn(), me.id);
  const client = await joins(kith, therapist, { client: clientOf('atWork') }, password);
  for (const [name, form] of Object.entries(ofTheTherapist)) {
    const id = begun[name] ?? crypto.randomUUID();
    await therapist.act('atWork', { name, id, form });
  }
  for (const [name, form] of Object.entries(ofTheClient)) {
    await client.act('atWork', { name, id: crypto.randomUUID(), form });
  }
  // Where a client lives is asked of them only where the service names whom to reach.
  await therapist.post('safety-directory/entries', {
    ...{ kind: 'crisis', name: 'Night line', reach: '020 7946 0990' },
  });
  await refers(therapist, me.id);
  return {
    kith,
    therapist,
    client,
    pages: {
      therapist: await signedIn(kith),
      client: await signedIn(kith, { email: 'atWork@example.org', password }, phone),
    },
    async stop() {
      await closeBrowser();
      await kith.stop();
    },
  };
}
