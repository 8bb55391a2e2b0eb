import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { exclusionItems } from '#core/course/assessment/exclusions-state.ts';
import { missingOf } from '#core/course/inventory/completeness.ts';
import { extended, shipped } from '#core/protocols/protocols.ts';
import { type Caller, caller } from '#examples/caller.ts';
import { wholePlan } from '#tests/a-guided-course.ts';
import { closeBrowser, type Seat } from '#tests/browser.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { daysAgo } from '#tests/stories/four-sessions.ts';
import { account, type Kith, startKith } from '#tests/stories/kith.ts';
import { letParentsIn } from './parents-let-in.ts';

/** Which form of therapy is lived, and for whom. */
export interface Form {
  id: string;
  /** The newest that ships, where none is named. */
  edition?: string;
  preset: string;
  sessions: number;
  born?: string;
  minutes?: number;
  /** The areas it weighs, where they are not the four of IPT; none where a sheet stands in their place. */
  areas?: readonly string[];
  /** An earlier course of the same client that this one continues. */
  continues?: string;
}

const fourAreas = ['grief', 'role_dispute', 'role_transition', 'interpersonal_deficits'];
const suits = {
  linkedToRelationships: 'yes',
  screen: {
    psychosis: 'no',
    bipolar: 'no',
    substances: 'no',
    violenceAtHome: 'no',
    violenceAsked: 'alone',
  },
  decision: 'suitable',
  reasons: ['It began with that change'],
};

const password = 'a lantern by the old mill';

const daysAhead = (days: number) => daysAgo(-days);

/** A service with one therapist at a desk, in which courses of any form are lived. */
export class House {
  readonly kith: Kith;
  readonly therapist: Caller;
  readonly desk: Page;

  constructor(kith: Kith, therapist: Caller, desk: Page) {
    this.kith = kith;
    this.therapist = therapist;
    this.desk = desk;
  }

  /** @param filled lays what it begins with into its folder */
  static async begin(filled?: (folder: string) => Promise<void>): Promise<House> {
    const kith = await startKith({ filled });
    const therapist = caller(kith.address);
    await therapist.post('first', account);
    await letParentsIn(kith, therapist);
    return new House(kith, therapist, await signedIn(kith));
  }

  /** @param weeks how long ago the course was opened  @param name whose course it is */
  async open(form: Form, weeks: number, name = 'Noor Haddad'): Promise<Lived> {
    const { born = '1990-02-02', continues, id, minutes = 50, preset, sessions } = form;
    const edition = form.edition ?? extended(id, shipped)?.edition;
    const email = `${id}-${crypto.randomUUID().slice(0, 6)}@example.org`;
    const opened = await this.therapist.post<{ id: string; client: string }>('courses', {
      id: crypto.randomUUID(),
      on: daysAgo(7 * weeks + 1),
      client: { name, born, email },
      protocol: { id, edition, preset, sessions, minutes },
      referral: '',
      ...(continues && { continues }),
    });
    return new Lived(this, form, { ...opened, email });
  }

  /** The page of a supervisor of this therapist. */
  async supervisor(): Promise<Page> {
    const email = 'ruth@example.org';
    const whom = { name: 'Ruth Okafor', email, roles: ['supervisor'] };
    const ruth = await joins(this.kith, this.therapist, whom, password);
    const [her, mine] = await Promise.all(
      [ruth, this.therapist].map((one) => one.get<{ me: { id: string } }>('here')),
    );
    await this.therapist.post('supervision/pairs', { supervisor: her?.me.id, therapist: mine?.me.id });
    return signedIn(this.kith, { email, password });
  }

  async end(): Promise<void> {
    await closeBrowser();
    await this.kith.stop();
  }
}

/** One course as it is lived: by its therapist through the doors and at the desk, by its client on a phone. */
export class Lived {
  readonly house: House;
  readonly form: Form;
  readonly id: string;
  readonly #client: string;
  readonly #email: string;
  #joined: Promise<Caller> | undefined;
  #phone: Promise<Page> | undefined;

  constructor(
    house: House,
    form: Form,
    { client, email, id }: { id: string; client: string; email: string },
  ) {
    this.house = house;
    this.form = form;
    this.id = id;
    this.#client = client;
    this.#email = email;
  }

  /** Does an act as the therapist, today or so many days ago; answers with its id. */
  async does(name: string, form: unknown, ago?: number): Promise<string> {
    const id = crypto.randomUUID();
    const on = ago === undefined ? undefined : daysAgo(ago);
    await this.house.therapist.act(this.id, { name, id, on, form });
    return id;
  }

  /** The sentence with which an act is refused; empty where it is not. */
  async refusal(name: string, form: unknown): Promise<string> {
    const answer = await this.does(name, form).catch((error: Error) => error.message);
    return answer.includes('{') ? answer : '';
  }

  /** The client, who has taken up their invitation. */
  client(): Promise<Caller> {
    this.#joined ??= joins(this.house.kith, this.house.therapist, { client: this.#client }, password);
    return this.#joined;
  }

  async clientDoes(name: string, form: unknown): Promise<string> {
    const id = crypto.randomUUID();
    await (await this.client()).act(this.id, { name, id, form });
    return id;
  }

  /** Holds sessions until the last of them, one each week; the last was so many days ago. */
  async holds(from: number, to: number, ago = 1): Promise<void> {
    for (let n = from; n <= to; n += 1)
      await this.does('holdSession', { minutes: 50, format: 'in_person' }, 7 * (to - n) + ago);
  }

