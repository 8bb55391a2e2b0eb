import { filledOrEmpty } from '#core/words/filled.ts';
import { inLanguage } from '#core/words/in-language.ts';
import { lookUp } from './bibliography.ts';
import { type Claim, type Standing, standingOf } from './claim.ts';
import { gradeOf, wasLookedUp } from './grade.ts';
import { groundsWords } from './words.ts';

export interface SourceInWords {
  text: string;
  /** Of it, what stands as it was published, in the language it was published in; the rest is Kith’s. */
  asPublished?: string;
  address?: string;
}

/** A claim as it is read: what it says, a mark where it is past its day, and the ground it stands on. */
export interface Grounds {
  id: string;
  says: string;
  standing: Standing;
  /** Said beside it wherever it stands, once it is past its day or replaced; empty before. */
  mark: string;
  /** How sure it is, of which guideline, when it was looked at or that nobody has, and the day after which it is looked at again. */
  how: string;
  sources: SourceInWords[];
}

/** How another language says a text of the register; `{{…}}` stays, and is filled in afterwards. */
type Say = (english: string) => string;
const asItStands: Say = (english) => english;

/** Days are written as most of the English-speaking world does, the day before the month. */
const written = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** A month such as 2026-11 as it is said. */
export function monthInWords(month: string, language: string): string {
  const [year, of] = month.split('-').map(Number);
  if (!year || !of) return month;
  const day = new Date(Date.UTC(year, of - 1, 1));
  return new Intl.DateTimeFormat(written(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day);
}

const dayInWords = (day: string, language: string): string =>
  new Intl.DateTimeFormat(written(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A citation as a reader can look it up. */
export function sourceInWords(citation: string, say: Say = asItStands): SourceInWords {
  const { reference, referenceAlone, notSeen } = groundsWords.en;
  const found = lookUp(citation);
  if (!found) return { text: citation };
  if ('reference' in found)
    return {
      text: found.reference
        ? filledOrEmpty(say(reference), { section: say(found.reference) })
        : say(referenceAlone),
    };
  const { authors, year, title, where, address, seen } = found;
  const asPublished = [year ? `${authors} (${year})` : authors, title, where].filter(Boolean).join('. ');
  const text = seen === 'seen' ? asPublished : `${asPublished} (${say(notSeen)})`;
  return { text, asPublished, ...(address && { address }) };
}

/** @param on the day on which it is read */
export function groundsOf(claim: Claim, on: string, language = 'en', say: Say = asItStands): Grounds {
  const { grade, guideline, asOf, writtenDown, again, mark } = groundsWords.en;
  const standing = standingOf(claim, on);
  return {
    id: claim.id,
    says: say(inLanguage(claim.says, language)),
    standing,
    mark:
      standing === 'stands'
        ? ''
        : filledOrEmpty(say(mark[standing]), { day: dayInWords(claim.expires, language) }),
    how: [
      say(grade[gradeOf(claim)]),
      ...(claim.guideline ? [filledOrEmpty(say(guideline), claim.guideline)] : []),
      filledOrEmpty(say(wasLookedUp(claim) ? asOf : writtenDown), {
        month: monthInWords(claim.asOf, language),
      }),
      ...(standing === 'stands'
        ? [filledOrEmpty(say(again), { day: dayInWords(claim.expires, language) })]
        : []),
    ].join('. '),
    sources: claim.sources.map((one) => sourceInWords(one, say)),
  };
}
