import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/formulation/cycle.ts';

export default {
  ask: {
    trigger: '¿Qué lo desató?',
    mood: '¿Cómo te sentiste?',
    selfView: '¿Qué te dijo de ti?',
    behaviour: '¿Qué hiciste, o dejaste de hacer, con la gente?',
    otherFeels: '¿Qué pudo haber sentido la otra persona?',
    otherDoes: '¿Y entonces qué hizo?',
    confirmation: '¿Cómo entendiste eso?',
  },
  kinds: {
    expression: 'Decir lo que se siente o se necesita',
    accept_help: 'Aceptar ayuda',
    check_out: 'Preguntar en vez de suponer',
    reach_out: 'Buscar a alguien',
    explain_illness: 'Explicar la enfermedad',
    set_limit: 'Poner un límite',
    sick_role: 'Dejar que la enfermedad sea la enfermedad',
    support_from_another: 'Apoyo de otra persona',
    other: 'Otra manera',
  },
} satisfies InPart<typeof en>;
