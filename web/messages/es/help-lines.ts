import type { HelpWords } from '#core/help/words.ts';

export default {
  emergency: 'Emergencias',
  local: 'El número de emergencias de tu lugar',
  inDanger: 'Si tu vida o la de otra persona está en peligro ahora',
  dayOrNight: 'Para hablar con alguien, de día o de noche',
  toTalk: 'Para hablar con alguien',
  health: 'Para una consulta urgente sobre tu salud',
  mentalHealth: 'Para ayuda urgente con tu salud mental',
  advice: 'Para pedir consejo y hablar con alguien',
  violence: 'Si alguien en casa te hace daño, o le tienes miedo',
  mustBeVerified:
    'Son líneas de ayuda nacionales. El servicio debe revisar que sean correctas donde viven sus clientes, y poner primero las suyas.',
} satisfies HelpWords;
