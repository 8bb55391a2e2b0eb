import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { recipients, subjects } from '#core/course/letters-to-others/state.ts';
import { gapNotFor, gaps, type LetterTemplate, unknownGap } from '#core/course/letters-to-others/template.ts';
import { named } from '#core/forms/field-fault.ts';
import { id } from '#core/forms/fields.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { byTheirIds, changeSetting, settingChanges } from '#server/service/setting-changes.ts';
import { keptSetting } from '#server/service/stored-settings.ts';
import { templateWords } from './words.ts';

const setting = 'letter-templates';
const wrong = templateWords.en;

const template = z
  .object({
    id,
    name: z.string().trim().min(1, wrong.name).max(60, wrong.nameTooLong),
    to: z.enum(recipients),
    subject: z.enum(subjects),
    words: z.string().trim().min(1, wrong.words).max(5000, wrong.tooLong),
  })
  .superRefine(({ to, words }, context) => {
    const [unknown, kept] = [unknownGap(words), gapNotFor(to, words)];
    const fault = (message: string, name: string) =>
      context.addIssue({ code: 'custom', path: ['words'], message, ...named(name) });
    if (unknown !== undefined) fault(wrong.unknownGap(unknown, gaps), 'unknown-gap');
    else if (kept !== undefined) fault(wrong.gapNotForThem(kept), 'gap-not-for-them');
  });

const list = z.array(template).max(40, wrong.tooMany);

/** The templates as they are to be, and as they were when this was written. */
export const templatesForm = z.object({
  templates: list.refine((all) => new Set(all.map((one) => one.name.toLowerCase())).size === all.length, {
    error: wrong.twice,
    ...named('twice'),
  }),
  before: z.object({ templates: list }).optional(),
});

/** The letters to others that this service worded itself. */
export const templatesKept = ({ db }: Pick<Installation, 'db'>): Promise<readonly LetterTemplate[]> =>
  templatesIn(db);

const templatesIn = keptSetting<readonly LetterTemplate[], readonly LetterTemplate[]>(setting, list, []);

/** Sets the templates; refuses (409) what was written against others. Letters that were begun from one stay as they are. */
export async function setTemplates(
  installation: Installation,
  by: string,
  { templates, before }: z.output<typeof templatesForm>,
): Promise<void> {
  const now = await templatesKept(installation);
  if (before && !isDeepStrictEqual(before.templates, now))
    throw problem(409, 'stale-templates', templateWords.en['stale-templates']);
  const changes = settingChanges(byTheirIds(now), byTheirIds(templates), setting);
  await changeSetting(installation, by, setting, { changes, is: templates });
}
