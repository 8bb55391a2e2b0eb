import { expect, it } from 'vitest';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { aForm } from '#tests/a-form.ts';
import { protocolInText, protocolParts } from './in-text.ts';

const claim = { certainty: 'B', sources: ['a trial'] } as const;
const form = aForm({
  about: {
    for: ['People who live alone'],
    notFor: ['Anybody in a crisis'],
    evidence: [
      { says: 'Two trials', asOf: '2026-11', ...claim },
      { says: 'A guideline of the UK names it', asOf: '2026', country: 'GB', ...claim },
    ],
    tellsClient: ['It takes ten weeks'],
    notAsked: ['What happened in the war'],
    notTheSameAs: [],
    experimental: true,
  },
});

it('everything that ships can be written out, with each of its milestones and the sessions of each length', () => {
  for (const protocol of everyProtocol()) {
    const text = protocolInText(protocol);
    for (const { id } of protocol.milestones) expect(text).toContain(`${id}, by session `);
    for (const preset of protocol.presets) expect(text).toContain(`(${preset.id}): ${preset.sessions} `);
    expect(text).not.toContain('{{');
  }
});

it('what it is for, what is not asked and what is experimental is said; a claim of one country only there', () => {
  const text = protocolInText(form);
  for (const said of ['People who live alone', 'Anybody in a crisis', 'the war', 'as of 2026-11', 'a trial'])
    expect(text).toContain(said);
  expect(text).toContain('Experimental');
  expect(text).not.toContain('guideline of the UK');
  expect(protocolInText(form, 'GB')).toContain('guideline of the UK');
});

it('a part with nothing in it is left out', () => {
  const titles = protocolParts(ipt).map(({ title }) => title);
  expect(titles).not.toContain('Sheets of its own');
  expect(titles).toContain('What is a drift');
});
