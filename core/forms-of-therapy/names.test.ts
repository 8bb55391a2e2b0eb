import { expect, it } from 'vitest';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { form } from '#tests/a-shipped-form.ts';

it('a form that is called brief says how many sessions it has, since the usual course is called brief too', () => {
  const brief = everyProtocol().filter(({ name }) => /brief/i.test(name));
  expect(brief.map(({ id, name }) => [id, name])).toEqual([['ipt-b', 'Brief IPT, eight sessions']]);
  expect(form('ipt-b').presets.map(({ sessions }) => sessions)).toEqual([8]);
  expect(form('ipt-b').about?.notTheSameAs.join(' ')).toContain('twelve to sixteen sessions');
});

it('names that are mixed up with another’s stand with that other as not the same', () => {
  const told = form('dit').about?.notTheSameAs.join(' ') ?? '';
  for (const other of ['Interpersonal Psychotherapy', 'Psychodynamic-interpersonal', 'Mentalisation-based'])
    expect(told).toContain(other);
  for (const other of ['Dynamic Interpersonal Therapy', 'Metacognitive Interpersonal Therapy'])
    expect(form('ipt').about?.notTheSameAs.join(' ')).toContain(other);
});
