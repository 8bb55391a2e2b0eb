import type { Page } from 'playwright-core';
import type { GroupList, GroupView } from '#core/api-answers/groups.ts';
import type { ReferralList } from '#core/api-answers/referrals/referrals.ts';
import type { Course } from '#core/course/course.ts';
import { type Caller, caller } from '#examples/caller.ts';
import { closeBrowser, pageAt } from '#tests/browser.ts';
import { type Kith, startKith } from '#tests/stories/kith.ts';
import type { CourseParts, Whose } from './addresses.ts';
import { filledDemo } from './filled-demo.ts';

/** A demo clinic with its people signed in, whose screens are looked at. */
export interface DemoClinic {
  kith: Kith;
  ana: Caller;
  here: CourseParts;
  /** What browsers complained of while the screens were looked at. */
  wrong: string[];
  /** Looks at something as somebody, on a page that nobody else uses meanwhile. */
  as: (whose: Whose, looks: (page: Page) => Promise<void>) => Promise<void>;
  close: () => Promise<void>;
}

export async function openDemoClinic(): Promise<DemoClinic> {
  const kith = await startKith({ demo: true, filled: filledDemo });
  const ana = caller(kith.address);
  await ana.post('demo/sign-in', { email: 'ana@example.org' });
  const wrong: string[] = [];
  /** Signed-in pages that nobody is looking at just now: two screens are looked at at a time. */
  const free = new Map<Whose, Page[]>();
  const here = await richest(ana, kith.address);
  return {
    kith,
    ana,
    here,
    wrong,
    async as(whose, looks) {
      const page = free.get(whose)?.pop() ?? (await signedInPage(kith, whose, wrong));
      await looks(page);
      free.set(whose, [...(free.get(whose) ?? []), page]);
    },
    async close() {
      await closeBrowser();
      await kith.stop();
    },
  };
}

/** Leila's finished course, in which every kind of work was done; a decision is taken from whichever course has one. */
async function richest(ana: Caller, address: string): Promise<CourseParts> {
  const { courses } = await ana.get<{ courses: { course: string; client: { name: string } }[] }>('caseload');
  const views = await Promise.all(
    courses.map(async ({ course }) => (await ana.get<{ course: Course }>(`courses/${course}`)).course),
  );
  const whole = views.find((one) => one.closing.closed && one.communication.analyses.length > 0) ?? views[0];
  const writtenOf = views.find(({ lettersToOthers }) => lettersToOthers.letters.length > 0);
  const decided = views.find(({ decisions }) => decisions.decisions.length > 0);
  if (!whole) throw new Error('The demo clinic has no courses.');
  return {
    course: whole.id,
    person: whole.inventory.people[0]?.id ?? '',
    analysis: whole.communication.analyses[0]?.id ?? '',
    decision: decided?.decisions.decisions[0]?.id ?? '',
    decided: decided?.id ?? '',
    rolePlay: whole.rolePlays.rolePlays[0]?.id ?? '',
    letter: whole.letters.letters[0]?.id ?? '',
    toOther: writtenOf?.lettersToOthers.letters[0]?.id ?? '',
    writtenOf: writtenOf?.id ?? '',
    ...(await ofTom(address)),
    ...(await ofNyah(address)),
    referral: await ofRuth(address),
  };
}

/** Somebody who was referred and has accepted a place. */
async function ofRuth(address: string): Promise<string> {
  const ruth = caller(address);
  await ruth.post('demo/sign-in', { email: 'ruth@example.org' });
  const { referrals } = await ruth.get<ReferralList>('referrals');
  return referrals.find(({ state }) => state === 'accepted')?.id ?? '';
}

/** Nyah’s group, and one member of it. */
async function ofNyah(address: string): Promise<Pick<CourseParts, 'group' | 'member' | 'meeting'>> {
  const nyah = caller(address);
  await nyah.post('demo/sign-in', { email: 'nyah@example.org' });
  const [listed] = (await nyah.get<GroupList>('groups')).groups;
  const { members, group } = await nyah.get<GroupView>(`groups/${listed?.id}`);
  const rated = group.observed.ratings[0]?.meeting ?? '';
  return { group: listed?.id ?? '', member: members[0]?.course ?? '', meeting: rated };
}

/** Tom’s courses in which something stands beside the sessions: days that are noted with a sheet, and a mother with a page. */
async function ofTom(address: string): Promise<Pick<CourseParts, 'noted' | 'sheet' | 'young' | 'trainee'>> {
  const tom = caller(address);
  await tom.post('demo/sign-in', { email: 'tom@example.org' });
  const { courses } = await tom.get<{ courses: { course: string; protocol: string }[] }>('caseload');
  const by = (form: string) => courses.find(({ protocol }) => protocol === form)?.course ?? '';
  const [noted, young] = [by('ipsrt'), by('ipt-a')];
  const { course } = await tom.get<{ course: Course }>(`courses/${noted}`);
  const trainee = (await tom.get<{ me: { id: string } }>('here')).me.id;
  return { noted, young, trainee, sheet: course.sheets.entries[0]?.id ?? '' };
}

async function signedInPage(kith: Kith, whose: Whose, wrong: string[]): Promise<Page> {
  const page = await pageAt(`${kith.address}/health`);
  page.on('console', (said) => {
    const isLinkToNothing = page.url().endsWith('/invitation') && said.text().includes('404');
    if (said.type() === 'error' && !isLinkToNothing)
      wrong.push(`${page.url()}: ${said.text()} ${said.location().url}`);
  });
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  if (whose !== 'nobody') {
    await page.context().request.post(`${kith.address}/api/demo/sign-in`, {
      data: { email: `${whose}@example.org` },
      headers: { origin: kith.address },
    });
  }
  return page;
}
