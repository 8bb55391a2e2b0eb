import { ipt } from '#core/protocols/ipt/ipt.ts';
import { titledAsPublished } from '#core/protocols/ipt/titles-as-published.ts';
import type { Blueprint } from '#core/protocols/protocol/blueprint.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { iptMaintenance } from './ipt-maintenance.ts';

const words = {
  en: {
    first: 'From weekly to monthly: say goodbye to the one, agree the other',
    month: 'The month behind and the month ahead',
    goodbye: 'Goodbye',
  },
};

const blueprint: Blueprint[] = [
  { from: 1, to: 1, purpose: words.en.first, must: ['I-13'], should: ['I-12'] },
  {
    from: 2,
    to: 14,
    purpose: words.en.month,
    must: ['X-03', 'X-04', 'X-05', 'X-09', 'X-10'],
    should: ['M-08', 'M-11'],
  },
  { from: 15, to: 16, purpose: words.en.goodbye, must: ['E-10'], should: ['E-12'] },
];

/**
 * Monthly IPT as Kith 0.2.0 published it: rated on IPT’s own items alone, and without the ending’s own sessions. Courses
 * opened under it keep it, and what they were rated on stays what it was (decision 025).
 */
export const iptMaintenanceAsPublished: Protocol = {
  ...iptMaintenance,
  edition: '2026.1',
  blueprint,
  milestones: titledAsPublished(iptMaintenance.milestones),
  fidelity: ipt.fidelity,
  measures: iptMaintenance.measures.filter((plan) => !plan.oneOf.includes('everyday-5')),
};
