/** Skills to practise, by how English says each line. */
export default {
  'ask-for-what-you-want': 'Pedir lo que quieres',
  'say-no': 'Decir que no',
  'set-a-limit': 'Poner un límite',
  'find-a-middle-way': 'Encontrar un punto medio',
  'ask-for-help-and-take-it': 'Pedir ayuda, y aceptarla',
  'give-thanks-and-take-thanks': 'Dar las gracias y recibirlas',
  'begin-a-conversation': 'Empezar una conversación',
  'from-acquaintance-to-friend': 'De conocerse a ser amigos',
  'say-goodbye': 'Despedirse',
  'listen-and-say-back': 'Escuchar y repetir',
  'be-angry-without-attacking': 'Enojarse sin atacar',
  'open-a-difficult-subject': 'Abrir un tema difícil',
  'mend-it-after-a-row': 'Arreglarlo después de una pelea',
  'tell-someone-about-the-depression': 'Contarle a alguien de la depresión',
};
