/** Why something is refused, by code; `any` where none is said. */
export default {
  any: 'Esto no se pudo guardar. Lo que escribiste sigue aquí. Si no sabes por qué, pregúntale a tu terapeuta.',
  form: 'Mira lo que está marcado y corrígelo.',
  'signed-out':
    'Tu sesión en Kith se cerró. Vuelve a entrar e inténtalo de nuevo; lo que escribiste está guardado.',
  'not-yours': 'Esto no está abierto para ti.',
  'not-found': 'Aquí no hay nada que esté abierto para ti.',
  'too-much':
    'Se envió demasiado en poco tiempo. Nada de esto se guardó. Espera un minuto y envíalo de nuevo.',
  'other-site': 'Esto vino de otro sitio, así que no se hizo.',
  'another-person':
    'Ahora entró otra persona con este navegador. Nada se hizo a su nombre: abre esta página de nuevo y entra con tu cuenta.',
  'weak-password': 'Esta contraseña es fácil de adivinar. Elige otra, por ejemplo una frase corta.',
  'used-code': 'Este código ya se usó. Empieza de nuevo y espera el siguiente.',
  'begin-again': 'Pasó demasiado tiempo. Empieza de nuevo con la contraseña.',
};
