import { filledOrEmpty } from '#core/words/filled.ts';
import { addressOf, framed, numbers, type PageOf } from '#server/public-pages/frame.ts';
import { type Html, html, raw } from '#server/public-pages/html.ts';
import { type Faults, type Typed, typedText, typedTicks } from './self-referral-form.ts';
import { selfReferral } from './self-referral-words.ts';

const said = selfReferral.en;
/** Where the form is, and where it is sent to. */
export const selfReferralAddress = '/ipt/refer-yourself';

interface Filled {
  typed: Typed;
  faults: Faults;
}

const idOf = (name: string) => `f-${name.replaceAll('.', '-')}`;

const faultOf = (name: string, faults: Faults): Html | '' => {
  const fault = faults.get(name);
  return fault === undefined ? '' : html`<p class="fault" id="${idOf(name)}-fault">${fault}</p>`;
};
const described = (name: string, faults: Faults): Html =>
  faults.has(name) ? raw(` aria-invalid="true" aria-describedby="${idOf(name)}-fault"`) : raw('');

type Kind = 'text' | 'date' | 'tel' | 'email';

/** @param most of so many characters @param complete what a browser may fill in */
const line = (
  { typed, faults }: Filled,
  name: string,
  label: string,
  { kind = 'text', complete = 'off', most = 200, needed = false }: LineOf = {},
): Html => html`<div class="field">
  <label for="${idOf(name)}">${label}</label>
  ${faultOf(name, faults)}
  <input type="${kind}" id="${idOf(name)}" name="${name}" value="${typedText(typed, name)}" maxlength="${most}" autocomplete="${complete}"${needed ? raw(' required') : ''}${described(name, faults)}>
</div>`;
interface LineOf {
  kind?: Kind;
  complete?: string;
  most?: number;
  needed?: boolean;
}

const area = ({ typed, faults }: Filled, name: string, label: string): Html => html`<div class="field">
  <label for="${idOf(name)}">${label}</label>
  ${faultOf(name, faults)}
  <textarea id="${idOf(name)}" name="${name}" rows="4" maxlength="5000"${described(name, faults)}>${typedText(typed, name)}</textarea>
</div>`;

const choice = (
  { typed, faults }: Filled,
  name: string,
  legend: string,
  options: Readonly<Record<string, string>>,
  kind: 'radio' | 'checkbox' = 'radio',
): Html => html`<fieldset class="choice"${described(name, faults)}>
  <legend>${legend}</legend>
  ${faultOf(name, faults)}
  <div class="options">${Object.entries(options).map(
    ([value, label]) =>
      html`<label><input type="${kind}" name="${name}" value="${value}"${typedTicks(typed, name).includes(value) ? raw(' checked') : ''}> <span>${label}</span></label>`,
  )}</div>
</fieldset>`;

/** The first question: with a yes the numbers stand there at once, before anything is sent. IPT protocol reference, 9.3 step 0. */
const safety = (page: PageOf, form: Filled): Html => {
  const { typed, faults } = form;
  const isTold = (value: string) => (typedText(typed, 'danger') === value ? raw(' checked') : raw(''));
  return html`<section class="ticks">
    <h2>${said.first}</h2>
    <fieldset class="choice"${described('danger', faults)}>
      <legend>${said.danger}</legend>
      ${faultOf('danger', faults)}
      <ul role="list">
        <li><label><input type="radio" name="danger" value="yes" class="alarming"${isTold('yes')}> <span>${said.dangerAs.yes}</span></label>
          <div role="status"><div class="now"><h3>${said.now}</h3><p>${said.nowSays}</p>${numbers(page)}</div></div></li>
        <li><label><input type="radio" name="danger" value="no"${isTold('no')}> <span>${said.dangerAs.no}</span></label></li>
      </ul>
    </fieldset>
    ${area(form, 'dangerWords', said.dangerWords)}
  </section>`;
};

