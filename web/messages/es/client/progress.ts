import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/progress.ts';

export default {
  title: 'Cómo voy',
  reads: 'Tú y {{who}} ven esto.',
  none: 'Todavía no hay nada que ver',
  noneWhy: 'Cuando hayas respondido dos veces las preguntas, aquí ves cómo se movió.',
  noneGo: 'Ir a las preguntas',
  first: 'Tu primer puntaje fue {{score}}, el {{on}}. Después del próximo ves cómo se mueve.',
  before: 'En lo que hicimos antes, el último fue {{score}}, el {{on}}.',
  notYetHere: 'No has respondido desde que empezamos de nuevo.',
  unscored: 'Quedó demasiado en blanco para sumar un puntaje. Está bien.',
  lowBetter: 'La escala va de {{least}} a {{most}}. Más bajo es mejor.',
  highBetter: 'La escala llega hasta {{most}}. Más alto es mejor.',
  part: '{{name}}: {{value}} de {{most}}',
  picture: 'Verlo como dibujo',
  leftOut: 'En blanco',
  outOf: 'de {{most}}',
  careful: 'Un número no es una sentencia. Lo que tú notas cuenta igual.',
  goals: 'Lo que quiero lograr',
  goalRated: 'La última vez dijiste {{rating}} de 10.',
  goalMoved: 'Al principio dijiste {{first}} de 10, la última vez {{rating}} de 10.',
  goalNow: '¿Qué tan cerca está ahora?',
  goalKeep: 'Guardar {{rating}} de 10',
  goalLow: 'lejos',
  goalHigh: 'logrado',
} satisfies Whole<typeof en>;
