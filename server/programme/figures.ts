import { z } from 'zod';
import type { ProgrammeFigures } from '#core/api-answers/programme.ts';
import { figuresTable, monthsFrom, type Node } from '#core/programme/figures.ts';
import type { GroupRow } from '#core/programme/group-row.ts';
import { type Place, placesWithin } from '#core/programme/place-tree.ts';
import { memberNames } from '#server/accounts/members.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { formProblem, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { outcomesOf } from '#server/lists/outcomes.ts';
import { todayIn } from '#server/service/clock.ts';
import { programmePlaces } from '#server/service/programme-places.ts';
import { refusedOfProgramme } from './words.ts';

const mostMonths = 60;
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, refusedOfProgramme.en.month);

/** What is asked of the figures, after the question mark. */
export const figuresAsked = z
  .object({
    by: z.enum(['place', 'facilitator']).default('place'),
    columns: z.enum(['all', 'by_month']).default('all'),
    within: z.string().max(100).default(''),
    from: month.optional(),
    to: month.optional(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], error: refusedOfProgramme.en.order })
  .refine(({ from, to }) => !from || !to || monthsFrom(from, to).length <= mostMonths, {
    path: ['from'],
    error: refusedOfProgramme.en['too-long'],
  });

const monthBefore = (to: string, months: number): string => {
  const [year = 0, at = 0] = to.split('-').map(Number);
  const all = year * 12 + at - 1 - months;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`;
};

/** Figures of a programme from the rows of its groups and courses; no chart is read, and no member’s name. */
export async function programmeFigures(
  installation: Installation,
  query: unknown,
): Promise<{ figures: ProgrammeFigures; places: Place[] }> {
  const read = figuresAsked.safeParse(query);
  if (!read.success) throw formProblem(read.error);
  const { by, columns, within } = read.data;
  const to = read.data.to ?? (await todayIn(installation)).slice(0, 7);
  const from = read.data.from ?? monthBefore(to, 11);
  if (monthsFrom(from, to).length === 0) throw problem(422, 'order', refusedOfProgramme.en.order);
  const all = await programmePlaces(installation);
  const places = within === '' ? all : placesWithin(all, within);
  if (within !== '' && places.length === 0)
    throw problem(422, 'no-such-place', refusedOfProgramme.en['no-such-place']);
  const rows = await rowsIn(installation, within === '' ? undefined : new Set(places.map(({ id }) => id)));
  const names = await memberNames(installation.db);
  const nodes: Node[] =
    by === 'place'
      ? places.map(({ id, within: above }) => ({ id, within: id === within ? null : above }))
      : [...new Set(rows.map(({ facilitator }) => facilitator))].map((id) => ({ id, within: null }));
  const called = ({ id }: Node) =>
    by === 'place' ? places.find((one) => one.id === id)?.name : names.get(id);
  const at = (row: GroupRow) => (by === 'place' ? row.place : row.facilitator);
  return {
    places,
    figures: {
      from,
      to,
      by,
      within,
      groups: rows.length,
      names: Object.fromEntries(nodes.map((node) => [node.id, called(node) ?? ''])),
      table: figuresTable(rows, nodes, at, { from, to, columns }),
    },
  };
}

/** The groups in these places, as figures read them, with how each course turned out. @param places all where undefined */
async function rowsIn(
  { db }: Pick<Installation, 'db'>,
  places: ReadonlySet<string> | undefined,
): Promise<GroupRow[]> {
  const there = (await groupSummaries(db)).filter(
    ({ figures, status }) => status !== 'to_form' && (!places || places.has(figures.place)),
  );
  const outcomes = await outcomesOf(
    db,
    there.flatMap(({ joined }) => joined),
  );
  return there.map(({ figures, joined }) => ({
    ...figures,
    members: figures.members.map((one, nth) => ({
      ...one,
      outcome: outcomes.get(joined[nth] ?? '') ?? null,
    })),
  }));
}
