import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/calendar.ts';

export default {
  title: 'En tu propio calendario',
  says: 'El calendario de tu teléfono o tu computadora puede mostrar cuándo tienes citas. Le das una dirección; desde entonces pregunta allí por sí solo, y muestra lo que se cambia o se cancela.',
  secret:
    'Quien tenga la dirección lee cuándo tienes citas, y nada más. No la mandes a nadie. Puedes quitarla, o crear otra, cuando quieras.',
  kept: 'Cópiala ahora: no se guarda, y no se puede mostrar otra vez.',
  address: 'La dirección para tu calendario',
  how: 'Tu calendario tiene un lugar para ella. Busca “Suscribirse” o “Desde una dirección web”.',
  called: 'Qué dice el calendario',
  calledAs: {
    neutral: 'Cita',
    initials: 'Cita, con las iniciales del cliente',
    notes: 'Notas',
  },
  make: 'Crear la dirección',
  since: 'Un calendario puede preguntar desde el {{on}}. Lo que dice: {{called}}.',
  renew: 'Crear otra dirección',
  renewTitle: '¿Crear otra dirección?',
  renewSays:
    'La que tienes deja de servir enseguida. A cada calendario que pregunta allí hay que darle la nueva.',
  end: 'Quitar la dirección',
  endTitle: '¿Quitar la dirección?',
  endSays:
    'Tu calendario ya no encuentra nada allí. Lo que mostró hasta ahora puede quedar en él: quita también ese calendario.',
} satisfies Whole<typeof en>;
