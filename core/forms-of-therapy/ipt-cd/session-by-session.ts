import { ipt } from '#core/protocols/ipt/ipt.ts';
import type { Blueprint } from '#core/protocols/protocol/blueprint.ts';
import type { Written } from '#core/protocols/protocol-file.ts';

const whole = { of: 22, presets: ['cd16-and-6'] };

const rows: Omit<Written<Blueprint>, 'of' | 'presets'>[] = [
  ...ipt.blueprint.filter(({ to }) => to < 12),
  {
    from: 12,
    to: 12,
    purpose: { en: 'Make it firm' },
    must: ['M-07', 'CD-01'],
    should: ['CD-02', 'CD-03'],
  },
  {
    from: 13,
    to: 15,
    purpose: { en: 'The weekly sessions near their end: what has changed, what the monthly ones are for' },
    must: ['M-01', 'M-02', 'CD-02'],
    should: ['CD-01', 'CD-03', 'MS-20', 'MS-21'],
  },
  {
    from: 16,
    to: 16,
    purpose: { en: 'The last weekly session: look back, and agree the monthly ones' },
    must: ['MS-CD1', 'M-09'],
    should: ['CD-01', 'CD-03'],
  },
  {
    from: 17,
    to: 17,
    purpose: { en: 'The first month alone: what held, and what came back' },
    must: ['M-01', 'M-02'],
    should: ['M-07', 'CD-02'],
  },
  {
    from: 18,
    to: 20,
    purpose: { en: 'Once a month: make firm what is new; name the ending' },
    must: ['MS-19', 'E-01', 'M-01'],
    should: ['M-07', 'CD-02', 'E-08'],
  },
  {
    from: 21,
    to: 21,
    purpose: { en: 'Goodbye is near; hard times ahead; the next step' },
    must: ['E-02', 'E-03', 'E-04', 'E-05', 'E-06', 'E-07', 'E-09', 'MS-22'],
    should: ['E-08', 'E-11'],
  },
  { from: 22, to: 22, purpose: { en: 'Goodbye' }, must: ['E-10', 'E-12', 'MS-23'], should: ['MS-24'] },
];

/**
 * Session by session: IPT's own sixteen where the weekly sessions stand alone, and a list of its own where some six monthly
 * ones follow, so that the ending is named once a month and not before (IPT protocol reference, 7.0, V-CD).
 */
export const blueprint: readonly Written<Blueprint>[] = [
  ...ipt.blueprint,
  ...rows.map((row) => ({ ...row, ...whole })),
];
