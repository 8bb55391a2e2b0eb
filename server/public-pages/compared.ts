import { comparedOn, comparison } from '#core/comparison/comparison.ts';
import { atFirst, treatments } from '#core/comparison/treatments.ts';
import { comparisonWords } from '#core/comparison/words.ts';
import { claimsOf } from '#core/evidence-register/claims.ts';
import { monthInWords, sourceInWords } from '#core/evidence-register/in-words.ts';
import { filledOrEmpty } from '#core/words/filled.ts';
import { inLanguage } from '#core/words/in-language.ts';
import { framed, type PageOf } from './frame.ts';
import { grounds, marked } from './grounds.ts';
import { folded, type Html, html } from './html.ts';

const { treatment: called, short } = comparisonWords.en;

/** Any of them on a wide screen, two on a narrow one: the styles show what is chosen, and nothing is sent. */
const which = ({ words: { compared } }: PageOf): Html => html`<div class="which" data-print="never">
  <fieldset class="wide">
    <legend>${compared.which}</legend>
    ${treatments.map(
      (one) =>
        html`<label><input type="checkbox" autocomplete="off" value="${one}"${atFirst.includes(one) ? ' checked' : ''}> ${called[one]}</label>`,
    )}
  </fieldset>
  <div class="narrow">
    ${([compared.first, compared.second] as const).map(
      (label, place) => html`<label>${label}
        <select autocomplete="off">
          ${treatments.map((one, at) => html`<option value="${one}"${at === place ? ' selected' : ''}>${called[one]}</option>`)}
        </select>
      </label>`,
    )}
  </div>
</div>`;

/** So many rows stand there at once; what is known, the end and whom it may suit are one press away. */
const atOnce = 12;

/** Some rows of the comparison as a table. */
const sideBySide = (page: PageOf, rows: typeof comparison): Html => html`<table class="compared">
  <caption>${page.words.compared.caption}</caption>
  <thead>
    <tr>${treatments.map((one) => html`<th scope="col" class="of-${one}">${short[one]}</th>`)}</tr>
  </thead>
  ${rows.map(
    (row) => html`<tbody>
      <tr><th scope="rowgroup" colspan="2">${inLanguage(row.what, page.language)}</th></tr>
      <tr>
        ${treatments.map(
          (one) =>
            html`<td class="of-${one}">${inLanguage(row.cells[one].says, page.language)}${marked(claimsOf(row.cells[one].claims), page)}</td>`,
        )}
      </tr>
    </tbody>`,
  )}
</table>`;

/** IPT beside other treatments (IPT protocol reference, 10, CM-01 to CM-20; D-16). */
export function compared(page: PageOf): Html {
  const { words, language } = page;
  const cells = comparison.flatMap((row) => treatments.map((one) => row.cells[one]));
  const claims = claimsOf([...new Set(cells.flatMap((one) => one.claims))]);
  const sources = [...new Set(cells.flatMap((one) => one.sources))].map((one) => sourceInWords(one).text);
  return framed(
    'compared',
    page,
    words.compared.lead,
    html`${which(page)} ${sideBySide(page, comparison.slice(0, atOnce))}
      ${folded(words.compared.more, sideBySide(page, comparison.slice(atOnce)))}
      <p>${filledOrEmpty(words.compared.told, { month: monthInWords(comparedOn, language) })}</p>
      <details>
        <summary>${words.grounds}</summary>
        ${grounds(claims, page)}
        <p class="soft">${filledOrEmpty(words.compared.described, { sources: sources.join('; ') })}</p>
      </details>`,
  );
}