/** The form, with what was typed and what is wrong with it. */
export function selfReferralPage(page: PageOf, form: Filled, months: number): Html {
  const { fields } = said;
  const whole = form.faults.get('');
  return framed(
    'ask',
    page,
    filledOrEmpty(said.lead, { service: page.service }),
    html`<p><strong>${said.notAtOnce}</strong></p>
    <p>${filledOrEmpty(said.who, { months: String(months) })}</p>
    ${form.faults.size > 0 ? html`<p class="fault" role="alert">${whole ?? said.wrong}</p>` : ''}
    <form method="post" action="${selfReferralAddress}" class="asking" novalidate>
      <input type="hidden" name="id" value="${typedText(form.typed, 'id')}">
      ${safety(page, form)}
      <section><h2>${said.about}</h2>
        ${line(form, 'who.name', fields.name, { complete: 'name', most: 120, needed: true })}
        <div class="pair">${line(form, 'who.phone', fields.phone, { kind: 'tel', complete: 'tel', most: 40 })}
        ${line(form, 'who.email', fields.email, { kind: 'email', complete: 'email' })}</div>
        ${choice(form, 'who.reach', fields.reach, said.reach, 'checkbox')}
        ${choice(form, 'who.mayLeaveMessage', fields.message, said.message)}
        ${line(form, 'who.born', fields.born, { kind: 'date', complete: 'bday' })}
      </section>
      <section><h2>${said.what}</h2>
        ${area(form, 'concern', said.concern)} ${area(form, 'hopes', said.hopes)}
      </section>
      <details class="part"${hasTyped(form, ['who.gp', 'who.kin'])}><summary><h2>${said.people}</h2><small>${said.optional}</small></summary><div>
        ${line(form, 'who.gp.name', said.gp.name)}
        <div class="pair">${line(form, 'who.gp.practice', said.gp.practice)} ${line(form, 'who.gp.phone', said.gp.phone, { kind: 'tel' })}</div>
        ${line(form, 'who.kin.name', said.kin.name)}
        <div class="pair">${line(form, 'who.kin.relation', said.kin.relation)} ${line(form, 'who.kin.phone', said.kin.phone, { kind: 'tel' })}</div>
      </div></details>
      <details class="part"${hasTyped(form, ['who.prefers'])}><summary><h2>${said.prefers}</h2><small>${said.optional}</small></summary><div>
        ${choice(form, 'who.prefers.therapist', said.therapist, said.therapistAs)}
        ${line(form, 'who.prefers.times', said.times)} ${line(form, 'who.prefers.place', said.place)}
        ${line(form, 'who.prefers.interpreter', said.interpreter)}
      </div></details>
      <p><button type="submit">${said.send}</button></p>
    </form>`,
    { title: said.title, kept: filledOrEmpty(said.kept, { service: page.service }), sends: 'a form' },
  );
}

/** A folded part in which something was typed, or is wrong, stands open. */
const hasTyped = ({ typed, faults }: Filled, parts: readonly string[]): Html => {
  const names = [...Object.keys(typed).filter((name) => typedText(typed, name) !== ''), ...faults.keys()];
  return names.some((name) => parts.some((part) => name.startsWith(part))) ? raw(' open') : raw('');
};

/** What is said once it has come; with danger, the numbers once more. */
export const selfReferralSent = (page: PageOf, danger: 'told' | 'none'): Html =>
  framed(
    'ask',
    page,
    said.sentSays,
    danger === 'told'
      ? html`<section class="help"><h2>${said.now}</h2><p>${said.sentDanger}</p>${numbers(page)}</section>`
      : html`<p>${said.notAtOnce}</p>`,
    { title: said.sent, kept: filledOrEmpty(said.kept, { service: page.service }) },
  );

/** What is said where nobody takes requests by the form. */
export const selfReferralClosed = (page: PageOf): Html =>
  framed('ask', page, said.closedSays, html`<p><a href="${addressOf('ask')}">${said.ask}</a></p>`, {
    title: said.closed,
  });
