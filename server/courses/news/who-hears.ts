import type { HeardNews } from '#core/api-answers/courses.ts';
import { acts } from '#core/course/book.ts';
import { isClinicianRole } from '#core/roles.ts';
import { type Asking, signedIn } from '#server/accounts/signed-in.ts';
import { supervisedBy } from '#server/accounts/supervision.ts';
import { courseAsked } from '#server/courses/access.ts';
import type { Installation } from '#server/installation.ts';
import type { News } from './live-news.ts';

type Hearing = (news: News) => HeardNews | undefined;

const toClinician = ({ course, act, alarm }: News): HeardNews => ({ course, act, alarm });

/** Who opens no chart hears that something waits, and not in which course. */
const toNoClinician = ({ alarm }: News): HeardNews => ({ course: '', act: 'changed', alarm });

const toClient = ({ course, act }: News): HeardNews => ({
  course,
  act: acts.get(act)?.who.includes('client') ? act : 'changed',
  alarm: false,
});

/** Hears one course, for as long as it is open to this person. */
export async function hearingOfCourse(
  installation: Installation,
  asking: Asking,
  id: string,
): Promise<Hearing> {
  const { person, as } = await courseAsked(installation, asking, id);
  const tell = as === 'client' ? toClient : toClinician;
  const viewer = { as, by: person.id };
  const own = ({ by, id: act }: News) => (act !== undefined && by === person.id ? { id: act } : {});
  return (news) =>
    news.course === id && news.isSeenBy(viewer) ? { ...tell(news), ...own(news) } : undefined;
}

/** Hears the courses a therapist holds, those a supervisor supervises, and a client's own. */
export async function hearingOfOwn(installation: Installation, asking: Asking): Promise<Hearing> {
  const person = await signedIn(installation, asking);
  const supervised = person.roles.includes('supervisor')
    ? await supervisedBy(installation.db, person.id)
    : new Map<string, string>();
  const isTheirs = (one: string, { supervision }: News) =>
    (person.roles.length > 0 && one === person.id) || (supervision === 'open' && supervised.has(one));
  const tell = person.roles.some(isClinicianRole) ? toClinician : toNoClinician;
  const clinician = { as: 'therapist', by: person.id } as const;
  const client = { as: 'client', by: person.id } as const;
  return (news) => {
    if (news.concerns.some((one) => isTheirs(one, news)))
      return news.isSeenBy(clinician) ? tell(news) : undefined;
    if (news.covers?.includes(person.id) && news.isSeenBy({ as: 'cover', by: person.id }))
      return toClinician(news);
    if (person.client && news.concerns.includes(person.client) && news.isSeenBy(client))
      return toClient(news);
  };
}
