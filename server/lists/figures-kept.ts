import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { FigureRow } from '#core/lists/figure-row.ts';
import { sealBytes, unsealBytes } from '#server/db/seal.ts';
import { partOf, writeWhole } from '#server/disk/write-whole.ts';

/** What is stored, by how it begins, and what figures read in it; null where another hand told it. */
export interface Opened {
  begins: string;
  row: FigureRow | null;
}

/** How a stored value begins, its number used once with it: no two that were sealed apart begin alike. */
export const beginning = 50;

/** How they are kept; what was kept otherwise is opened from the rows. */
const edition = 1;
const place = 'figures-as-opened';

/** Each field of all rows, as the place of what it says among all that is said, of which there is little. */
interface Kept {
  edition: number;
  begins: string;
  said: unknown[];
  fields: Record<string, Uint32Array>;
}

const besideDatabase = (database: string) => `${database}.figures`;

/** Nothing stays of what was opened of courses that are gone. */
export function forgetFiguresKept(database: string | undefined): void {
  if (database === undefined) return;
  for (const file of [besideDatabase(database), partOf(besideDatabase(database))])
    rmSync(file, { force: true });
}

/**
 * What was opened of all courses, sealed in one piece beside the database, so that the first who asks after a start waits for
 * one opening and not for one of each course. The rows stay the truth: what is kept counts only where a row begins as it did.
 */
export class FiguresKept {
  readonly #file: string | undefined;
  readonly #key: KeyObject;

  constructor(database: string | undefined, master: Buffer) {
    this.#file = database === undefined ? undefined : besideDatabase(database);
    this.#key = createSecretKey(Buffer.from(hkdfSync('sha256', master, '', 'kith/figures-kept', 32)));
  }

  /** In the order of the index; none where nothing is kept, or it does not open. */
  read(): Opened[] {
    if (this.#file === undefined) return [];
    try {
      const kept: Kept = deserialize(unsealBytes(this.#key, place, readFileSync(this.#file)));
      return kept.edition === edition ? openedFrom(kept) : [];
    } catch {
      return [];
    }
  }

  /** Writes them down; where the disk has no room they are opened one by one the next time. */
  write(opened: readonly Opened[]): void {
    if (this.#file === undefined) return;
    try {
      writeWhole(this.#file, sealBytes(this.#key, place, serialize(keptFrom(opened))));
    } catch {
      rmSync(this.#file, { force: true });
    }
  }
}

function keptFrom(opened: readonly Opened[]): Kept {
  const rows = opened.flatMap(({ begins, row }) =>
    row && begins.length === beginning ? [{ begins, row }] : [],
  );
  const places = new Map<string, number>();
  const said: unknown[] = [];
  const placeOf = (value: unknown): number => {
    const name = JSON.stringify(value);
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, said.length);
    return said.push(value) - 1;
  };
  const names = Object.keys(rows[0]?.row ?? {}) as (keyof FigureRow)[];
  const fields = names.map(
    (name) => [name, Uint32Array.from(rows, ({ row }) => placeOf(row[name]))] as const,
  );
  return {
    edition,
    begins: rows.map(({ begins }) => begins).join(''),
    said,
    fields: Object.fromEntries(fields),
  };
}

function openedFrom({ begins, said, fields }: Kept): Opened[] {
  // It was written from such rows, by a Kith of this edition: nobody else could seal it.
  const told = <Name extends keyof FigureRow>(name: Name) => {
    const places = fields[name] ?? new Uint32Array();
    return (nth: number) => said[places[nth] ?? 0] as FigureRow[Name];
  };
  const [form, begunIn, closedIn, closedOn] = [
    told('form'),
    told('begunIn'),
    told('closedIn'),
    told('closedOn'),
  ];
  const [therapist, place, sessions, status] = [
    told('therapist'),
    told('place'),
    told('sessions'),
    told('status'),
  ];
  const [phase, area, problem, closedAs] = [told('phase'), told('area'), told('problem'), told('closedAs')];
  const [standing, turnedOut, moved] = [told('standing'), told('turnedOut'), told('moved')];
  const [kept, alarm, research] = [told('kept'), told('alarm'), told('research')];
  // Each field by its name: what is put together by names that are not known is four times slower.
  return Array.from({ length: begins.length / beginning }, (_, nth) => ({
    begins: begins.slice(nth * beginning, (nth + 1) * beginning),
    row: {
      form: form(nth),
      begunIn: begunIn(nth),
      closedIn: closedIn(nth),
      closedOn: closedOn(nth),
      therapist: therapist(nth),
      place: place(nth),
      sessions: sessions(nth),
      status: status(nth),
      phase: phase(nth),
      area: area(nth),
      problem: problem(nth),
      closedAs: closedAs(nth),
      standing: standing(nth),
      turnedOut: turnedOut(nth),
      moved: moved(nth),
      kept: kept(nth),
      alarm: alarm(nth),
      research: research(nth),
    },
  }));
}
