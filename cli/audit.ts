import type { Command } from 'commander';
import type { AuditLine } from '#core/api-answers/audit.ts';
import { type AuditKind, auditKinds } from '#core/audit/kinds.ts';
import { auditPersonInWords, auditSentence, settingChangeInWords } from '#core/audit/sentences.ts';
import { day } from '#core/forms/fields.ts';
import { auditSince } from '#server/accounts/audit-page.ts';
import { findService } from '#server/service/name-and-zone.ts';
import { Trouble } from '#server/trouble.ts';
import { answer, dataOption, type FolderAndJson, jsonOption, teach } from './command.ts';
import { settingsOfExisting, withInstallation } from './kith-folder.ts';

const words = {
  en: {
    does: 'Print the audit, oldest first: who changed which right or setting, who signed in, what failed. “kith verify” proves that nothing was taken out of it.',
    since: 'from this day of the service on, such as 2026-02-01',
    kind: (kinds: readonly string[]) => `only entries of one kind: ${kinds.join(', ')}`,
    noDay: (typed: string) => `“${typed}” is no day. Give one such as 2026-02-01.`,
    noKind: (typed: string, kinds: readonly string[]) =>
      `There is no kind “${typed}”. Give one of: ${kinds.join(', ')}.`,
    none: 'There is no such entry.',
  },
}.en;

interface Flags extends FolderAndJson {
  since?: string;
  kind?: string;
}

export function auditCommand(): Command {
  return teach('audit', words.does, [
    'kith audit',
    'kith audit --since 2026-02-01 --kind rights',
    'kith audit --json --data /srv/kith',
  ])
    .option('--since <day>', words.since)
    .option('--kind <kind>', words.kind(auditKinds))
    .option(...dataOption)
    .option(...jsonOption)
    .action(async ({ since, kind, json, ...folder }: Flags) => {
      const asked = { since: dayTyped(since), kind: kindTyped(kind) };
      const lines = await withInstallation(settingsOfExisting(folder), async (installation) => {
        const zone = (await findService(installation.db))?.zone ?? 'UTC';
        return auditSince(installation, zone, asked);
      });
      answer(json, { entries: lines }, () => lines.map(inWords).join('\n') || words.none);
    });
}

function dayTyped(typed: string | undefined): string | undefined {
  if (typed !== undefined && !day('happened').safeParse(typed).success)
    throw new Trouble(words.noDay(typed), 'no-day');
  return typed;
}

function kindTyped(typed: string | undefined): AuditKind | undefined {
  const kind = auditKinds.find((one) => one === typed);
  if (typed !== undefined && kind === undefined)
    throw new Trouble(words.noKind(typed, auditKinds), 'no-kind');
  return kind;
}

function inWords({ seq, at, who, about, beside, changes, ...done }: AuditLine): string {
  const people = [who, about].map((one) => auditPersonInWords(one)).filter((name) => name !== '');
  const says = auditSentence({ ...done, beside: auditPersonInWords(beside) }, (moment) => moment);
  const changed = changes.map((change) => `\n      ${settingChangeInWords(change)}`).join('');
  return `${seq}  ${at}  ${people.join(' → ')}: ${says}${changed}`;
}
