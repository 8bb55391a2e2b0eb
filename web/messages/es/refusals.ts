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
  nought:
    'Aquí hay un carácter que no se puede guardar (el número 0). Quítalo, o escríbelo de nuevo, y envíalo otra vez.',
  'database-away':
    'Lo que guarda los registros de este servicio no responde ahora, así que esto no se guardó. Inténtalo de nuevo en un momento.',
  'other-site': 'Esto vino de otro sitio, así que no se hizo.',
  'another-person':
    'Ahora entró otra persona con este navegador. Nada se hizo a su nombre: abre esta página de nuevo y entra con tu cuenta.',
  wrong: 'Ese correo y esa contraseña no van juntos. Mira los dos e inténtalo de nuevo.',
  left: 'Esta cuenta ya no es parte de este servicio. Pide una invitación nueva.',
  'handed-over':
    'Tu contraseña se eligió con un enlace que tenía otra persona, y al entrar ya no hay un segundo paso, así que no abre tu cuenta. Pide un enlace por correo (“Olvidé mi contraseña”) y elige otra.',
  'too-many-tries':
    'Fueron demasiados intentos. Espera unos minutos, hasta un cuarto de hora, y prueba de nuevo.',
  'wrong-code': 'Este código no es el correcto. Toma el que tu aplicación muestra ahora, o uno de respaldo.',
  'wrong-password': 'Esa no es tu contraseña. Inténtalo de nuevo.',
  'not-begun': 'Empieza con tu contraseña, y después da un código.',
  spent: 'Este enlace ya se usó, o tiene más de una hora. Pide uno nuevo.',
  used: 'Esta invitación ya se usó. Entra con la contraseña que elegiste entonces.',
  expired: 'Esta invitación tiene más de 14 días. Pide una nueva.',
  'has-account': 'Este correo ya tiene una cuenta aquí. Usa otro, o pregúntale a quien te invitó.',
  'present-password':
    'Este correo ya tuvo una cuenta aquí, y se retoma con la contraseña que tenía. Escribe esa; si la olvidaste, primero pide un enlace por correo (“Olvidé mi contraseña”).',
  'weak-password': 'Esta contraseña es fácil de adivinar. Elige otra, por ejemplo una frase corta.',
  'used-code': 'Este código ya se usó. Empieza de nuevo y espera el siguiente.',
  'already-on': 'Tu cuenta ya pide un código al entrar. Primero quítalo, y empieza de nuevo.',
  'second-factor-required':
    'Aquí todos los que trabajan entran con un segundo paso, así que no se puede quitar. Si perdiste el tuyo, pídele ayuda a quien administra Kith.',
  'begin-again': 'Pasó demasiado tiempo. Empieza de nuevo con la contraseña.',
};
