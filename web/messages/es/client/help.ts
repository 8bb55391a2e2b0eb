import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/help.ts';

export default {
  title: 'Ayuda ya',
  lead: 'Si estás en peligro, llama a uno de estos números. Los números y tu plan están aquí también sin conexión.',
  known: 'Estas son las líneas de ayuda nacionales de tu país.',
  notSure: 'No hace falta saber si es “tan grave” para llamar.',
  near: {
    title: 'Cerca de ti, en {{place}}',
    titleAll: 'De tu servicio',
    kind: {
      crisis: 'Crisis',
      duty: 'Profesional de guardia',
      children: 'Protección de menores',
      adults: 'Protección de personas adultas',
      perinatal: 'Embarazo y primer año',
      addiction: 'Adicciones',
      violence: 'Violencia en casa',
      other: 'Otra ayuda',
    },
    now: { open: 'Abierto ahora', closed: 'Cerrado ahora', not_known: 'No se sabe el horario' },
    always: 'Día y noche',
    dayHours: '{{days}} de {{from}} a {{to}}',
    days: '{{from}} a {{to}}',
    pick: 'Elegir de la lista de tu servicio',
    picked: '{{name}}, {{reach}}',
    closedOnHolidays: 'Cerrado los días que cierra el servicio',
  },
  adult: 'Cuándo se avisa a una persona adulta',
  people: 'Mi gente',
  peopleWhy: 'Quizá alguien de aquí se alegre de que le escribas o le llames.',
  addNumber: 'Guardar un número',
  addNumberFor: 'Guardar un número para {{name}}',
  noNumber: 'Si aquí no hay un número, búscalo en los contactos de este teléfono.',
  plan: 'Mi plan de seguridad',
  tell: 'Decirle a {{therapist}} que no estoy a salvo',
  words: 'Algo que quieras decir',
  tellNow: 'Enviar: no estoy a salvo',
  told: 'Esto ya se envió',
  doNotWait:
    'Por favor, no esperes una respuesta aquí. Si estás en peligro, llama a uno de los números de arriba.',
  notSent: 'Esto todavía no se envió',
  notSentHere: {
    line: 'No hay conexión en este momento. Deja esta página abierta: se envía en cuanto haya. Por favor, llama a uno de los números de arriba.',
    signIn:
      'Tu sesión en Kith se cerró. Deja esta página abierta: se envía en cuanto vuelvas a entrar. Por favor, llama a uno de los números de arriba.',
    kith: 'Kith no puede recibirlo en este momento. Deja esta página abierta: se envía de nuevo enseguida. Por favor, llama a uno de los números de arriba.',
  },
  notSentWhy: {
    line: 'No hay conexión en este momento. Está guardado en este teléfono y se envía en cuanto haya. Por favor, llama a uno de los números de arriba.',
    signIn:
      'Tu sesión en Kith se cerró. Está guardado en este teléfono y se envía en cuanto vuelvas a entrar. Por favor, llama a uno de los números de arriba.',
    kith: 'Kith no puede recibirlo en este momento. Está guardado en este teléfono y se envía de nuevo enseguida. Por favor, llama a uno de los números de arriba.',
  },
  notTaken: 'Esto no se guardó y nadie recibió el aviso. Por favor, llama a uno de los números de arriba.',
  asked: {
    away: 'Kith le avisó a {{who}}, que no está. Por eso no espera su respuesta.',
    awayNext: 'Ahora le pide a {{standsIn}}.',
    title: 'Nadie ha respondido todavía',
    titleSeen: 'Alguien lo vio, y nadie ha respondido todavía',
    first: 'Si necesitas a alguien ahora, por favor no esperes esto: llama a uno de los números.',
    therapist: 'Kith le pidió a {{who}} que hable contigo a más tardar el {{when}}.',
    therapistNoTime: 'Kith le pidió a {{who}} que hable contigo.',
    duty: 'Kith le avisó a {{who}}. El servicio estaba cerrado cuando escribiste: alguien de guardia contesta el teléfono, {{number}}.',
    closed: 'Kith le avisó a {{who}}. El servicio estaba cerrado cuando escribiste, y abre el {{when}}.',
    step: 'El {{when}} también le avisó a {{names}} ({{who}}).',
    stepNobody: 'El {{when}} buscó a otra persona y no encontró a nadie aquí.',
    who: {
      duty: 'de guardia',
      supervisor: 'supervisión',
      manager: 'dirección',
      administrator: 'administración',
    },
    noPromise: 'Kith puede pedirlo, pero no puede prometer que alguien responda.',
  },
  asksBy:
    'Si lo envías, Kith le pide enseguida a {{who}} que te contacte a más tardar el {{when}}. Los mensajes no se leen de noche ni cuando el servicio está cerrado.',
  seenBy:
    'Se le pidió a {{who}} que te contacte a más tardar el {{when}}. Los mensajes no se leen de noche ni cuando el servicio está cerrado.',
  seenByDuty:
    'El servicio está cerrado en este momento. Alguien de guardia contesta el teléfono, {{number}}. Por favor, llama a ese número o a uno de los otros: aquí los mensajes no se leen hasta que el servicio abra.',
  seenFrom:
    'El servicio está cerrado en este momento, y nadie lee esto antes del {{when}}. Por favor, no esperes: llama a uno de los números.',
  seenByNobody:
    'Nadie del servicio lee esto en este momento. Por favor, no esperes: llama a uno de los números.',
  seen: {
    before_next_session:
      'Le avisamos a {{who}} y le pedimos que hable contigo antes de su próxima sesión, en un día hábil. De noche nadie lee esto.',
    same_day:
      'Le avisamos a {{who}} y le pedimos que hable contigo hoy, si el servicio está abierto. Por favor, no esperes si necesitas a alguien ahora.',
    now: 'Le avisamos enseguida a {{who}}, pero puede que no lo vea enseguida. Por favor, no esperes si necesitas a alguien ahora.',
  },
  adultRule: {
    ring: 'Tu terapeuta llama entonces a: {{names}}',
    writes:
      '{{names}} también recibe un correo enseguida. Dice exactamente esto, y nada de lo que tú escribiste:',
    cannotWrite:
      'También se le escribe un correo a {{names}}, pero ahora no se puede enviar ninguno desde aquí. Diría:',
    wrote: 'Se le escribió una carta a {{name}} el {{on}}, como se acordó.',
    letter: {
      waiting: 'Todavía no se ha enviado.',
      tried: 'Todavía no se ha enviado.',
      sent: 'Se envió.',
      failed: 'No se pudo enviar.',
      not_set_up: 'No se envió: desde aquí no se envían correos.',
    },
    told: 'Se le avisó a {{name}} el {{on}}, como se acordó.',
  },
} satisfies Whole<typeof en>;
