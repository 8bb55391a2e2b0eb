import { detectors } from '#core/guide/deviations/detectors.ts';
import { evidence } from '#core/guide/milestones/all-evidence.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';

/** What a service's own protocol names that the guide cannot look for; a sentence each, empty when all is well. */
export function unknownKeys({
  milestones,
  deviations,
}: Pick<Protocol, 'milestones' | 'deviations'>): string[] {
  const unseen = milestones.flatMap(({ id, evidence: key }, place) =>
    key in evidence
      ? []
      : [`milestones[${place}].evidence: nothing called ${key} can show ${id} in a chart.`],
  );
  const unfound = deviations.flatMap(({ id, found }, place) =>
    found.by === 'ear' || found.detector in detectors
      ? []
      : [`deviations[${place}].found.detector: nothing called ${found.detector} can find ${id} in a chart.`],
  );
  return [...unseen, ...unfound];
}
