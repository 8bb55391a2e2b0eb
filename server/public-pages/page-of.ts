import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { helpFor } from '#server/service/help.ts';
import { findService } from '#server/service/name-and-zone.ts';
import { publicPagesKept } from '#server/service/public-pages.ts';
import type { PageOf } from './frame.ts';
import { wordsFor } from './page-words.ts';

/** What a public page is written from, for whoever asks; undefined where there are none. @param accepted the languages that their browser asks for @param form whether somebody can ask for help by a form */
export async function publicPageOf(
  installation: Installation,
  accepted: string | undefined,
  form: PageOf['form'],
): Promise<PageOf | undefined> {
  const service = await findService(installation.db);
  const own = await publicPagesKept(installation);
  if (!service || own.pages === 'off') return undefined;
  const { language, words } = wordsFor(accepted);
  const [help, on] = await Promise.all([helpFor(installation, undefined), todayIn(installation)]);
  return { service: service.name, country: service.country, help, own, language, words, on, form };
}
