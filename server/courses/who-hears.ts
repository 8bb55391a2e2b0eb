import type { HeardNews } from '#core/api-answers/courses.ts';
import { acts } from '#core/course/book.ts';
import { type Asking, signedIn } from '#server/accounts/signed-in.ts';
import { supervisedBy } from '#server/accounts/supervision.ts';
import type { Installation } from '#server/installation.ts';
import { courseAsked } from './access.ts';
import type { News } from './live-news.ts';

type Hearing = (news: News) => HeardNews | undefined;

const toClinician = ({ course, seq, act, alarm }: News): HeardNews => ({ course, seq, act, alarm });

const toClient = ({ course, seq, act }: News): HeardNews => ({
  course,
  seq,
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
  return (news) => (news.course === id && news.isSeenBy(viewer) ? tell(news) : undefined);
}

/** Hears the courses a therapist holds, those a supervisor supervises, and a client's own. */
export async function hearingOfOwn(installation: Installation, asking: Asking): Promise<Hearing> {
  const person = await signedIn(installation, asking);
  const supervised = person.roles.includes('supervisor')
    ? await supervisedBy(installation.db, person.id)
    : new Map<string, string>();
  const theirs = new Set(supervised.keys());
  if (person.roles.length > 0) theirs.add(person.id);
  const clinician = { as: 'therapist', by: person.id } as const;
  const client = { as: 'client', by: person.id } as const;
  return (news) => {
    if (news.concerns.some((one) => theirs.has(one)))
      return news.isSeenBy(clinician) ? toClinician(news) : undefined;
    if (person.client && news.concerns.includes(person.client) && news.isSeenBy(client))
      return toClient(news);
  };
}
