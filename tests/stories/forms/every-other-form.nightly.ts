import { afterAll, beforeAll, describe, test } from 'vitest';
import { looksRight } from '#tests/stories/looks-right.ts';
import { House, type Lived, reads, readsNone } from './lived-form.ts';
import { otherForms } from './other-forms.ts';

/** Every form of therapy without a story of its own, from opening to ending; each row names where protocols 07-variants says it. */

const phq9 = {
  instrument: 'phq-9',
  low: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  high: [2, 2, 2, 2, 2, 2, 1, 1, 0, 1],
};
let house: House;

beforeAll(async () => {
  house = await House.begin();
});
afterAll(() => house?.end());

describe.each(otherForms)('$id (protocols 07-variants, $source)', (row) => {
  const { instrument, low, high } = row.leads ?? phq9;
  const ago = (session: number) => 7 * (row.sessions - session) + 1;
  const holds = async (course: Lived, from: number, to: number) => {
    for (let n = from; n <= to; n += 1)
      await course.does('holdSession', { minutes: row.minutes ?? 50, format: 'in_person' }, ago(n));
  };

  test('is opened, says what it is on the phone, shows its due sessions, its drift and its item, and ends', async () => {
    const course = await house.open(row, row.sessions + 2, `Client of ${row.id}`);
    await reads(await course.desk('/session?part=before'), row.first);
    const about = await course.phone('/about-ipt');
    await reads(about, row.told, row.notAsked);
    await looksRight(about, `${row.id}-about-390`);

    await row.before?.(course);
    await holds(course, 1, row.held);
    await course.begins(row.area ?? 'role_transition', { oldRole: 'Before', newRole: 'Since' });
    await course.scores(instrument, high, 1, ago(1));
    const due = await course.desk(`/session/${row.held + 1}?part=before`);
    await reads(due, ...row.due);
    await looksRight(due, `${row.id}-due-1280`);
    await row.drifts(course);
    const after = await course.desk(`/session/${row.held}?part=after`);
    await reads(after, row.drift);
    const rate = after.getByText('Rate the session: one minute');
    if (row.meanwhile) {
      await row.meanwhile(course, ago(row.held + 1));
      await after.reload();
      await rate.waitFor();
      await readsNone(after, row.drift);
    }
    await readsNone(after, row.noDrift);
    await rate.click();
    await readsNone(after, row.noDrift);
    if (!row.itemAtTheEnd) await reads(after, row.item);
    await looksRight(after, `${row.id}-after-1280`);
    const mine = await course.phone(row.at ?? '/my/work');
    await reads(mine, row.phone);
    await looksRight(mine, `${row.id}-phone-390`);

    await row.goesOn?.(course);
    await holds(course, (await course.chart()).sessions.held.length + 1, row.sessions - 1);
    await reads(await course.desk('/session?part=before'), row.last);
    await holds(course, row.sessions, row.sessions);
    await course.scores(instrument, low, row.sessions, 1);
    if (row.itemAtTheEnd) {
      const last = await course.desk(`/session/${row.sessions}?part=after`);
      await last.getByText('Rate the session: one minute').click();
      await reads(last, row.item);
    }
    await course.finishes();
    const ended = await course.desk('/ending');
    await reads(ended, 'Finished');
    await looksRight(ended, `${row.id}-ended-1280`);
    await course.done();
  });
});
