import { expect, test } from 'vitest';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { aForm } from '#tests/a-form.ts';
import { form } from '#tests/a-shipped-form.ts';
import { countersigned, whoGives } from './asked-by-form.ts';

test('a form says which credentials it asks for, and that it asks for none', () => {
  expect(whoGives(form('ipt-group'))).toEqual(['Facilitator of IPT in groups']);
  expect(whoGives(form('ipt-group-ed')).length).toBe(2);
  expect(whoGives(form('ipt'))).toEqual(['Any therapist: it asks for no credential.']);
});

test('a form says what is countersigned under it and of whom: its own list, or the usual one of trainees (8.3)', () => {
  for (const one of everyProtocol()) expect([one.id, countersigned(one).length]).toEqual([one.id, 5]);
  expect(countersigned(form('ipt'))[2]).toBe(
    'More sessions than agreed: the supervisor countersigns. Asked of those in training.',
  );
  const strict = aForm({
    signOffs: [{ what: 'extension', of: 'everybody', says: { en: 'More sessions.' }, sources: ['A test'] }],
  });
  expect(countersigned(strict)).toEqual(['More sessions. Asked of everybody.']);
});
