import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/practice/routines.ts';

export default {
  title: 'Mis rutinas',
  lead: 'Cosas pequeñas que vuelven. Crecen solas cuando ya son costumbre.',
  reads: '{{who}} lee cómo te va. Un día sin hacerlo está bien.',
  none: 'Todavía no hay una rutina',
  noneWhy: 'Elige una cosa pequeña que te haría bien, y un día para hacerla.',
  add: 'Armar una rutina',
  change: 'Cambiarla, o dejarla crecer',
  what: '¿Qué?',
  days: '¿Qué días?',
  when: '¿Cuándo?',
  firstStep: 'El primer paso pequeño',
  firstStepHint: 'Tan pequeño que se pueda hacer en un mal día.',
  next: 'Y después puede crecer a',
  keep: 'Guardarla',
  note: '¿Cómo te fue hoy?',
  noteAgain: 'Decirlo de nuevo para hoy',
  noteOf: 'Hoy: {{what}}',
  how: '¿Cómo te fue hoy?',
  kept: { as_planned: 'Como lo pensé', a_little: 'Un poco', not_that_day: 'Hoy no' },
  words: 'En pocas palabras',
  noteGo: 'Anotarlo',
  aside: 'Dejarla de lado',
  became: '¿Qué pasó con ella?',
  past: 'Dejadas de lado',
} satisfies Whole<typeof en>;
