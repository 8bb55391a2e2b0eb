import { z } from 'zod';
import type { ProgrammeFigures } from '#core/api-answers/programme.ts';
import { figuresTable, monthsFrom } from '#core/programme/figures.ts';
import type { Node } from '#core/programme/grid.ts';
import type { GroupRow } from '#core/programme/group-row.ts';
import { type Place, placesWithin } from '#core/programme/place-tree.ts';
import { roundedTable } from '#core/programme/rounded.ts';
import { memberNames } from '#server/accounts/members.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { formProblem, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { outcomesOf } from '#server/lists/outcomes.ts';
import { todayIn } from '#server/service/clock.ts';
import { programmePlaces } from '#server/service/programme-places.ts';
import { refusedOfProgramme } from './words.ts';

const mostMonths = 60;
const aMonth = /^\d{4}-(0[1-9]|1[0-2])$/;
const month = z.string().regex(aMonth, refusedOfProgramme.en.month);

/** What is asked of the figures, after the question mark. */
export const figuresAsked = z
  .object({
    by: z.enum(['place', 'facilitator']).default('place'),
    columns: z.enum(['all', 'by_month']).default('all'),
    within: z.string().max(100).default(''),
    from: month.optional(),
    to: month.optional(),
  })
  .refine(({ from }) => !from || !aMonth.test(from) || from.endsWith('-01'), {
    path: ['from'],
    error: refusedOfProgramme.en['whole-years'],
  })
  .refine(({ from, to }) => !to || !aMonth.test(to) || to.endsWith('-12') || (from && from > to), {
    path: ['to'],
    error: refusedOfProgramme.en['whole-years'],
  })
  .refine(({ by, within }) => by === 'place' || within === '', {
    path: ['within'],
    error: refusedOfProgramme.en['within-place'],
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], error: refusedOfProgramme.en.order })
  .refine(({ from, to }) => !from || !to || monthsFrom(from, to).length <= mostMonths, {
    path: ['from'],
    error: refusedOfProgramme.en['too-long'],
  });

/** Figures of a programme from the rows of its groups and courses; no chart is read, and no member’s name. */
export async function programmeFigures(
  installation: Installation,
  query: unknown,
): Promise<{ figures: ProgrammeFigures; places: readonly Place[] }> {
  const read = figuresAsked.safeParse(query);
  if (!read.success) throw formProblem(read.error);
  const { by, columns, within } = read.data;
  const today = await todayIn(installation);
  const [year, running] = [today.slice(0, 4), today.slice(0, 7)];
  const to = read.data.to ?? `${(read.data.from ?? year).slice(0, 4)}-12`;
  const from = read.data.from ?? `${to.slice(0, 4)}-01`;
  if (monthsFrom(from, to).length === 0) throw problem(422, 'order', refusedOfProgramme.en.order);
  // Noughts of a year that has not come would be taken for figures.
  if (to.slice(0, 4) > year) throw problem(422, 'year-to-come', refusedOfProgramme.en['year-to-come']);
  const all = await programmePlaces(installation);
  const places = within === '' ? all : placesWithin(all, within);
  if (within !== '' && places.length === 0)
    throw problem(422, 'no-such-place', refusedOfProgramme.en['no-such-place']);
  const rows = await rowsOf(installation);
  const names = await memberNames(installation.db);
  const isWithin = (row: GroupRow) => within === '' || places.some(({ id }) => id === row.place);
  const counted = rows.filter(isWithin);
  const nodes: Node[] = all.map(({ id, within: above }) => ({ id, within: above }));
  // Reckoned over all places whatever is asked about: what is held back in one view must not stand open in another.
  const whole =
    by === 'place'
      ? figuresTable(rows, nodes, ({ place }) => place, { from, to, columns, running })
      : roundedTable(rows, ({ facilitator }) => facilitator, { from, to, columns, running });
  const shown = new Set(places.map(({ id }) => id));
  const table = { ...whole, rows: whole.rows.filter(({ id }) => within === '' || shown.has(id)) };
  const called = (id: string) => (by === 'place' ? all.find((one) => one.id === id)?.name : names.get(id));
  const known = new Set(all.map(({ id }) => id));
  return {
    places,
    figures: {
      from,
      to,
      by,
      within,
      groups: counted.length,
      placeless: rows.filter(({ place }) => !known.has(place)).length,
      names: Object.fromEntries(table.rows.map(({ id }) => [id, called(id) ?? ''])),
      table,
    },
  };
}

/** The groups of the programme as figures read them, with how each course turned out. */
async function rowsOf({ db }: Pick<Installation, 'db'>): Promise<GroupRow[]> {
  const there = (await groupSummaries(db)).filter(({ status }) => status !== 'to_form');
  const outcomes = await outcomesOf(
    db,
    there.flatMap(({ figures, joined }) => joined.filter((_one, nth) => figures.members[nth]?.ended)),
  );
  return there.map(({ figures, joined }) => ({
    ...figures,
    members: figures.members.map((one, nth) => ({
      ...one,
      outcome: outcomes.get(joined[nth] ?? '') ?? null,
    })),
  }));
}
