import type { AuditLine, AuditPage, AuditPerson } from '#core/api-answers/audit.ts';
import { type AuditKind, audited, auditKinds } from '#core/audit/kinds.ts';
import { daysAfter } from '#core/days/after.ts';
import { startOfDay } from '#core/days/wall-clock.ts';
import {
  type AuditSource,
  type KnownEntry,
  knownEntries,
  type OpenedEntry,
  openEntries,
} from '#server/audit/read.ts';
import { theMachine } from '#server/audit/write.ts';
import { inBatches } from '#server/db/in-batches.ts';
import { oneService } from '#server/db/tables.ts';
import { memberNames } from './members.ts';

/** So many lines are a page. */
const aPage = 40;

/** What of the audit is asked for: all of it where nothing is given. */
export interface AuditAsked {
  kind?: AuditKind;
  person?: string;
  /** A day of the service, such as 2026-02-01. */
  day?: string;
  before?: number;
}

/** A page of the audit; how much there is of each kind, and its newest line, stand beside it whatever is asked for. */
export async function auditPage(
  source: AuditSource,
  zone: string,
  { kind, person, day, before }: AuditAsked,
): Promise<AuditPage> {
  const known = await knownEntries(source);
  const isOnDay = day === undefined ? () => true : withinDay(day, zone);
  const those = known.filter(
    (one) =>
      (kind === undefined || audited[one.what] === kind) &&
      (person === undefined || [one.who, one.about, one.beside].includes(person)) &&
      isOnDay(one.at),
  );
  const left = before === undefined ? those : those.filter(({ seq }) => seq < before);
  const shown = left.slice(-aPage).toReversed();
  const newest = newestOfKinds(known);
  const [lines, firsts] = await Promise.all([
    linesOf(source, shown),
    linesOf(
      source,
      [...newest.values()].map(({ entry }) => entry),
    ),
  ]);
  const names = await memberNames(source.db);
  return {
    lines,
    before: left.length > shown.length ? (shown.at(-1)?.seq ?? null) : null,
    count: those.length,
    kinds: auditKinds.map((one) => ({
      kind: one,
      count: newest.get(one)?.count ?? 0,
      newest: firsts.find((line) => line.kind === one) ?? null,
    })),
    people: [...names].map(([id, name]) => ({ id, name })),
  };
}

function newestOfKinds(known: readonly KnownEntry[]): Map<AuditKind, { entry: KnownEntry; count: number }> {
  const newest = new Map<AuditKind, { entry: KnownEntry; count: number }>();
  for (const entry of known) {
    const count = (newest.get(audited[entry.what])?.count ?? 0) + 1;
    newest.set(audited[entry.what], { entry, count });
  }
  return newest;
}

/** All entries from a day on, of one kind where that is asked, oldest first. */
export async function auditSince(
  source: AuditSource,
  zone: string,
  { since, kind }: { since?: string; kind?: AuditKind },
): Promise<AuditLine[]> {
  const known = await knownEntries(source);
  const from = since === undefined ? 0 : startOfDay(since, zone);
  const those = known.filter(
    ({ at, what }) => Date.parse(at) >= from && (kind === undefined || audited[what] === kind),
  );
  const lines: AuditLine[] = [];
  for (const some of inBatches(those)) lines.push(...(await linesOf(source, some)));
  return lines;
}

/** Whether an instant is within a day of the service. */
function withinDay(day: string, zone: string): (at: string) => boolean {
  const next = daysAfter(day, 1);
  const [from, to] = [startOfDay(day, zone), startOfDay(next, zone)];
  return (at) => Date.parse(at) >= from && Date.parse(at) < to;
}

/** Entries as whoever may read the audit reads them; as one person reads what concerns them, where they are given. */
export async function linesOf(
  source: AuditSource,
  entries: readonly Pick<KnownEntry, 'seq'>[],
  reader?: string,
): Promise<AuditLine[]> {
  const opened = await openEntries(
    source,
    entries.map(({ seq }) => seq),
  );
  const whoIs = await peopleInAudit(source);
  const asRead = (id: string): AuditPerson => (id !== '' && id === reader ? { is: 'you' } : whoIs(id));
  return opened.map((entry) => lineOf(entry, asRead));
}

function lineOf(
  { seq, at, what, who, about, beside, tells = {}, changes = [] }: OpenedEntry,
  whoIs: (id: string) => AuditPerson,
): AuditLine {
  return {
    seq,
    at,
    what,
    kind: audited[what],
    who: whoIs(who),
    about: about === undefined ? null : whoIs(about),
    beside: beside === undefined ? null : whoIs(beside),
    tells,
    changes: [...changes],
  };
}

/** Who an id is: colleagues by name, clients by a mark only, whether by their account or as they are known here. */
export async function peopleInAudit({ db }: AuditSource): Promise<(id: string) => AuditPerson> {
  const [names, clients] = await Promise.all([
    memberNames(db),
    db.selectFrom('client').select(['id', 'account']).where('service', '=', oneService).execute(),
  ]);
  const marks = new Map(
    clients.flatMap(({ id, account }) => {
      const mark = id.slice(-4).toUpperCase();
      return [[id, mark] as const, ...(account ? [[account, mark] as const] : [])];
    }),
  );
  return (id) => {
    const name = names.get(id);
    if (name !== undefined) return { is: 'member', id, name };
    const mark = marks.get(id);
    if (mark !== undefined) return { is: 'client', mark };
    if (id === theMachine) return { is: 'machine' };
    return { is: id === '' ? 'somebody' : 'gone' };
  };
}
