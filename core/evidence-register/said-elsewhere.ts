import type { Claim } from './claim.ts';
import { register } from './register.ts';

interface Begun {
  begins: string;
  claims: readonly string[];
}

/**
 * Sentences that claim something where no id can stand beside them, such as those of a published edition: how each begins,
 * and the claims it stands on. A new text carries its `claims` itself.
 */
const begun: { en: readonly Begun[] } = {
  en: [
    { begins: 'Trials lean slightly in favour of IPT here.', claims: ['first-episode-moderators'] },
    { begins: 'Written in {{month}}. It says what is usual', claims: ['beside-other-therapies'] },
    { begins: 'CBT may do better.', claims: ['ipt-avoidant'] },
    { begins: 'This way of working is new; one small study', claims: ['blended-one-study'] },
    { begins: 'After this stage eating, weight and shape are not worked on', claims: ['gb-eating'] },
    {
      begins: 'The eating often changes later than with other treatments.',
      claims: ['eating-slower', 'gb-eating'],
    },
    { begins: 'Other treatments go through the trauma itself.', claims: ['ptsd-guidelines'] },
    { begins: 'What PTSD is: numbness, watchfulness, mistrust.', claims: ['ptsd-trial', 'ptsd-guidelines'] },
    {
      begins: 'CBT is a therapy that is known to help more people',
      claims: ['social-anxiety-trials', 'social-anxiety-guidelines'],
    },
    { begins: 'What social anxiety is and how it keeps itself going', claims: ['social-anxiety-guidelines'] },
    {
      begins: 'Bulimia or binge eating, medically stable, who would rather',
      claims: ['gb-eating', 'eating-slower'],
    },
    {
      begins: 'Social anxiety, where CBT was declined or did not help.',
      claims: ['social-anxiety-guidelines'],
    },
  ],
};
export const saidElsewhere = begun.en;

/** The claims that a sentence stands on, where it says something of how well a treatment works. */
export function claimsBehind(text: string): readonly Claim[] {
  const ids = saidElsewhere.find(({ begins }) => text.startsWith(begins))?.claims ?? [];
  if (ids.length === 0) return [];
  const all = register();
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
}
