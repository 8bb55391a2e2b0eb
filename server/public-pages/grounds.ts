import { type Claim, isShownIn } from '#core/evidence-register/claim.ts';
import { groundsOf } from '#core/evidence-register/in-words.ts';
import type { PageOf } from './frame.ts';
import { type Html, html } from './html.ts';

/** A mark beside a sentence whose ground is past its day or replaced. */
export function marked(claims: readonly Claim[], { on, language }: PageOf): Html | '' {
  const [mark] = claims.map((claim) => groundsOf(claim, on, language).mark).filter(Boolean);
  return mark ? html` <strong class="mark">${mark}</strong>` : '';
}

/** What is said, each with how sure it is, when it was looked at, and its sources. */
export function grounds(claims: readonly Claim[], page: PageOf): Html {
  const shown = claims.filter((claim) => isShownIn(claim, page.country));
  return html`<ul class="grounds" role="list">
    ${shown.map((claim) => {
      const { says, mark, how, sources } = groundsOf(claim, page.on, page.language);
      return html`<li>
        <p>${says}${mark ? html` <strong class="mark">${mark}</strong>` : ''}</p>
        <p class="soft">${how}.</p>
        <ul class="sources">
          ${sources.map(({ text, address }) =>
            address
              ? html`<li><a href="${address}" rel="noreferrer">${text}</a></li>`
              : html`<li>${text}</li>`,
          )}
        </ul>
      </li>`;
    })}
  </ul>`;
}

/** The grounds of a text, folded away under it. */
export const groundsUnder = (claims: readonly Claim[], page: PageOf): Html | '' =>
  claims.length === 0
    ? ''
    : html`<details><summary>${page.words.grounds}</summary>${grounds(claims, page)}</details>`;
