import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { signOffRules } from './sign-offs.ts';
import { calledIn } from './who-may-give.ts';
import { words } from './words.ts';

/** Who may give a form of therapy: a line for each credential it asks for. IPT protocol reference, 8.4. */
export const whoGives = ({ credentials }: Pick<Protocol, 'credentials'>): string[] =>
  credentials.length > 0 ? credentials.map(calledIn) : [words.en.anybody];

/** What a supervisor countersigns under a form of therapy, and of whom: a line for each. IPT protocol reference, 8.3. */
export const countersigned = (form: Pick<Protocol, 'signOffs'>): string[] =>
  signOffRules(form).map(({ says, of }) => `${says} ${words.en.of[of]}`);
