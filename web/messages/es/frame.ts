import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/frame.ts';

export default {
  clock: 'Las horas de estas páginas son las del reloj de {{zone}}, donde está el servicio.',
  theme: { label: 'Claro u oscuro', light: 'Claro', dark: 'Oscuro' },
  places: 'Lugares',
  told: {
    client: {
      title_one: 'Algo de tu cuenta cambió',
      title_other: '{{count}} cosas de tu cuenta cambiaron',
      says: 'Si tú no lo pediste, díselo a tu terapeuta.',
    },
    by: '{{at}}, por {{who}}. {{about}}: {{what}}',
    go: 'Ya lo leí',
  },
  signOut: 'Salir',
  signOutTitle: '¿Salir y perder lo que no se ha enviado?',
  signOutSays:
    'Esto espera en este dispositivo y todavía no se ha enviado: {{what}}. Si sales, se borra para siempre.',
  signOutLost: {
    alarms_one: 'una respuesta que pide a alguien',
    alarms_other: '{{count}} respuestas que piden a alguien',
    meetings_one: 'un encuentro de un grupo',
    meetings_other: '{{count}} encuentros de un grupo',
    others_one: 'una cosa que espera para enviarse',
    others_other: '{{count}} cosas que esperan para enviarse',
    texts_one: 'un texto escrito',
    texts_other: '{{count}} textos escritos',
  },
  signOutGo: 'Salir de todos modos',
  demoLabel: 'Demostración',
  demo: 'Esta es una clínica de demostración. Todas las personas son inventadas y nada aquí es real.',
  waiting_one: 'Hay una cosa guardada en este dispositivo',
  waiting_other: 'Hay {{count}} cosas guardadas en este dispositivo',
  waitingOnPage_one: 'Una cosa espera en esta página',
  waitingOnPage_other: '{{count}} cosas esperan en esta página',
  waitingOnPageFor: {
    line: 'No hay conexión en este momento. Deja esta página abierta: se envía en cuanto vuelva la conexión.',
    signIn: 'Tu sesión en Kith se cerró. Deja esta página abierta: se envía en cuanto vuelvas a entrar.',
    kith: 'Kith no puede recibirlo en este momento. Deja esta página abierta: se envía de nuevo enseguida.',
  },
  notKept: {
    notSecure:
      'Esta página no llegó por una conexión segura (https), así que nada de lo que escribes se guarda en este dispositivo: lo que no se envíe se pierde al cerrar la página.',
    blocked:
      'Este navegador no guarda nada de esta página. Lo que escribes está aquí solo hasta que la cierres: envíalo antes de irte.',
    locked: 'Lo que está guardado en este dispositivo se abre con su frase.',
    full: 'No queda espacio en este dispositivo. Lo que escribes está aquí solo hasta que cierres la página: envíalo antes de irte.',
  },
  room: {
    fullForClient: {
      title: 'Este servicio no tiene espacio ahora para lo que se escribe',
      says: 'Un pedido de ayuda y las respuestas sobre tu seguridad sí llegan. Lo demás que escribas espera aquí hasta que haya espacio.',
    },
  },
  waitingFor: {
    line: 'No hay conexión en este momento. Se envía en cuanto vuelva la conexión.',
    signIn: 'Tu sesión en Kith se cerró. Se envía en cuanto vuelvas a entrar.',
    kith: 'Kith no puede recibirlo en este momento. Se envía de nuevo enseguida.',
  },
  signInAgain: 'Volver a entrar',
  over: {
    signedOut: {
      title: 'Saliste de Kith',
      lead: 'Saliste en otra ventana, así que esta también se cerró. Desde aquí ya no se guarda ni se envía nada.',
      go: 'Volver a entrar',
    },
    somebodyElse: {
      title: 'Ahora entró otra persona',
      lead: 'Otra persona entró con este navegador, así que esta página se cerró. Nada queda a su nombre, y desde aquí ya no se guarda ni se envía nada.',
      go: 'Abrir Kith de nuevo',
    },
    wiped: {
      title: 'Se borró todo lo guardado en este teléfono',
      lead: 'La frase se olvidó, o estuvo mal demasiadas veces. Saliste de Kith. Lo que se envió está a salvo.',
      go: 'Ir a la entrada',
    },
  },
  nobodyTold: {
    title: 'Nadie supo lo que {{name}} respondió sobre morir',
    says: 'Desde aquí no se pudo avisar. Llama tú, ahora mismo, a quien lleva el grupo o a tu supervisora.',
    toldMyself: 'Ya avisé yo a alguien',
  },
  refusedLater: 'Algo guardado en este dispositivo no se pudo enviar',
  whatWasTyped: 'Lo que se escribió:',
  letGo: 'Descartarlo',
  mend: 'Ver qué pasa y arreglarlo',
  broken: 'Esta página no se pudo mostrar',
  brokenLead:
    'Lo que escribiste está guardado en este dispositivo. Abre la página de nuevo. Si eso no ayuda, avisa a quien cuida de Kith.',
  reload: 'Abrirla de nuevo',
  pieceLost: 'No hay conexión en este momento',
  pieceLostLead:
    'Esta página todavía no está en este dispositivo. Lo que escribiste sigue aquí, y la página llega en cuanto vuelva la conexión.',
  nothingHere: 'No hay nada en esta dirección',
  nothingHereLead: 'Puede que la dirección esté mal escrita, o que lo que había aquí se haya movido.',
  toTheStart: 'Ir al inicio',
  helpNow: 'Ayuda ya',
  howItWorks: 'Cómo funciona esta página',
  leaveQuickly: 'Salir rápido',
  client: { home: 'Inicio', people: 'Personas', progress: 'Avances', plan: 'Lo mío', more: 'Más' },
} satisfies InPart<typeof en>;
