import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/pictures/figures.ts';

export default {
  notYet: 'todavía sin palabras',
  part: 'Parte',
  said: 'En palabras',
  pattern: {
    title: 'El patrón',
    words: 'Cómo te ves tú y cómo ves al otro, el sentimiento que los une, y de qué protege el patrón.',
  },
  chain: {
    title: 'Cómo va',
    words_one: 'Un eslabón.',
    words_other: '{{count}} eslabones; cada uno lleva al siguiente, del primero al último.',
  },
  ladder: {
    title: 'La escalera',
    words: 'Del peldaño más bajo al más alto. Se trabaja en “{{here}}”.',
    wordsNone: 'Del peldaño más bajo al más alto. No se dijo en cuál se trabaja.',
    rung: 'Peldaño',
    where: 'Dónde se trabaja',
    here: 'aquí',
    below: 'atrás',
    above: 'adelante',
  },
} satisfies InPart<typeof en>;
