/** A piece of a page: what stands in it was made safe where it was put in. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | undefined | readonly Part[];

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? '');

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return safe(String(part));
  return 'html' in part ? part.html : part.map(written).join('');
}

/** What is already HTML, such as an attribute of our own: nothing that anybody wrote goes through here. */
export const raw = (text: string): Html => ({ html: text });

/** HTML in which every text that is put in stands as text, whatever signs are in it. */
export const html = (said: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: said.map((text, at) => text + written(parts[at])).join(''),
});

/**
 * A part of a page that is one line until it is opened: pages for anybody have no script.
 * @param says how it stands, beside its title  @param stands whether it is open at first
 */
export const folded = (title: string, inside: Html, says: Html | '' = '', stands = false): Html =>
  html`<details class="part"${stands ? raw(' open') : ''}>
    <summary><h2>${title}</h2>${says}</summary>
    <div>${inside}</div>
  </details>`;