  /** The first hours as any form of IPT asks for them: consent, safety, the people, the areas weighed, the focus, the contract. */
  async begins(area = 'role_transition', more: Record<string, unknown> = {}): Promise<void> {
    await this.clientDoes('giveConsent', { item: 'treatment' });
    await this.clientDoes('giveConsent', { item: 'confidentiality' });
    await this.does('decideSuitability', { ...suits, mainProblem: 'Low since the change' });
    await this.does('screenExclusions', {
      answers: exclusionItems.map((item) => ({ item, found: 'not_found' })),
    });
    await this.does('reviewRisk', {
      session: 1,
      answers: [{ question: 'wished_dead', answer: 'no', words: '' }],
      decided: 'Asked alone: no.',
    });
    const friend = await this.does('addPerson', {
      displayName: 'Mira',
      role: 'friend',
      living: 'living',
      ring: 1,
    });
    const asked = (await this.chart()).inventory.people.flatMap(missingOf);
    const leftBlank = asked.map((field) => ({ field, why: 'prefer_not_to_say' }));
    await this.does('changePerson', { person: friend, version: 1, fields: { leftBlank } });
    await this.does('reviewPerson', { person: friend, state: 'reviewed' });
    if (this.form.areas?.length !== 0) await this.#agreesFocus(area, more);
    for (const text of ['Sleep through the night', 'See Mira every week'])
      await this.does('setGoal', { text, type: 'interpersonal' });
    await this.does('agreeContract', {
      version: 0,
      sessions: this.form.sessions,
      minutes: this.form.minutes ?? 50,
      ends: daysAhead(7 * this.form.sessions),
      attendancePolicy: 'A day’s notice',
      emergencyArrangements: 'The number on the phone',
    });
  }

  async #agreesFocus(area: string, more: Record<string, unknown>): Promise<void> {
    for (const one of this.form.areas ?? fourAreas)
      await this.does('rateArea', {
        area: one,
        present: one === area ? 'present' : 'absent',
        ...(one === area ? { evidence: ['It began there'] } : { against: ['Nothing of it'] }),
      });
    await this.does('chooseFocus', { area, people: [], why: 'It began there.', ...more });
    await this.does('writeFormulation', { version: 0, narrative: 'It began when that changed.' });
    await this.does('shareFormulation', { version: 1 });
    await this.does('agreeFormulation', { version: 1, answer: 'agrees' });
  }

  /** The ending as any form asks for it: named, looked back on, decided, the plan in the client’s hands, goodbye; then closed. */
  async finishes(more: Record<string, unknown> = {}): Promise<void> {
    await this.does('nameEnding', { words: 'A few meetings are left.' });
    await this.does('writeRelapsePlan', { version: 0, ...wholePlan });
    await this.does('decideAfter', {
      decision: 'discharge',
      why: 'Well again',
      medication: 'none_taken',
      clientAgrees: 'agrees',
      ...more,
    });
    await this.does('sayGoodbye', {
      handedOver: ['relapse_plan', 'final_scores'],
      words: 'Glad, and a little sad.',
    });
    await this.does('closeCourse', { outcome: 'completed' });
  }

  /** Writes a sheet, so many days ago where it is said; answers with its entry. */
  writes(sheet: string, fields: Record<string, unknown>, session?: number): Promise<string> {
    return this.does('writeSheet', { sheet, version: 0, fields, ...(session && { session }) });
  }

  async shares(entry: string, version = 1): Promise<void> {
    await this.does('shareSheet', { entry, version });
  }

  /** Answers a measure with every question alike, the later ones at nought where a total is aimed at. */
  async scores(instrument: string, answers: readonly number[], session: number, ago: number): Promise<void> {
    await this.does('answerMeasure', { instrument, answers, session }, ago);
  }

  chart = async () => (await this.house.therapist.get<CourseView>(`courses/${this.id}`)).course;

  /** The therapist’s page at that room of the course. */
  async desk(room = ''): Promise<Page> {
    const { desk } = this.house;
    await desk.goto(`${this.house.kith.address}/courses/${this.id}${room}`);
    if (room.includes('part=before')) await unfoldsToday(desk);
    return desk;
  }

  /** The client’s phone at that place. */
  async phone(place: string): Promise<Page> {
    this.#phone ??= this.anotherPhone({ width: 390, height: 2600, touch: 'yes', theme: 'dark' });
    const phone = await this.#phone;
    await phone.goto(`${this.house.kith.address}${place}`);
    return phone;
  }

  /** A phone on which the client has signed in and gone nowhere yet. */
  async anotherPhone(seat: Seat): Promise<Page> {
    await this.client();
    return signedIn(this.house.kith, { email: this.#email, password }, seat);
  }

  /** The phone is put away. */
  async done(): Promise<void> {
    await (await this.#phone)?.context().close();
  }
}

/** Three things are named before an hour; the rest is unfolded, where there is more. */
async function unfoldsToday(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Every milestone, and how it stands' }).waitFor();
  const rest = desk.getByRole('button', { name: /more things? for today$/, expanded: false });
  if ((await rest.count()) > 0) await rest.click();
}

/** Waits for these words to be seen on the page. */
export async function reads(page: Page, ...words: (string | RegExp)[]): Promise<void> {
  for (const word of words) await page.getByText(word).filter({ visible: true }).first().waitFor();
}

/** Expects that none of these words is seen on a page that has been read. */
export async function readsNone(page: Page, ...words: (string | RegExp)[]): Promise<void> {
  for (const word of words)
    await expect
      .poll(() => page.getByText(word).filter({ visible: true }).count(), { message: String(word) })
      .toBe(0);
}
