import { type Context, Hono } from 'hono';
import type { PageStart } from '#core/api-answers/service.ts';
import type { Person } from '#server/accounts/person.ts';
import { signedInOrNobody } from '#server/accounts/signed-in.ts';
import { mayLookAround } from '#server/demo/beside.ts';
import { demoAnswer } from '#server/demo/page.ts';
import { isDemo } from '#server/demo/who-to-be.ts';
import type { Installation } from '#server/installation.ts';
import { version } from '#server/version.ts';
import { findService } from './name-and-zone.ts';
import { languageChosenBy } from './own-language.ts';
import { publicPagesKept } from './public-pages.ts';
import { isNamedForReferrals } from './referral-takers.ts';
import { researchHere } from './research-purpose.ts';

/** Which service lives here, and who is asking: what a page asks first. */
export async function startPage(installation: Installation, context: Context): Promise<PageStart> {
  const [service, asking] = await Promise.all([
    findService(installation.db),
    signedInOrNobody(installation, context),
  ]);
  const language = asking && (await languageChosenBy(installation, asking.person.id));
  return {
    version,
    service: service
      ? { name: service.name, zone: service.zone, country: service.country, kind: service.kind }
      : null,
    me: asking && {
      ...asking.person,
      secondFactor: await installation.signIn.secondFactor(asking.person.id),
      ...(language && { language }),
      ...((await isNamedForReferrals(installation.db, asking.person.id)) && { takes: 'referrals' as const }),
      ...(asking.lacks && { lacks: asking.lacks }),
    },
    ...(!service && installation.setUpCode !== null ? { setUpCode: 'asked' as const } : {}),
    ...(!service && mayLookAround(installation.settings) ? { lookAround: 'here' as const } : {}),
    ...(installation.settings.smtp ? { post: 'sends' as const } : {}),
    ...((await isDemo(installation)) ? { demo: await demoAnswer(installation) } : {}),
    ...(service && (await ofPublicPages(installation))),
    ...(service && (await ofResearch(installation))),
    ...(asking && roomFor(installation, asking.person)),
    ...(asking && backupsFor(installation, asking.person)),
  };
}

export function pageStartRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/here', async (context) => context.json(await startPage(installation, context)));
  return app;
}

function roomFor({ disk }: Installation, { roles }: Person): Pick<PageStart, 'room'> {
  const room = disk.room();
  const seesToIt = roles.includes('administrator') || roles.includes('manager');
  return room === 'full' || (room === 'low' && seesToIt) ? { room } : {};
}

function backupsFor({ backups }: Installation, { roles }: Person): Pick<PageStart, 'backups'> {
  if (!roles.includes('administrator')) return {};
  const state = backups.state();
  if (state.is === 'not-expected' || (state.is === 'good' && !state.failed)) return {};
  return {
    backups: { is: state.is === 'late' ? 'late' : 'failed', ...(state.last && { last: state.last }) },
  };
}

/** What clients are asked to let their answers be used for, where the service does research. */
async function ofResearch(installation: Installation): Promise<Pick<PageStart, 'researchFor'>> {
  const research = await researchHere(installation);
  return research ? { researchFor: research.purpose } : {};
}

/** Whether there are pages for anybody, and which clinician has read what clients read. */
async function ofPublicPages(
  installation: Installation,
): Promise<Pick<PageStart, 'publicPages' | 'articlesRead'>> {
  const { pages, readBy: by, readOn: on } = await publicPagesKept(installation);
  return { ...(pages === 'on' && { publicPages: 'on' }), ...(by && { articlesRead: { by, on } }) };
}
