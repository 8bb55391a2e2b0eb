import { expect, it } from 'vitest';
import { ipt } from '#core/protocols/ipt/ipt.ts';
import type { EvidenceAsked } from '#core/protocols/protocol/evidence-asked.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { aForm } from '#tests/a-form.ts';
import { unknownKeys } from './unknown-keys.ts';

it('the protocols that ship name only what can be looked for', () => {
  for (const protocol of everyProtocol()) expect(unknownKeys(protocol)).toEqual([]);
});

it('a service’s own protocol is told which evidence and which detector do not exist', () => {
  const milestones = ipt.milestones.map((one) =>
    one.id === 'MS-02' ? { ...one, evidence: 'moonlight' } : one,
  );
  const deviations = ipt.deviations.map((one) =>
    one.id === 'PD-01' ? { ...one, found: { by: 'chart' as const, detector: 'weather' } } : one,
  );
  expect(unknownKeys({ milestones, deviations })).toEqual([
    'milestones[1].evidence: nothing called moonlight can show MS-02 in a chart.',
    'deviations[0].found.detector: nothing called weather can find PD-01 in a chart.',
  ]);
});

it('a milestone that blocks closing asks for what closing can read', () => {
  const asking = (evidence: EvidenceAsked) =>
    ipt.milestones.map((one) => (one.id === 'MS-22' ? { ...one, evidence } : one));
  const faults = (evidence: EvidenceAsked) => unknownKeys({ milestones: asking(evidence), deviations: [] });
  expect(faults({ all: ['nextStepDecided', { measure: 'primary' }] })).toEqual([]);
  expect(faults({ any: ['rolePlayed', { measure: 'primary' }] })[0]).toContain(
    'MS-22 blocks closing, which cannot wait for rolePlayed',
  );
});

it('a label that no screen has is refused', () => {
  expect(unknownKeys(aForm({ labels: { focus: 'What we work on' } }))).toEqual([]);
  expect(unknownKeys(aForm({ labels: { illness: 'Distress' } }))).toEqual([
    'labels.illness: no screen has a label called illness; those that have are areas, focus.',
  ]);
});
