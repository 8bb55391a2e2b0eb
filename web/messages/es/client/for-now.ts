import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/for-now.ts';

export default {
  title: 'Por ahora',
  none: 'Por ahora no hay nada que espere',
  noneWhy: 'Cuando tú y {{who}} acuerden que algo puede esperar, lo encuentras aquí.',
  why: {
    illness:
      'Ahora no estás bien de salud, y no es culpa tuya. Por eso algunas cosas pueden esperar, por un tiempo.',
    distress:
      'Es un tiempo difícil, y no es culpa tuya. Por eso algunas cosas pueden esperar, por un tiempo.',
  },
  readsSave:
    'Tú y {{who}} ven esto; {{who}}, sin la persona que guardas para ti. Otras personas lo ven solo donde se dice aquí.',
  reads: 'Tú y {{who}} ven esto. Otras personas lo ven solo donde se dice aquí.',
  eased: 'Lo que puede esperar',
  easedThen: 'Lo que esperó un tiempo',
  how: 'Cómo: {{how}}',
  takenOver: 'Mientras tanto: {{who}}',
  again: 'Lo miran en la sesión {{session}}.',
  state: {
    shrunk: 'Ya vuelves a hacer una parte.',
    ended: 'Ya vuelves a hacerlo.',
  },
  kept: 'Lo que se queda',
  recovery: 'Lo que hago para mejorar',
  until: 'Todo esto es por un tiempo: hasta el {{on}} a más tardar.',
  someTime: 'Todo esto es por un tiempo. Es cada vez menos a medida que mejoras.',
  ended: 'Esto terminó el {{on}}',
  endedWhy: 'Lo que dejaste en espera vuelve a ser tuyo.',
  closedWhy: 'Tu tratamiento terminó, y ya no hay nada en espera.',
  allTaken: 'Ya retomaste todo',
  allTakenWhy: 'Ya nada tiene que esperar.',
  tell: '¿Podría hacer esto de nuevo? {{duty}}',
  ready: '¿Cómo está ahora?',
  readyIs: {
    not_yet: 'Todavía no',
    in_part: 'Una parte',
    all: 'Todo',
  },
  words: 'Cómo empezaría',
  send: 'Decírselo a {{who}}',
  told: {
    not_yet: 'El {{on}} dijiste: todavía no.',
    in_part: 'El {{on}} dijiste: una parte.',
    all: 'El {{on}} dijiste: todo.',
  },
  waits: 'Lo hablan cuando se vean.',
  show: {
    title: 'Quién puede ver esta tarjeta',
    lead: 'Es tuya. Puedes mostrar esta página o imprimirla. En el papel solo está lo que puede esperar, lo que se queda y lo que te ayuda a mejorar.',
    nobody: 'Nadie por ahora.',
    page: '{{who}}: lo lee en su propia página.',
    client: '{{who}}: se la muestras tú.',
    therapist: '{{who}}: {{therapist}} se lo puede contar.',
    idea: 'Tú y {{who}} pensaron en: {{people}}.',
    add: 'Alguien puede verla',
    whom: '¿Quién?',
    somebodyElse: 'Otra persona',
    whoElse: '¿Quién es?',
    by: '¿Quién se la muestra?',
    byIs: {
      client: 'Yo',
      therapist: '{{who}} se lo puede contar',
    },
    go: 'Guardar esto',
    stop: 'Ya no',
    stopOf: 'No mostrársela más a {{who}}',
    somebody: 'Alguien',
  },
} satisfies Whole<typeof en>;
