import { z } from 'zod';
import type { ProgrammeFigures } from '#core/api-answers/programme.ts';
import { figuresTable, monthsFrom, type Node } from '#core/programme/figures.ts';
import type { GroupRow } from '#core/programme/group-row.ts';
import { type Place, placesWithin } from '#core/programme/place-tree.ts';
import { words } from '#core/programme/words.ts';
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
  const rows = await rowsOf(installation);
  const names = await memberNames(installation.db);
  const isWithin = (row: GroupRow) => within === '' || places.some(({ id }) => id === row.place);
  const counted = rows.filter(isWithin);
  const nodes =
    by === 'place' ? all.map(({ id, within: above }) => ({ id, within: above })) : leadingIn(rows);
  const called = (id: string) => {
    if (by === 'place') return all.find((one) => one.id === id)?.name;
    return id === everybody ? words.en.all : names.get(id);
  };
  const at = (row: GroupRow) => (by === 'place' ? row.place : row.facilitator);
  // Reckoned over all of them whatever is asked about: what is held back in one view must not stand open in another.
  const whole = figuresTable(rows, nodes, at, { from, to, columns });
  const shown = new Set(
    by === 'place'
      ? places.map(({ id }) => id)
      : [everybody, ...counted.map(({ facilitator }) => facilitator)],
  );
  const table = { ...whole, rows: whole.rows.filter(({ id }) => within === '' || shown.has(id)) };
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

/** The row of all who lead, together. */
const everybody = 'all';

/** Those who lead, within a row of all where they are several: what one of them is short of it must not be told. */
function leadingIn(rows: readonly GroupRow[]): Node[] {
  const leading = [...new Set(rows.map(({ facilitator }) => facilitator))];
  if (leading.length < 2) return leading.map((id) => ({ id, within: null }));
  return [{ id: everybody, within: null }, ...leading.map((id) => ({ id, within: everybody }))];
}

/** The groups of the programme as figures read them, with how each course turned out. */
async function rowsOf({ db }: Pick<Installation, 'db'>): Promise<GroupRow[]> {
  const there = (await groupSummaries(db)).filter(({ status }) => status !== 'to_form');
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
