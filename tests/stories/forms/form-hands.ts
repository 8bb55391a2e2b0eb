import type { Locator, Page } from 'playwright-core';

/** How one question of a form is answered: words or a number as they are, else by what is chosen, picked, ticked or listed. */
export type Answer =
  | string
  | number
  | { choose: string }
  | { pick: string }
  | { tick: readonly string[] }
  | { lines: readonly string[] };

const literally = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A label as it is read aloud, whether or not the question may be left open. */
export const labelled = (label: string) => new RegExp(`^${literally(label)}( \\(optional\\))?$`);

/** Answers one question of a form, by its label. */
export async function answer(form: Locator, label: string, given: Answer): Promise<void> {
  const name = labelled(label);
  if (typeof given === 'string') return form.getByRole('textbox', { name }).fill(given);
  if (typeof given === 'number') {
    const number = form
      .getByRole('radiogroup', { name })
      .getByRole('radio', { name: new RegExp(`^${given}\\b`) });
    return number.check({ force: true });
  }
  if ('choose' in given) {
    const one = form
      .getByRole('radiogroup', { name })
      .getByRole('radio', { name: given.choose, exact: true });
    return one.check({ force: true });
  }
  if ('pick' in given) {
    return void (await form.getByRole('combobox', { name }).selectOption({ label: given.pick }));
  }
  const group = form.getByRole('group', { name });
  if ('tick' in given) {
    for (const one of given.tick) await group.getByText(one, { exact: true }).click();
    return;
  }
  for (const [at, line] of given.lines.entries()) {
    await group.getByRole('button').last().click();
    await group.getByRole('textbox').nth(at).fill(line);
  }
}

/** Opens a form by its button, answers it by its labels, saves it, and waits until it has closed. */
export async function write(
  page: Page,
  opens: string,
  answers: Record<string, Answer>,
  saves = 'Save',
): Promise<void> {
  await page.getByRole('button', { name: opens, exact: true }).first().click();
  const save = page.getByRole('button', { name: saves, exact: true });
  const form = page.locator('form').filter({ has: save }).first();
  for (const [label, given] of Object.entries(answers)) await answer(form, label, given);
  await save.first().click();
  await form.waitFor({ state: 'detached' });
}
