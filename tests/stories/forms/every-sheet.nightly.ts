import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { sheetFilledIn } from '#tests/filled-in.ts';
import { looksRight } from '#tests/stories/looks-right.ts';
import { showEarlierEntries } from '#tests/stories/work-hands.ts';
import { House, type Lived } from './lived-form.ts';

/** Every sheet of every form, each field filled in: at the desk wide and narrow, on the phone, in print, record and export. */

let house: House;
beforeAll(async () => {
  house = await House.begin();
});
afterAll(() => house?.end());

type Form = ReturnType<typeof everyProtocol>[number];
type Sheet = Form['sheets'][number];
const yearNow = new Date().getFullYear();

/** A birth date in the middle of the ages of a form. */
const born = ({ ages }: Form) =>
  `${yearNow - Math.min(ages?.to ?? 99, Math.max(ages?.from ?? 0, ages?.to ? ages.from : 35))}-01-02`;

/** What was put into a text field of this sheet, save its rows’. */
const wordsOf = (sheet: Sheet, isFor: 'client' | 'team', by: 'therapist' | 'client') =>
  sheet.fields.flatMap((field) =>
    field.kind === 'text' &&
    (field.seenBy === 'team') === (isFor === 'team') &&
    !(by === 'client' && isFor === 'team')
      ? [`What belongs under “${field.name}”`]
      : [],
  );

const writer = (sheet: Sheet) => (sheet.writes.includes('therapist') ? 'therapist' : 'client');
const isShown = (sheet: Sheet) =>
  writer(sheet) === 'client' || (sheet.sees.includes('client') && sheet.shown !== 'never');

async function writtenIn(lived: Lived, sheets: readonly Sheet[]): Promise<string[]> {
  const person = await lived.does('addPerson', { displayName: 'Mira', role: 'friend' });
  const event = await lived.does('addEvent', { date: '2025-11', what: 'The move', kind: 'move' });
  await lived.holds(1, 2);
  const entries: string[] = [];
  for (const sheet of sheets) {
    const by = writer(sheet);
    const form = { sheet: sheet.id, version: 0, fields: sheetFilledIn(sheet, by, { person, event }) };
    const entry =
      by === 'client' ? await lived.clientDoes('writeSheet', form) : await lived.does('writeSheet', form);
    if (sheet.shown === 'when_shared' && isShown(sheet) && by === 'therapist') await lived.shares(entry);
    entries.push(entry);
  }
  return entries;
}

async function holds(page: Page, words: readonly string[], where: string): Promise<void> {
  for (const one of words)
    await page
      .getByText(one, { exact: false })
      .first()
      .waitFor({ state: 'attached' })
      .catch(() => expect.fail(`${where} lacks: ${one}`));
}

const forms = everyProtocol().filter(({ sheets }) => sheets.length > 0);

describe.each(forms.map((form) => [form.id, form] as const))('%s', (id, form) => {
  test('each sheet is read at the desk, on the phone where it is the client’s to see, and stands in print, record and export', async () => {
    const preset = form.presets.find((one) => one.id === form.defaultPreset);
    const { minutes = 50, sessions = 16 } = preset ?? {};
    const lived = await house.open(
      { id, preset: form.defaultPreset, sessions, minutes, born: born(form) },
      4,
      `Client of ${form.name}`,
    );
    const entries = await writtenIn(lived, form.sheets);
    const desk = await lived.desk('/sheets');
    for (const { name } of form.sheets) await desk.getByRole('heading', { name, exact: true }).waitFor();
    await looksRight(desk, `${id}-sheets-1280`);
    for (const [at, sheet] of form.sheets.entries()) {
      await lived.desk(`/sheets/${entries[at]}`);
      await holds(
        desk,
        [...wordsOf(sheet, 'client', writer(sheet)), ...wordsOf(sheet, 'team', writer(sheet))],
        sheet.id,
      );
      await looksRight(desk, `${id}-${sheet.id}-1280`);
      await desk.setViewportSize({ width: 390, height: 844 });
      await looksRight(desk, `${id}-${sheet.id}-390`);
      await desk.setViewportSize({ width: 1280, height: 900 });
    }
    await lived.desk('/print');
    await holds(
      desk,
      form.sheets.flatMap((sheet) => wordsOf(sheet, 'client', writer(sheet)).slice(0, 1)),
      'print',
    );
    await lived.desk('/record');
    await showEarlierEntries(desk);
    await holds(
      desk,
      form.sheets.map(({ name }) => name),
      'the record',
    );
    const file = await (
      await desk.request.get(`${house.kith.address}/api/courses/${lived.id}/export`)
    ).text();
    for (const sheet of form.sheets) expect(file, `${sheet.id} in the export`).toContain(`"${sheet.id}"`);
    const phone = await lived.phone('/my/sheets');
    await phone.getByRole('heading', { level: 1 }).waitFor();
    const shown = form.sheets.filter(isShown);
    await holds(
      phone,
      shown.flatMap((sheet) => wordsOf(sheet, 'client', writer(sheet))),
      'the phone',
    );
    const read = await phone.content();
    for (const sheet of form.sheets) {
      if (!isShown(sheet)) expect(read, sheet.id).not.toContain(`>${sheet.name}<`);
      for (const words of wordsOf(sheet, 'team', writer(sheet))) expect(read, sheet.id).not.toContain(words);
    }
    await looksRight(phone, `${id}-phone-390`);
    await lived.done();
  });
});
