import { conditions } from '#core/conditions/conditions.ts';
import { conditionWords } from '#core/conditions/words.ts';
import { registerByPart } from '#core/evidence-register/by-part.ts';
import { type Claim, isShownIn, standingOf } from '#core/evidence-register/claim.ts';
import { claimsOf } from '#core/evidence-register/claims.ts';
import { register } from '#core/evidence-register/register.ts';
import { dialled } from '#core/help/telephone.ts';
import { topics } from '#core/protocols/psychoeducation/topics.ts';
import { filledOrEmpty } from '#core/words/filled.ts';
import { inLanguage } from '#core/words/in-language.ts';
import { addressOf, framed, numbers, type PageOf } from './frame.ts';
import { grounds, groundsUnder } from './grounds.ts';
import { folded, type Html, html } from './html.ts';
import { whatToExpect } from './what-to-expect-words.ts';
import { worthTalkingAbout } from './worth-talking-about-words.ts';

/** What is told to anybody of what is explained to clients, in the order in which it is read: nothing that takes the reader for ill. */
const told = [
  'what_ipt_is',
  'mood_and_relationships',
  'four_situations',
  'how_we_work',
  'common_and_treatable',
  'medication',
  'if_not_helped',
  'where_ipt_comes_from',
];

/** What IPT is. */
export function whatIptIs(page: PageOf): Html {
  const articles = told.flatMap((id) => topics.find((topic) => topic.id === id) ?? []);
  const welcome = page.own.welcome ? html`<p class="own">${page.own.welcome}</p>` : '';
  return framed(
    '',
    page,
    page.words.whatIptIs.lead,
    html`${welcome}${articles.map(({ id, title, paragraphs, claims = [] }) => {
      const text = html`${paragraphs.map((one) => html`<p>${one}</p>`)} ${groundsUnder(claimsOf(claims), page)}`;
      return id === 'what_ipt_is' ? html`<section>${text}</section>` : folded(title, text);
    })}`,
  );
}

/** What to expect, session by session. */
export function expected(page: PageOf): Html {
  const { lead, length, steps, always } = whatToExpect.en;
  return framed(
    'what-to-expect',
    page,
    lead,
    html`<h2>${length}</h2>
      <ol class="steps" role="list">
        ${steps.map(
          ({ when, says }) => html`<li><h3>${when}</h3>${says.map((one) => html`<p>${one}</p>`)}</li>`,
        )}
      </ol>
      <section>
        <h2>${always.when}</h2>
        <ul>${always.says.map((one) => html`<li>${one}</li>`)}</ul>
      </section>`,
  );
}

/** What people come with, and what is known of IPT for each (S001-42). */
export function conditionsToRead(page: PageOf): Html {
  const all = register();
  return framed(
    'conditions',
    page,
    page.words.conditions.lead,
    html`${conditions.map(({ name, says, ipt, claims }) =>
      folded(
        inLanguage(name, page.language),
        html`<p>${inLanguage(says, page.language)}</p>
            ${groundsUnder(
              claims.flatMap((id) => all.find((claim) => claim.id === id) ?? []),
              page,
            )}`,
        html`<small>${conditionWords.en.ipt[ipt]}</small>`,
      ),
    )}`,
  );
}

/** Every claim, with those that are past their day first, and the others by what they are about. */
export function sourcesToRead(page: PageOf): Html {
  const stands = (claim: Claim) => standingOf(claim, page.on) === 'stands';
  const past = register().filter((claim) => !stands(claim));
  const parts = registerByPart().map(({ title, claims }) => ({
    title,
    claims: claims.filter((claim) => stands(claim) && isShownIn(claim, page.country)),
  }));
  return framed(
    'sources',
    page,
    page.words.sources.lead,
    html`${past.length > 0 ? folded(page.words.sources.past, grounds(past, page), '', true) : ''}
      ${parts.map(({ title, claims }) =>
        claims.length > 0 ? folded(title, grounds(claims, page), html`<small>${claims.length}</small>`) : '',
      )}`,
  );
}

/** How to ask this service: its own words, and the ways to reach it that it gave. */
export function howToAsk(page: PageOf): Html {
  const { ask } = page.words;
  const { telephone, email, address, opening, howToAsk: how } = page.own;
  const ways = [
    telephone === ''
      ? ''
      : html`<dt>${ask.telephone}</dt><dd><a href="tel:${dialled(telephone)}"><bdi dir="ltr">${telephone}</bdi></a></dd>`,
    email === '' ? '' : html`<dt>${ask.email}</dt><dd><a href="mailto:${email}">${email}</a></dd>`,
    address === '' ? '' : html`<dt>${ask.address}</dt><dd class="own">${address}</dd>`,
    opening === '' ? '' : html`<dt>${ask.opening}</dt><dd class="own">${opening}</dd>`,
  ].filter((way) => way !== '');
  return framed(
    'ask',
    page,
    filledOrEmpty(ask.lead, { service: page.service }),
    html`${how ? html`<h2>${ask.how}</h2><p class="own">${how}</p>` : ''}
      ${page.form === 'there' ? html`<p><a href="/ipt/refer-yourself">${ask.byForm}</a></p>` : ''}
      ${ways.length > 0 ? html`<h2>${ask.ways}</h2><dl>${ways}</dl>` : page.form === 'there' ? '' : html`<p>${ask.none}</p>`}
      <p>${ask.notUrgent}</p>`,
  );
}

/** @param under what stands under it once it is ticked */
const tick = (id: string, says: string, kind: 'alarming' | 'known', under: Html | '' = '') => html`<li>
  <label><input type="checkbox" id="${id}" class="${kind}" autocomplete="off"> <span>${says}</span></label>
  ${under}
</li>`;

/** Whether it may be worth talking about: nothing is counted, kept or sent, and what must not wait shows the numbers at once. */
export function worthIt(page: PageOf): Html {
  const said = worthTalkingAbout.en;
  const now = html`<div role="status">
    <div class="now">
      <h3>${said.now}</h3>
      <p>${said.nowSays}</p>
      ${numbers(page)}
    </div>
  </div>`;
  return framed(
    'worth-talking-about',
    page,
    said.lead,
    html`<div class="ticks">
      <fieldset>
        <legend><h2>${said.first}</h2></legend>
        <ul role="list">${said.alarming.map(({ id, says }) => tick(id, says, 'alarming', now))}</ul>
      </fieldset>
      ${said.asks.map(
        ({ title, lines }, part) => html`<fieldset>
          <legend><h2>${title}</h2></legend>
          <ul role="list">${lines.map((line, at) => tick(`known-${part}-${at}`, line, 'known'))}</ul>
        </fieldset>`,
      )}
      <div role="status">
        <div class="maybe">
          <h2>${said.maybe}</h2>
          ${said.maybeSays.map((one) => html`<p>${one}</p>`)}
          <p><a href="${addressOf('ask')}">${said.ask}</a></p>
        </div>
      </div>
      <p>${said.none}</p>
    </div>`,
  );
}
