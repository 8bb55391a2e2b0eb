import { importWords } from '#cli/said/words.ts';
import type { BroughtRun, LeftOfRun } from '#core/api-answers/moving-in.ts';
import { memberNames } from '#server/accounts/members.ts';
import type { Installation } from '#server/installation.ts';
import { asListed, runOfTheirs } from '#server/moving-in/runs-listed.ts';
import { takeOutRun } from '#server/moving-in/take-out.ts';
import { type FilesAsked, whoBrings } from './files.ts';

export interface TakenOut {
  run: BroughtRun;
  /** What stayed, and why; null while nothing was taken out. */
  left: LeftOfRun[] | null;
}

/** Takes a run out again with `--confirm`; without it, says which run that is. */
export async function takeOutOfFolder(
  installation: Installation,
  id: string,
  { as, confirm }: Pick<FilesAsked, 'as' | 'confirm'>,
): Promise<TakenOut> {
  const person = await whoBrings(installation, as);
  const run = await runOfTheirs(installation, person, id);
  const by = (await memberNames(installation.db)).get(run.by) ?? '';
  const left = confirm ? (await takeOutRun(installation, person, id)).left : null;
  return { run: asListed(run, by), left };
}

export const takenOutSaid = ({ run, left }: TakenOut): string =>
  [
    importWords.en.runToTakeOut(run),
    ...(left === null
      ? [importWords.en.addConfirm]
      : [importWords.en.runTakenOut(left.length), ...left.map(({ says }) => says)]),
  ].join('\n');
