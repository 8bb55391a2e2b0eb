import type { Claim } from './claim.ts';
import { claims } from './claims.ts';
import { ofForms } from './of-forms.ts';

/** Every claim there is: those of Kith’s own texts, and those that forms of therapy bring. */
export const register = (): readonly Claim[] => [...claims, ...ofForms()];
