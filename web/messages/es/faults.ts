/** What is wrong with a field, by its fault. */
export default {
  any: 'Esto no se puede guardar así. Míralo de nuevo.',
  'of-another-kind': 'Aquí va otra cosa.',
  'not-offered': 'Elige una de las opciones.',
  'not-of-this-form': 'Esto no es parte de este formulario.',
  'not-written-so': 'Esto no se escribe así.',
  empty: 'Escribe unas palabras.',
  'too-short': 'Es demasiado corto.',
  'too-few': 'Faltan respuestas.',
  'too-low': 'El número es demasiado bajo.',
  'too-long': 'Es demasiado largo. Escríbelo más corto.',
  'too-many': 'Son demasiadas.',
  'too-high': 'El número es demasiado alto.',
  unfit: 'Esto no se puede guardar así. Míralo de nuevo.',
};
