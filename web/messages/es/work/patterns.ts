import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/work/patterns.ts';

export default {
  thenAndNow: '{{before}} antes, {{now}} ahora',
  with: 'Con {{names}}',
  farBack: {
    title: 'Hasta dónde miramos atrás',
    words: 'Miramos atrás solo hasta donde ayuda con el presente.',
    today: 'Quedarnos con los lazos de hoy',
    earlier_ties: 'Mirar también lazos de antes, donde ayude con el presente',
  },
  mine: {
    title: 'Lo que se repite',
    lead: 'Lo que tú y {{who}} vieron que se repite, en tus palabras.',
    alike: 'Parecido: {{words}}',
    otherwise: 'Distinto hoy: {{words}}',
    feelings: 'Sentimientos: {{words}}',
    events: 'Viene con: {{words}}',
    theirs: '{{who}}: {{words}}',
    tell: '¿Es así?',
    fits: { yes: 'Es así', partly: 'Es así en parte', no: 'No es así' },
    own: 'En mis palabras',
    keep: 'Decirlo',
    said: 'Dije: {{fits}}.',
    saidEarlier: 'Las palabras cambiaron desde que dije: {{fits}}.',
    notMine: 'Lo que no es así',
    notMineLead: 'Dijiste que esto no es así. {{who}} lo lee, y pueden hablarlo cuando se vean.',
    again: 'Lo que se repite',
    became: '¿Qué pasó con eso?',
  },
  change: 'Cambiar',
  lookBack: 'Contar qué pasó con eso',
} satisfies InPart<typeof en>;
