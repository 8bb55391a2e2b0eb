import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { PublicPages } from '#core/api-answers/public-pages.ts';
import { named } from '#core/forms/field-fault.ts';
import { day, maybe } from '#core/forms/fields.ts';
import { emailField } from '#core/forms/identity.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { changeSetting, settingChanges } from './setting-changes.ts';
import { readSetting } from './stored-settings.ts';
import { refusedOfPages } from './words.ts';

const setting = 'publicPages';
const wrong = refusedOfPages.en;

const shortLine = z.string().trim().max(200, wrong.tooLong).default('');
const telephone = z
  .string()
  .trim()
  .max(26, wrong.telephone)
  .refine((number) => number === '' || /^[+\d][\d ()-]{1,24}$/.test(number), {
    error: wrong.telephone,
    ...named('no-number'),
  })
  .default('');

const whether = z.enum(['on', 'off']);

const shape = z.object({
  pages: whether.default('on'),
  welcome: maybe,
  howToAsk: maybe,
  telephone,
  email: z.union([z.literal(''), emailField]).default(''),
  address: maybe,
  opening: maybe,
  readBy: shortLine,
  readOn: z.union([z.literal(''), day('happened')]).default(''),
});

/** The pages as they are to be, and as they were when this was written, so that nobody’s change is undone unseen. */
export const publicPagesForm = shape.extend({ pages: whether, before: shape.optional() });

/** What this service says of itself to anybody; the pages are there until it turns them off. */
export async function publicPagesKept({ db }: Pick<Installation, 'db'>): Promise<PublicPages> {
  const stored = await readSetting(db, setting);
  const known = shape.safeParse(stored === null ? {} : JSON.parse(stored));
  return known.success ? known.data : shape.parse({});
}

/** Sets it; refuses (409) what was written against something else than stands now, and (422) a reading that nobody did. */
export async function setPublicPages(
  installation: Installation,
  by: string,
  { before, ...pages }: z.output<typeof publicPagesForm>,
): Promise<void> {
  const now = await publicPagesKept(installation);
  if (before && !isDeepStrictEqual(before, now)) throw problem(409, 'stale', refusedOfPages.en.stale);
  if ((pages.readBy === '') !== (pages.readOn === ''))
    throw problem(422, 'read-by-whom', refusedOfPages.en['read-by-whom']);
  const changes = settingChanges({ [setting]: now }, { [setting]: pages });
  await changeSetting(installation, by, setting, { changes, is: pages });
}
