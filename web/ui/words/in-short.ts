/** The beginning of a text, to the end of a word, for a title or a link; the whole of it stands elsewhere. */
export function inShort(text: string, most = 80): string {
  if (text.length <= most) return text;
  const lastWord = text.slice(0, most + 1).lastIndexOf(' ');
  return `${text.slice(0, lastWord > most / 2 ? lastWord : most).trimEnd()}…`;
}
