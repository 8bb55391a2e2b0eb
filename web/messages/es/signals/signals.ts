import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/signals/signals.ts';

/** Of how scores move, what a client's own picture says. */
export default {
  reliable_improvement: 'Una mejora real',
  no_signal: 'Un cambio pequeño, de los que van y vienen',
  reliable_deterioration: 'Un empeoramiento real',
} satisfies InPart<typeof en>;
