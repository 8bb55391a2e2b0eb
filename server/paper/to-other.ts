import type { SignedLetter } from '#core/course/letters-to-others/state.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { memberName } from '#server/accounts/members.ts';
import type { Installation } from '#server/installation.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { drawApart } from './draw-apart.ts';
import { toOther } from './words.ts';

/** What is drawn of a letter to somebody else: `by` and `on` are who signed it and when; a draft has none. */
type OnPaper = Pick<SignedLetter, 'words' | 'address' | 'on'> & Partial<Pick<SignedLetter, 'by'>>;

/** A letter to somebody else as a PDF: to whom, its words, and who signed it when. Throws a problem (422) where it cannot be drawn. */
export async function letterToOtherOnPaper(
  installation: Installation,
  { address, words, on, by }: OnPaper,
): Promise<Uint8Array<ArrayBuffer>> {
  const { name: service } = await theService(installation);
  const day = spokenDate(on);
  const signer = by === undefined ? undefined : await memberName(installation, by);
  const signature = signer === undefined ? toOther.en.notSigned : toOther.en.signed(signer, day);
  return drawApart({
    title: by === undefined ? toOther.en.draft : toOther.en.title,
    day,
    service,
    words: [address, words, signature].filter(Boolean).join('\n\n'),
  });
}
