/** A text in a style sheet: nothing in it ends the string. */
const quoted = (text: string) =>
  `"${text.replaceAll(/["\\\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

interface RunningHead {
  /** Whose file it is, on every page. */
  name: string;
  /** As of which day. */
  asOf: string;
  /** “Page # of ##”: the page stands for # and all of them for ##. */
  page: string;
}

/** The rules that put a running head and “page n of N” on every sheet of a paper file. */
export function runningHead({ name, asOf, page }: RunningHead): string {
  const [before = '', between = '', after = ''] = page.split(/##?/);
  const counted = [quoted(before), 'counter(page)', quoted(between), 'counter(pages)', quoted(after)].join(
    ' ',
  );
  const small = 'font-size: 8pt';
  return `@page { margin: 20mm 16mm; @top-left { content: ${quoted(name)}; ${small} } @top-right { content: ${quoted(asOf)}; ${small} } @bottom-right { content: ${counted}; ${small} } }`;
}
