import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/hours/hours.ts';

export default {
  confirm: 'Voy a estar',
  confirmed: 'Dijiste que vas a estar.',
  more: 'Pedir una cita',
  other: 'Pedir otra hora',
  when: '¿Cuándo puedes venir?',
  words: 'Unas palabras, si quieres',
  wordsHint: 'No se lee de inmediato. Si estás en peligro, usa «Ayuda ya».',
  noneFree: 'Aquí no aparece ninguna hora libre. Escribe cuándo puedes venir, y {{who}} te responde.',
  late_one:
    'Falta menos de {{count}} hora. Quizás {{who}} ya no pueda moverla. Pregunta, o di que no puedes ir.',
  late_other:
    'Faltan menos de {{count}} horas. Quizás {{who}} ya no pueda moverla. Pregunta, o di que no puedes ir.',
  noReason: 'Cambiada sin un motivo',
  moveGo: 'Cambiarla a esta hora',
  askGo: 'Pedírselo a {{who}}',
  leave: 'Ahora no',
  movedDone: 'Ya está cambiada. {{who}} lo sabe.',
  askedDone: 'Ya lo pediste. {{who}} te responde aquí.',
  waits: 'No hay conexión. Se envía en cuanto la haya.',
  offered: '{{who}} te ofrece esta hora.',
  offeredInstead: '{{who}} te ofrece esta hora. La de antes era: {{was}}.',
  take: 'La tomo',
  notSuit: 'No me viene bien',
  waiting: 'Le pediste una hora a {{who}}. La respuesta llega aquí.',
  declined: '{{who}} no pudo darte la hora que pediste.',
  takeBack: 'Retirar lo que pedí',
} satisfies Whole<typeof en>;
