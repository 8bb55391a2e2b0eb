import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import type { SignOff } from '#core/protocols/protocol/sign-off.ts';

const sources = ['IPT protocol reference, 8.3'];

/**
 * What a supervisor countersigns where the form of therapy says nothing of it. The list is that of 8.3; that it holds for
 * trainees, and for nobody else, is a choice of this project: a form or a service may ask it of everybody.
 */
const usual: { en: readonly SignOff[] } = {
  en: [
    {
      what: 'deficits_focus',
      of: 'trainees',
      says: 'Loneliness and isolation as what is worked on: the supervisor countersigns.',
      sources,
    },
    {
      what: 'second_focus',
      of: 'trainees',
      says: 'A second focus: the supervisor countersigns.',
      sources,
    },
    {
      what: 'extension',
      of: 'trainees',
      says: 'More sessions than agreed: the supervisor countersigns.',
      sources,
    },
    {
      what: 'milestone_passed',
      of: 'trainees',
      says: 'A milestone that blocks, passed over: the supervisor countersigns.',
      sources,
    },
    {
      what: 'closing_after_risk',
      of: 'trainees',
      says: 'Closing a course in which there was risk: the supervisor countersigns first.',
      sources,
    },
  ],
};

/** What is countersigned under this form, of whom, and why: its own list, or the usual one where it has none. */
export const signOffRules = (protocol: Pick<Protocol, 'signOffs'> | undefined): readonly SignOff[] =>
  protocol && protocol.signOffs.length > 0 ? protocol.signOffs : usual.en;

/** What is countersigned under this form, of a trainee or of anybody. */
export const signOffsOf = (
  protocol: Pick<Protocol, 'signOffs'> | undefined,
  isOf: 'trainee' | 'credentialed',
): SignOff['what'][] => {
  return signOffRules(protocol)
    .filter(({ of }) => of === 'everybody' || isOf === 'trainee')
    .map(({ what }) => what);
};
