import { z } from 'zod';
import { sessionNumber } from '#core/forms/session-number.ts';
import { inWords } from './in-words.ts';
import { scaledSession } from './milestone.ts';
import type { Preset } from './preset.ts';
import { phaseOf, windowOf } from './windows.ts';

/** What a session, or a run of sessions, is for; numbers are those of a course of `of` sessions, 16 where it says nothing. */
export const blueprintShape = z.strictObject({
  from: sessionNumber,
  to: sessionNumber,
  of: sessionNumber.optional(),
  /** Those of the form's lengths it is written for; they then have such rows only. Without it: every other length. */
  presets: z.array(z.string()).min(1).optional(),
  /** The last so many sessions in place of those named, however long the course. */
  lastOnes: sessionNumber.optional(),
  purpose: inWords,
  must: z.array(z.string()),
  should: z.array(z.string()),
});
export type Blueprint = z.output<typeof blueprintShape>;

/** Whether the row falls on this session in a course of `sessions`; a row squeezed out falls on its last. */
function fallsOn({ from, to, of, lastOnes }: Blueprint, session: number, sessions: number): boolean {
  if (lastOnes !== undefined) return session > sessions - lastOnes;
  const last = scaledSession(to, sessions, of);
  const first = from === 1 ? 1 : scaledSession(from - 1, sessions, of) + 1;
  return session >= Math.min(first, last) && session <= last;
}

type Plan = Pick<Blueprint, 'purpose' | 'must' | 'should'>;

function together(rows: readonly Blueprint[]): Plan {
  const must = [...new Set(rows.flatMap((row) => row.must))];
  const should = [...new Set(rows.flatMap((row) => row.should))].filter((id) => !must.includes(id));
  return { purpose: rows.map(({ purpose }) => purpose).join('. '), must, should };
}

/** What this session is for in a course of `sessions`; in a short course one session holds what two would. */
export const blueprintOf = (rows: readonly Blueprint[], session: number, sessions: number): Plan =>
  together(rows.filter((row) => fallsOn(row, session, sessions)));

/** The rows of this length of the form: those written for it, else those written for none. */
export function rowsFor(rows: readonly Blueprint[], { id }: Pick<Preset, 'id'>): Blueprint[] {
  const own = rows.filter(({ presets }) => presets?.includes(id));
  return own.length > 0 ? own : rows.filter(({ presets }) => presets === undefined);
}

/** In the ending, counted from the last session back; its first row opens it, and what has no room falls on the last session. */
function inTheEnding(rows: readonly Blueprint[], session: number, preset: Preset): Blueprint[] {
  const opens = windowOf(preset, 'ending')?.from ?? session;
  const back = (row: Blueprint, place: number) => Math.max(opens, preset.sessions - ((row.of ?? 16) - place));
  return rows.filter(
    (row, place) =>
      session >= (place === 0 ? opens : back(row, row.from)) &&
      Math.min(session, preset.sessions) <= back(row, row.to),
  );
}

/**
 * What this session is for in a course of this length. Where no end was agreed at the start (MIT), what the form asks of its
 * ending is asked from the session on which the ending begins, and never before it (IPT protocol reference, 12.1).
 */
export function purposeOf(
  { blueprint, presets }: { blueprint: readonly Blueprint[]; presets: readonly Preset[] },
  session: number,
  preset: Preset,
): Plan {
  const rows = rowsFor(blueprint, preset);
  const written = presets.find(({ id }) => id === preset.id);
  if (!written?.openEnded) return blueprintOf(rows, session, preset.sessions);
  const isOfTheEnding = ({ from, of }: Blueprint) =>
    phaseOf(written, scaledSession(from, written.sessions, of)) === 'ending';
  const ending = rows.filter(isOfTheEnding);
  if (ending.length > 0 && phaseOf(preset, session) === 'ending')
    return together(inTheEnding(ending, session, preset));
  const before = rows.filter((row) => !isOfTheEnding(row));
  const here = before.filter((row) => fallsOn(row, session, written.sessions));
  return together(here.length > 0 ? here : before.slice(-1));
}
