import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/phone.ts';

export default {
  title: 'Abrir lo que está guardado en este teléfono',
  lead: 'Está sellado aquí, detrás de la frase que elegiste.',
  phrase: 'Frase para este teléfono',
  open: 'Abrir',
  wrong_one: 'Esa es otra frase. Queda un intento antes de que se borre todo lo guardado aquí.',
  wrong_other: 'Esa es otra frase. Quedan {{count}} intentos antes de que se borre todo lo guardado aquí.',
  forgotten: 'Se me olvidó',
  wipeTitle: '¿Borrar lo guardado en este teléfono?',
  wipeSays:
    'Nadie puede abrirlo sin la frase. Lo que todavía no se envió se pierde; lo que ya se envió está a salvo en Kith. Aquí se cierra tu sesión, y vuelves a entrar con tu contraseña.',
  wipeGo: 'Borrarlo',
  install: {
    title: 'Primero pon Kith en la pantalla de inicio',
    why: 'Desde ahí se abre como cualquier aplicación, también sin conexión, y lo que guardas está más seguro que en una página del navegador.',
    how: {
      menu: 'Abre el menú del navegador y elige “Instalar” o “Agregar a la pantalla de inicio”.',
      apple: 'Toca el cuadrado con la flecha y luego “Agregar a inicio”.',
    },
    go: 'Ponerlo ahí',
    afterwards: 'Después abre Kith desde la pantalla de inicio, entra desde ahí y elige una frase.',
  },
  set: {
    title: 'Elige una frase antes de ir a donde no hay conexión',
    why: 'Con ella Kith se abre en este teléfono sin conexión, con lo último que leíste aquí y todo lo que espera para enviarse. Sin ella nadie puede abrirlo.',
    go: 'Elegir una frase para este teléfono',
    again: 'Elegir otra frase para este teléfono',
    hint: 'Al menos {{least}} letras; lo mejor son unas pocas palabras. Después de {{most}} intentos equivocados se borra todo lo guardado aquí.',
    twice: 'La misma frase otra vez',
    short: 'Usa al menos {{least}} letras.',
    other: 'Las dos no son iguales.',
    save: 'Cerrar este teléfono con ella',
    done: 'Desde ahora este teléfono pide la frase y se abre sin conexión.',
    unread:
      'Desde ahora este teléfono pide la frase. Abre Inicio una vez más mientras hay conexión: así también estará aquí sin ella.',
    failed:
      'La frase no se guardó: en este momento no se puede guardar nada en este dispositivo. Lo que escribiste sigue aquí. Haz espacio en el dispositivo o sal del modo privado, e inténtalo de nuevo.',
    mayBeCleared:
      'Este navegador puede borrar lo guardado aquí: cuando al teléfono le falta espacio y, en un iPhone, cuando Kith no se abre en siete días. Pon Kith en la pantalla de inicio, ábrelo desde ahí y deja algo de espacio libre.',
  },
} satisfies Whole<typeof en>;
