/**
 * The languages of the reader's machine, the dearest first. One set to POSIX says `en-US@posix`, which is no tag of a
 * language: no date can be written in it.
 */
export const ownLanguages = ({ languages } = navigator): string[] =>
  languages.map((one) => one.replace(/@.*$/, ''));
