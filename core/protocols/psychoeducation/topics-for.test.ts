import { expect, it } from 'vitest';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { form } from '#tests/a-shipped-form.ts';
import { topics } from './topics.ts';
import { topicsFor } from './topics-for.ts';

const idsFor = (id: string) => topicsFor(form(id)).map((topic) => topic.id);

it('explains everything to a client of individual IPT', () => {
  expect(topicsFor(form('ipt'))).toEqual([...topics]);
});

it('explains IPT to nobody in a therapy of its own', () => {
  for (const id of ['dit', 'mit']) expect(idsFor(id)).toEqual(['if_not_helped', 'privacy', 'help_now']);
});

it('explains depression to nobody who is treated for something else', () => {
  for (const id of ['ipt-ptsd', 'ipt-sad', 'ipt-ed', 'ipsrt', 'ipc', 'ipt-est']) {
    expect(idsFor(id), id).not.toContain('depression');
    expect(idsFor(id), id).not.toContain('other_therapies');
    expect(idsFor(id), id).toContain('privacy');
  }
});

it('is told by every form in words of its own, with what is not asked', () => {
  for (const { id, about } of everyProtocol()) {
    expect(about?.tellsClient.length, id).toBeGreaterThan(1);
    expect(about?.notAsked.length, id).toBeGreaterThan(0);
  }
});
