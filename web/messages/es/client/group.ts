import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/group.ts';

export default {
  title: 'Mi grupo',
  none: 'Ahora no estás en ningún grupo',
  noneSays: 'Cuando entres en uno, aquí verás su próximo encuentro.',
  invited: 'Tienes una invitación: {{name}}',
  readsInvited: 'En esta página no hay nada tuyo ni de nadie del grupo. Saben de ti cuando entras.',
  often_one: '{{meetings}} encuentros de {{minutes}} minutos, uno por día.',
  often_other: '{{meetings}} encuentros de {{minutes}} minutos, uno cada {{count}} días.',
  ask: 'A quién preguntar',
  askSays:
    'Pregúntale a {{names}} lo que quieras antes de decidir. Puedes decir que no, sin explicar por qué.',
  later: 'Los encuentros que siguen',
  led: 'Lo guía: {{names}}',
  reads:
    'En esta página no hay nada tuyo ni de otra persona del grupo. Lo que cuentas queda en tu propio expediente.',
  noNext: 'El próximo encuentro todavía no tiene fecha',
  ended: 'El grupo terminó',
  held: 'Se hicieron {{held}} de {{of}} encuentros.',
  rules: 'Nuestras reglas',
  given: 'Lo que se dio a todo el grupo',
  meeting: 'Encuentro {{n}}, {{on}}',
  next: 'Próximo: {{when}}',
} satisfies Whole<typeof en>;
