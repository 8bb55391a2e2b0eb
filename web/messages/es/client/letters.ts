import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/letters.ts';

export default {
  title: 'Cartas',
  none: 'Todavía no hay cartas',
  noneWhy: 'Cuando tu terapeuta te dé una carta, la encuentras aquí, y se queda.',
  from: { therapist: 'De tu terapeuta, {{on}}', client: 'Mía, {{on}}' },
  write: 'Escribir una carta mía',
  goodbye: 'Mi carta',
  goodbyeHint:
    'Algunas personas escriben una al terminar: lo que les importó, lo que fue difícil, lo que se llevan.',
  goodbyeReads: 'Solo tú la ves, hasta que se la des a {{who}}.',
  file: 'Guardarla como PDF',
  fileOf: 'Guardarla como PDF: {{letter}}',
  keep: 'Guardarla para mí',
  give: 'Dársela a {{who}}',
  aboutMe: {
    title: 'Cartas sobre mí',
    lead: '{{who}} escribe a otras personas sobre ti solo si dijiste que sí. Puedes retirarlo cuando quieras.',
    toConsent: 'Cambiar lo que acepté',
    to: 'A {{whom}}, {{on}}',
    notYet: 'Todavía no se ha enviado. ¿Hay algo mal? Díselo antes a {{who}}.',
    went: {
      mail: 'Salió por correo electrónico el {{on}}.',
      by_hand: 'Salió por correo o en mano el {{on}}.',
    },
  },
} satisfies Whole<typeof en>;
