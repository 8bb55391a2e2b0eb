import { isDeepStrictEqual } from 'node:util';
import { v7 as newId } from 'uuid';
import type { Identity } from '#core/api-answers/accounts.ts';
import { memberOf } from '#core/group/members/members-in.ts';
import { readIdentity } from '#server/accounts/clients.ts';
import { idTaken } from '#server/courses/do-act.ts';
import { readChart } from '#server/courses/read-chart.ts';
import type { CourseRow } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import type { OpenGroup } from './access.ts';
import { decideInGroup } from './do-act.ts';

interface Asked {
  on?: string;
  whom: { known: string } | Identity;
  referral: string;
  despiteAge: string;
}

/**
 * Of an invitation whose course is here already: the very same, sent again, is answered as it was the first time. Any other is
 * refused for what the group says of them now (422), or since the course is taken (409): who declined is invited again with one
 * of their own. @returns the client
 */
export async function invitedBefore(
  installation: Installation,
  open: OpenGroup,
  row: CourseRow,
  asked: Asked,
): Promise<string> {
  const group = open.chart.course;
  const member = memberOf(group, row.id);
  if (row.in_group !== group.id || !member) throw idTaken();
  if (await isVerySame(installation, open, row, asked)) return row.client;
  if (member.state !== 'declined') {
    const anew = { id: newId(), on: asked.on, form: { course: row.id } };
    await decideInGroup(installation, open, 'inviteMember', anew);
  }
  throw idTaken();
}

async function isVerySame(
  installation: Installation,
  { person, chart }: OpenGroup,
  row: CourseRow,
  { on, whom, ...asked }: Asked,
): Promise<boolean> {
  const invited = memberOf(chart.course, row.id)?.invited;
  if (invited?.by !== person.id || (on !== undefined && on !== invited.on)) return false;
  const isThem =
    'known' in whom
      ? whom.known === row.client
      : isDeepStrictEqual(whom, await readIdentity(installation, row.client));
  const { opened } = (await readChart(installation, row)).course.opening;
  // It is kept only of whoever is outside the ages of the form.
  const isWhy = (opened?.despiteAge ?? asked.despiteAge) === asked.despiteAge;
  return isThem && isWhy && opened?.referral === asked.referral;
}
