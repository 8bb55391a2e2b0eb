import { readFileSync } from 'node:fs';
import { importWords } from '#cli/said/words.ts';
import type { BroughtFile, BroughtLine, TrialRun } from '#core/api-answers/moving-in.ts';
import { memberWith, rolesIn } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import type { Installation } from '#server/installation.ts';
import { bringRun } from '#server/moving-in/bring.ts';
import { answersForm, type FilesGiven, givenKinds } from '#server/moving-in/files.ts';
import { planRun } from '#server/moving-in/plan.ts';
import { Trouble } from '#server/trouble.ts';

/** The files by their kind; a Bundle by the name of what it is. */
export type FileFlags = Partial<Record<Exclude<BroughtFile, 'bundle'> | 'fhir', string>>;

const flagOf = (kind: BroughtFile) => (kind === 'bundle' ? 'fhir' : kind);

export const bringsFiles = (flags: FileFlags): boolean => givenKinds.some((kind) => flags[flagOf(kind)]);

export interface FilesAsked extends FileFlags {
  as?: string;
  days?: string;
  confirm?: boolean;
  takeOut?: string;
}

const filesAt = (flags: FileFlags): FilesGiven =>
  new Map(
    givenKinds.flatMap((kind): [BroughtFile, Uint8Array][] => {
      const path = flags[flagOf(kind)];
      return path === undefined ? [] : [[kind, bytesAt(path)]];
    }),
  );

function bytesAt(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Trouble(importWords.en.noSuchFile(path), 'no-such-file');
  }
}

export async function whoBrings({ db }: Installation, email: string | undefined): Promise<Person> {
  const member = email === undefined ? undefined : await memberWith(db, email);
  const roles = member && member.state === 'active' ? rolesIn(member) : [];
  if (!member || !roles.some((role) => role === 'administrator' || role === 'therapist'))
    throw new Trouble(importWords.en.whoBrings, 'nobody-brings');
  return { id: member.person, name: member.name, email: member.email, roles, client: null };
}

const said = ({ file, line, becomes, column, says }: BroughtLine): string =>
  [`${file} ${line}`, importWords.en.becomes[becomes], ...(column ? [`“${column}”`] : []), says].join('\t');

/** What became of every line, and at the end how many of each. */
export const linesSaid = ({ lines, counts, alarms }: TrialRun): string =>
  [...lines.map(said), importWords.en.counted(counts, alarms)].join('\n');

/** A trial run of CSV files; with `--confirm` what it shows is brought. */
export async function importFiles(installation: Installation, flags: FilesAsked) {
  const person = await whoBrings(installation, flags.as);
  const files = filesAt(flags);
  const answers = answersForm.safeParse({ days: flags.days?.replaceAll('-', '_') });
  if (!answers.success) throw new Trouble(importWords.en.whichDays, 'which-days');
  const { trial } = await planRun(installation, person, files, answers.data);
  if (!flags.confirm) return { trial, run: null };
  return { trial, run: await bringRun(installation, person, files, { ...answers.data, shown: trial.shown }) };
}
