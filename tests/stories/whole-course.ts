import type { Page } from 'playwright-core';
import type { Caller } from '#examples/caller.ts';
import { roleDispute } from '#examples/role-dispute/acts.ts';
import type { Step } from '#examples/role-dispute/telling.ts';
import { expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import type { Kith } from './kith.ts';

/** Sets the service's clock to ten in the morning of a day of the story. */
export function standsOn(kith: Kith, day: string): void {
  kith.running.installation.now = () => new Date(`${day}T10:00:00Z`);
}

/** The acts of the paper file, done one after another; what is lived by hand is left out, and ids made by hand are put in. */
export class PaperFile {
  readonly #steps = roleDispute(() => crypto.randomUUID());
  readonly #made = new Map<string, string>();
  readonly #kith: Kith;
  #next = 0;
  #today = '';

  constructor(kith: Kith) {
    this.#kith = kith;
  }

  /** Where the service is, this day comes; time never goes back. */
  comes(day: string): void {
    if (day <= this.#today) return;
    this.#today = day;
    standsOn(this.#kith, day);
  }

  /** From here on the paper's word for a thing means the thing that was made by hand. */
  made(paper: string | undefined, byHand: string | undefined): void {
    if (!paper || !byHand) throw new Error('There is nothing to put in place of this.');
    this.#made.set(paper, byHand);
  }

  find(name: string, nth = 0): Step | undefined {
    return this.#steps.filter((step) => step.name === name)[nth];
  }

  /** Does every act before the first one that `until` names, leaving out those lived by hand. */
  async enter(
    course: string,
    who: { therapist: Caller; client: Caller },
    until: (step: Step) => boolean,
    byHand: (step: Step) => boolean = () => false,
  ): Promise<void> {
    for (let step = this.#steps[this.#next]; step && !until(step); step = this.#steps[this.#next]) {
      this.#next += 1;
      this.comes(step.on);
      if (byHand(step)) continue;
      const { as, name, id, on, form } = step;
      let said = JSON.stringify(form ?? {});
      for (const [paper, real] of this.#made) said = said.replaceAll(paper, real);
      await who[as].act(course, { name, id, on, form: JSON.parse(said) });
    }
  }
}

const taller = 6000;
const phone = 390;

/** The screen as it stands can be read by all and is no wider than its window, on a telephone too or there alone. */
export async function expectReadable(
  page: Page,
  where: string,
  at: 'both' | 'telephone' = 'both',
): Promise<void> {
  const window = page.viewportSize() ?? { width: 1280, height: 900 };
  for (const width of new Set([...(at === 'both' ? [window.width] : []), phone])) {
    await page.setViewportSize({ width, height: taller });
    await expectAccessible(page, '#kith');
    const sideways = await sidewaysScroll(page);
    const look = process.env.KITH_LOOK;
    if (look) await page.screenshot({ path: `${look}/${where}-${width}.png`, fullPage: true });
    if (sideways > 0) throw new Error(`${where} can be scrolled sideways by ${sideways} pixels at ${width}.`);
  }
  await page.setViewportSize(window);
}
