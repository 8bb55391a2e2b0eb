import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/cycle.ts';

export default {
  title: 'Cómo una cosa lleva a otra',
  mine: 'Dibujarlo en mis palabras',
  again: 'Cambiarlo en mis palabras',
  lead: 'Escribe las que quieras. Cada una lleva a la siguiente, y la última vuelve a cómo te sientes.',
  guess: 'Una suposición, hasta que le preguntes.',
  wayOut: '¿Dónde se podría romper?',
  wayOutNone: 'Todavía en ningún lado',
  wayOutHow: 'Qué podría hacer yo ahí',
  reads: '{{who}} ve lo que dibujas.',
  save: 'Guardar',
  tried: 'Probé romperlo',
  triedAt: '¿Dónde?',
  triedWords: '¿Qué pasó?',
  triedGo: 'Contarlo',
  triedOn: 'Probado el {{on}}',
  asked: 'Le pregunté qué sintió',
  theyFelt: 'Lo que sintió fue',
  theySaid: 'Lo que dijo',
  result: { as_guessed: 'lo que yo suponía', different: 'otra cosa' },
  askedOn: 'Preguntado el {{on}}: lo que sintió fue {{result}}.',
} satisfies Whole<typeof en>;
