import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/cards.ts';

export default {
  title: 'Mis tarjetas',
  none: 'Todavía no hay tarjetas',
  noneWhy: 'Cuando tu terapeuta te dé una tarjeta, la encuentras aquí, y se queda.',
  since: 'Te la dieron el {{on}}.',
  say: 'Contar cómo me fue',
  how: '¿Te ayudó?',
  helped: {
    helped: 'Me ayudó',
    somewhat: 'Un poco',
    not: 'No me ayudó',
    not_tried: 'Todavía no lo he probado',
  },
  told: {
    helped: 'El {{on}} te ayudó.',
    somewhat: 'El {{on}} te ayudó un poco.',
    not: 'El {{on}} no te ayudó.',
    not_tried: 'El {{on}} todavía no lo habías probado.',
  },
  words: 'Qué pasó',
  reads: '{{who}} lee esto.',
  send: 'Enviar',
} satisfies Whole<typeof en>;
