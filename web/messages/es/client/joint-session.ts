import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/joint-session.ts';

export default {
  title: 'Una charla junto con {{name}}',
  somebody: 'alguien',
  what: 'Se pensó en una sesión con los dos en la sala, para esto:',
  plannedFor: 'Está pensada para el {{on}}.',
  where: 'Dónde: {{where}}',
  mayTell: 'Lo que se puede contar ahí de lo que dijiste: {{what}}',
  mayTellUnsaid:
    'Todavía no se acordó qué se puede contar ahí. Hasta entonces no se cuenta nada de lo que dijiste a solas.',
  notTold: 'Lo que no se cuenta ahí: {{what}}',
  rules: 'Lo que se acordó para la charla: {{rules}}',
  badly: 'Si no va bien: {{plan}}',
  free: 'Solo se hace si tú quieres. Puedes decir que no, también después, incluso ese mismo día, sin explicar por qué. Tus propias sesiones siguen igual.',
  reads: '{{who}} ve tu respuesta. {{name}} no puede ver esta página.',
  saidYes: 'Dijiste que sí el {{on}}. Todavía puedes decir que no.',
  why: 'Algo que quieras decir sobre eso',
  noReason: 'Avisado sin un motivo',
  no: 'No, prefiero que no',
  noAfterAll: 'No, mejor no',
  yes: 'Sí, quiero',
  calledOff: 'Esto no se va a hacer. No tienes que hacer nada más.',
} satisfies Whole<typeof en>;
