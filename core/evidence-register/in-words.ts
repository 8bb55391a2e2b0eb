import { inLanguage } from '#core/words/in-language.ts';
import { lookUp } from './bibliography.ts';
import { type Claim, type Standing, standingOf } from './claim.ts';
import { gradeOf, wasLookedUp } from './grade.ts';
import { groundsWords } from './words.ts';

export interface SourceInWords {
  text: string;
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

type Values = Readonly<Record<string, string | number>>;
const filled = (sentence: string, values: Values): string =>
  sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

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
export function sourceInWords(citation: string): SourceInWords {
  const { reference, referenceAlone, notSeen } = groundsWords.en;
  const found = lookUp(citation);
  if (!found) return { text: citation };
  if ('reference' in found)
    return {
      text: found.reference ? filled(reference, { section: found.reference }) : referenceAlone,
    };
  const { authors, year, title, where, address, seen } = found;
  const text = [year ? `${authors} (${year})` : authors, title, where].filter(Boolean).join('. ');
  return { text: seen === 'seen' ? text : `${text} (${notSeen})`, ...(address && { address }) };
}

/** @param on the day on which it is read */
export function groundsOf(claim: Claim, on: string, language = 'en'): Grounds {
  const { grade, guideline, asOf, writtenDown, again, mark } = groundsWords.en;
  const standing = standingOf(claim, on);
  return {
    id: claim.id,
    says: inLanguage(claim.says, language),
    standing,
    mark: standing === 'stands' ? '' : filled(mark[standing], { day: dayInWords(claim.expires, language) }),
    how: [
      grade[gradeOf(claim)],
      ...(claim.guideline ? [filled(guideline, claim.guideline)] : []),
      filled(wasLookedUp(claim) ? asOf : writtenDown, { month: monthInWords(claim.asOf, language) }),
      ...(standing === 'stands' ? [filled(again, { day: dayInWords(claim.expires, language) })] : []),
    ].join('. '),
    sources: claim.sources.map(sourceInWords),
  };
}
