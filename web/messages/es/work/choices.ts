import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/work/choices.ts';

export default {
  result: {
    done: 'Hecho',
    partly: 'En parte',
    tried_differently: 'Probado de otra manera',
    not_yet: 'Todavía no',
    changed_mind: 'Cambié de idea',
  },
} satisfies InPart<typeof en>;
