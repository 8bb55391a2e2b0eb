/** Words of the therapy and of every day that are long and known to whoever reads them here: each counts as two syllables. */
const known =
  /^(therap(y|ist|ists|ies|ist’s)|ipt|psychotherapy|interpersonal|psychodynamic|metacognitive|medication|anorexia|generalised|depression|questionnaire|questionnaires|emergency|january|february|september|october|november|december)$/;

/** How many syllables a word of English has, nearly: the vowels that are heard together, without an e that is not heard. */
export function syllablesOf(said: string): number {
  const word = said.toLowerCase().replaceAll(/[^\p{L}’']/gu, '');
  if (word === '') return 1;
  if (known.test(word)) return 2;
  const heard = word
    .replace(/[’']s$/, '')
    .replace(/^every/, 'evry')
    .replace(/^some(?=.)/, 'som')
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end[0] ?? '')
    .replace(/^y(?=[aeiou])/, '');
  return Math.max(1, heard.match(/[aeiouy]{1,3}/g)?.length ?? 0);
}

/** The sentences of a text; what stands between commas in a list, or after a colon, belongs to its own. */
export const sentencesOf = (text: string): string[] =>
  text
    .replaceAll(/\{\{[^}]+\}\}/g, 'ten')
    .split(/(?<=[.?!…:;])\s+|\n+/u)
    .map((one) => one.trim())
    .filter(Boolean);

const wordsOf = (sentence: string): string[] =>
  sentence.split(/[\s–—/]+/u).filter((one) => /\p{L}/u.test(one));

/** The grade of Flesch and Kincaid: years of school that it takes to read this sentence; null for one too short to tell. */
export function gradeOf(sentence: string): number | null {
  const words = wordsOf(sentence);
  if (words.length < 5) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * words.length + 11.8 * (syllables / words.length) - 15.59;
}
