import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/sheets.ts';

export default {
  title: 'Lo que escribimos',
  none: 'Todavía no hay nada que leer',
  noneWhy: 'Cuando tu terapeuta comparte una hoja contigo, la encuentras aquí, y se queda.',
  from: {
    therapist: 'De tu terapeuta, {{on}}',
    client: 'Escrito por mí, {{on}}',
  },
  asOf: 'Como estaba el {{on}}',
  earlier: 'Cómo decía antes',
  fit: '¿Es así?',
  fits: { agrees: 'Sí, es así', partly: 'En parte', no: 'No, no mucho' },
  edits: 'Lo que yo cambiaría',
  notWhole: 'Todavía no está terminada. Ya puedes decir qué piensas.',
  answered: {
    agrees: 'Dijiste que es así.',
    partly: 'Dijiste que es así en parte.',
    no: 'Dijiste que todavía no es así.',
  },
  say: 'Decir algo sobre esto',
  comment: 'Lo que pienso de esto',
  commentHint: 'Qué está bien, qué no, qué falta. Tus palabras se quedan junto a lo que lees.',
  saidReads: '{{who}} lee esto.',
  said: 'Lo que dije sobre esto',
  saidOn: '{{on}}',
  send: 'Enviar',
  writeOf: 'Escribir: {{name}}',
  again: 'Escribirla de nuevo',
  writeReads: '{{who}} lee lo que escribes aquí.',
  save: 'Guardar',
  others: {
    reads: '{{name}} lee esto en una página propia.',
    readsAgreed: '{{name}} lee esto en una página propia, como la última vez que dijiste que es así.',
    readsNot: '{{name}} no lee esto.',
    share: 'Dejar que {{name}} lo lea',
    stop: 'Dejar de mostrárselo a {{name}}',
  },
} satisfies Whole<typeof en>;
