import type { DutySettings } from '#core/api-answers/duty.ts';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import type { SettingChange } from '#core/audit/kinds.ts';
import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writer, Writing } from '#server/chains/writing.ts';
import { writeSetting } from './stored-settings.ts';

/** A value of a setting as it is told; a setting holds no secret, and a long text is told by its beginning. */
const written = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
};

/** Every value in the settings by the way to it, such as `hours.days.1.from`. */
function leaves(value: unknown, way: string, found = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return found.set(way, value);
  const parts = Object.entries(value);
  if (parts.length === 0) return found;
  for (const [name, part] of parts) leaves(part, way === '' ? name : `${way}.${name}`, found);
  return found;
}

/** So many changes as one entry of the audit tells; more are told in several. */
const inOneEntry = 50;

/** Writes down every change of a setting, however many there are. */
export async function auditChanges(
  to: Grower,
  transaction: Writing,
  who: string,
  changes: readonly SettingChange[],
): Promise<void> {
  for (let at = 0; at < changes.length; at += inOneEntry)
    await audit(to, transaction, {
      what: 'settings-changed',
      who,
      changes: changes.slice(at, at + inOneEntry),
    });
}

/** Which settings are another than before: each from what to what. */
export function settingChanges<Settings extends ServiceSettings | DutySettings | Record<string, object>>(
  before: Settings,
  after: Settings,
  within = '',
): SettingChange[] {
  const [was, is] = [leaves(before, within), leaves(after, within)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((name) => ({ name, from: written(was.get(name)), to: written(is.get(name)) }))
    .filter(({ from, to }) => from !== to);
}

/** A list as its changes are told: each by its id. */
export const byTheirIds = <One extends { id: string }>(all: readonly One[]): Record<string, object> =>
  Object.fromEntries(all.map(({ id, ...rest }) => [id, rest]));

/** Keeps a setting as it is to be, with what changed in the audit; nothing is written where nothing did. */
export async function changeSetting(
  to: Writer & Grower,
  by: string,
  setting: string,
  { changes, is }: { changes: readonly SettingChange[]; is: unknown },
): Promise<void> {
  if (changes.length === 0) return;
  await inSharedCommit(to, async (transaction) => {
    await auditChanges(to, transaction, by, changes);
    await writeSetting(to, transaction, setting, JSON.stringify(is));
  });
}
