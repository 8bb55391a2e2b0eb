import type { LetterTemplate } from '#core/course/letters-to-others/template.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Installation } from '#server/installation.ts';
import { writeSetting } from '#server/service/stored-settings.ts';
import { demoLetter } from './letter-words.ts';

/** A letter to the GP in the words of the demo clinic. */
export async function enterLetterTemplates(installation: Installation): Promise<void> {
  const { name, words } = demoLetter.en;
  const template: LetterTemplate = { id: 'to-the-gp', name, to: 'gp', subject: 'begun', words };
  await inSharedCommit(installation, (to) =>
    writeSetting(installation, to, 'letter-templates', JSON.stringify([template])),
  );
}
