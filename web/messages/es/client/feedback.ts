import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/feedback.ts';

export default {
  title: '¿Cómo te fue?',
  lead: 'Cuatro preguntas. Puedes dejar en blanco las que quieras.',
  reads: '{{who}} lee esto. No cambia nada en tu atención.',
  satisfied: 'En general, ¿qué tan bien te pareció?',
  satisfiedLabel: 'De 0 a 10',
  low: 'nada bien',
  high: 'muy bien',
  most: '¿Qué fue lo que más te ayudó?',
  least: '¿Qué fue lo que menos te ayudó?',
  leastHelp: 'También vale la pena decir algo que fue difícil o que faltó.',
  words: 'En mis palabras',
  recommend: '¿Le dirías a alguien de confianza que lo pruebe?',
  recommendLabel: 'Alguien que esté como estabas tú',
  answer: { yes: 'Sí', no: 'No', unsure: 'No sé', prefers_not_to_say: 'Prefiero no decirlo' },
  send: 'Enviar',
  leave: 'Saltar',
  before: '¿Cómo te fue con lo que terminamos?',
  beforeWords: 'Si quieres, cuenta cómo fue para ti la terapia anterior.',
  thanks: 'Gracias. Lo que escribiste se le envió a {{who}}.',
} satisfies Whole<typeof en>;
