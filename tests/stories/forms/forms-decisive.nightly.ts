import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Caller, caller } from '#examples/caller.ts';
import { closeBrowser } from '#tests/browser.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { daysAgo } from '#tests/stories/four-sessions.ts';
import { account, type Kith, startKith } from '#tests/stories/kith.ts';
import { looksRight } from '#tests/stories/looks-right.ts';

/** The decisive session of forms of therapy, each on the therapist's desk and on the client's phone. */

type Act = [name: string, form: Record<string, unknown>];
interface Form {
  id: string;
  preset: string;
  sessions: number;
  born: string;
  /** So many sessions are held, a week apart; the last is the decisive one. */
  held: number;
  acts: Act[];
  /** What the session that comes next says it is for. */
  purpose: string;
  drift: string;
  item: string;
  sheet: string;
  /** A sheet the client reads, with what stands above it. */
  write: { sheet: string; fields: Record<string, unknown>; reads: string };
}

const time = (session: number, symptoms: number): Act => [
  'tagTime',
  { session, past: 0, symptoms, advice: 0 },
];
const heard = (session: number, domain: string, drift: string): Act => [
  'rateFidelity',
  { session, ratings: [{ domain, adherence: 1 }], drifts: [drift] },
];

const forms: Form[] = [
  {
    id: 'ipc',
    preset: 'ipc-6',
    sessions: 6,
    born: '2003-02-02',
    held: 4,
    acts: [],
    purpose: 'One hard thing, one small step',
    drift: 'Nobody asked at the third meeting whether more help is needed',
    item: 'The limits of counselling',
    sheet: 'Worksheet 2: one hard thing, one small step',
    write: {
      sheet: 'ipc-first',
      fields: { hard: 'Sleep, and worry about the exam', whenItBegan: 'When Dana moved out' },
      reads: 'What is hard, and since when',
    },
  },
  {
    id: 'ipt-ed',
    preset: 'ipt-ed-18',
    sessions: 18,
    born: '1996-02-02',
    held: 6,
    acts: [time(6, 45)],
    purpose: 'The focus: first strategies',
    drift: 'Eating, weight or symptoms worked on in the middle of the course',
    item: 'Away from eating, back to people',
    sheet: 'The eating problem against the events of life',
    write: {
      sheet: 'physical-monitoring',
      fields: { owner: 'Dr Amadi, the family doctor', often: 'Every second week' },
      reads: 'Who looks after my body',
    },
  },
  {
    id: 'ipt-perinatal-postpartum',
    preset: 'ipt-postpartum-12',
    sessions: 12,
    born: '1993-02-02',
    held: 3,
    acts: [heard(3, 'F-PN1', 'PD-PN1')],
    purpose: 'The focus: first strategies',
    drift: 'Mixed feelings for the baby talked away',
    item: 'Room for mixed feelings',
    sheet: 'The story of the pregnancy and the birth',
    write: {
      sheet: 'nights-and-help',
      fields: { takenOver: [{ what: 'The night feed', who: 'Karim', when: 'From ten to four' }] },
      reads: 'Sleep, and who helps',
    },
  },
  {
    id: 'ipt-late-life',
    preset: 'ipt-late-life-16',
    sessions: 16,
    born: '1947-02-02',
    held: 5,
    acts: [heard(5, 'F-LL2', 'PD-LL1')],
    purpose: 'The focus: first strategies',
    drift: 'The caregiver became a second patient',
    item: 'At their pace',
    sheet: 'Cognitive screen',
    write: {
      sheet: 'cognitive-screen',
      fields: { test: 'none', seen: 'no_concern' },
      reads: 'Memory and thinking',
    },
  },
];

describe('the decisive session', () => {
  let kith: Kith;
  let therapist: Caller;
  let desk: Page;

  beforeAll(async () => {
    kith = await startKith();
    therapist = caller(kith.address);
    await therapist.post('first', account);
    desk = await signedIn(kith);
  });
  afterAll(async () => {
    await closeBrowser();
    await kith?.stop();
  });

  test.each(forms)(
    'of $id stands on the desk with its drift, its item and its sheets, and the client reads theirs',
    async (form) => {
      const email = `${form.id}@example.org`;
      const opened = await therapist.post<{ id: string; client: string }>('courses', {
        id: crypto.randomUUID(),
        on: daysAgo(7 * form.held),
        client: { name: 'Noor Haddad', born: form.born, email },
        protocol: {
          id: form.id,
          edition: '2026.1',
          preset: form.preset,
          sessions: form.sessions,
          minutes: 50,
        },
        referral: '',
      });
      const course = opened.id;
      const act = (name: string, made: unknown, on?: string, id: string = crypto.randomUUID()) =>
        therapist.act(course, { name, id, on, form: made });
      for (let n = 1; n <= form.held; n += 1)
        await act('holdSession', { minutes: 50, format: 'in_person' }, daysAgo(7 * (form.held - n) + 1));
      for (const [name, made] of form.acts) await act(name, made);
      const entry = crypto.randomUUID();
      await act(
        'writeSheet',
        { sheet: form.write.sheet, version: 0, fields: form.write.fields },
        undefined,
        entry,
      );
      await act('shareSheet', { entry, version: 1 }).catch(() => undefined);

      await desk.goto(`${kith.address}/courses/${course}`);
      await desk.getByText(form.purpose).first().waitFor();
      await desk.goto(`${kith.address}/courses/${course}/session/${form.held}?part=after`);
      await desk.getByText(form.drift).filter({ visible: true }).first().waitFor();
      await desk.getByText('Rate the session: one minute').click();
      await desk.getByText(form.item).filter({ visible: true }).first().waitFor();
      await looksRight(desk, `${form.id}-after-1280`);
      await desk.goto(`${kith.address}/courses/${course}/sheets`);
      await desk.getByText(form.sheet).first().waitFor();
      await looksRight(desk, `${form.id}-sheets-1280`);

      const password = 'a lantern by the old mill';
      await joins(kith, therapist, { client: opened.client }, password);
      const phone = await signedIn(kith, { email, password }, { width: 390, height: 844, touch: 'yes' });
      await phone.goto(`${kith.address}/my/sheets`);
      await phone.getByText(form.write.reads).first().waitFor();
      await looksRight(phone, `${form.id}-phone-390`);
      await phone.context().close();
    },
  );
});
