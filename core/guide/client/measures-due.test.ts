import { expect, it } from 'vitest';
import { withPacks } from '#core/instruments/wording/with-packs.ts';
import { wsas } from '#core/instruments/wsas.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen } from '#tests/a-course-under-way.ts';
import { dueForMe } from './measures-due.ts';
import { nextThing } from './next-thing.ts';

const pack = {
  instrument: 'wsas',
  language: 'en',
  version: '2026-01',
  licensee: 'Willow House',
  licence: 'Given by the rights holder in 2026.',
  items: ['First topic', 'Second topic', 'Third topic', 'Fourth topic', 'Fifth topic'],
  answers: { default: { 0: 'None', 8: 'A great deal' } },
};
const today = '2026-01-13';

const planned = aCourse()
  .does('openCourse', {
    client: 'leila',
    therapist: 'ana',
    protocol: sixteen,
  })
  .does('planMeasures', { instrument: 'wsas', when: ['every-session'] })
  .does('giveConsent', { item: 'treatment' }, { as: 'client' })
  .does('giveConsent', { item: 'confidentiality' }, { as: 'client' })
  .does('markMeasureDeclined', { instrument: 'phq-9', session: 1 }, { as: 'client' })
  .does('markMeasureDeclined', { instrument: 'gad-7', session: 1 }, { as: 'client' }).course;

const asked = (inForce?: ReturnType<typeof withPacks>) =>
  dueForMe(planned, today, inForce).due.map(({ instrument }) => instrument.id);

it('a client is not asked an instrument whose wording may not be shipped', () => {
  expect(asked()).not.toContain('wsas');
  expect(asked(withPacks([]))).not.toContain('wsas');
});

it('once the service has brought its wording, the client is asked it in these words', () => {
  const inForce = withPacks([pack]);
  expect(asked(inForce)).toContain('wsas');
  const next = nextThing(planned, today, [], inForce);
  const found = next.kind === 'measures' ? next.due.map(({ instrument }) => instrument) : [];
  expect(found).toMatchObject([
    {
      id: 'wsas',
      wording: { language: 'en', version: '2026-01' },
      licence: { attribution: wsas.licence.attribution },
    },
  ]);
  expect(found[0]?.items.map(({ text }) => text)).toEqual(pack.items);
});

it('a pack that does not fit changes nothing for the client', () => {
  expect(asked(withPacks([{ ...pack, items: ['Only one'] }]))).not.toContain('wsas');
});
