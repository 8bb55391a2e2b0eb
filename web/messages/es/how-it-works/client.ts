import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/how-it-works/client.ts';

export default {
  lead: 'Lo que puedes hacer aquí, y quién lo ve. Puedes dejar cosas fuera, y parar cuando quieras.',
  what: {
    title: 'Qué es esto',
    text: `Este es tu propio lugar mientras te ves con tu terapeuta. Aquí puedes responder preguntas antes de que se vean, ver cómo vas y guardar lo que ayuda.
En [Inicio](/home) ves lo que te espera. Si no espera nada, no tienes que hacer nada.`,
  },
  questions: {
    title: 'Responder las preguntas',
    text: `Antes de que se vean puede haber unas preguntas cortas, como el PHQ-9.
- En [Inicio](/home) pulsa “Responder”, y después “Empezar”.
- Toca una respuesta, y llega la siguiente pregunta. Siempre puedes volver atrás.
- Para descansar, pulsa “Parar por ahora”. Sigues donde estabas.
- O pulsa “Saltar estas preguntas”.
Nadie mira la página mientras la llenas. Si necesitas a alguien ahora, usa Ayuda ya.`,
  },
  mine: {
    title: 'Lo que solo ves tú',
    text: `Cada página dice quién la ve.
- Un momento es tuyo hasta que lo compartes. Está en [Momentos](/my/moments).
- Puedes guardar para ti a una persona o una cosa. Elige “Guardarlo para mí por ahora”.
- [Quién miró mi expediente](/who-looked) muestra cada vez que alguien lo abrió.`,
  },
  help: {
    title: 'Si necesitas ayuda ahora',
    text: `“Ayuda ya” está arriba en cada página. Con un toque llamas a alguien. Funciona sin conexión, y también si saliste de tu cuenta.
- “Enviar: no estoy a salvo” le pide a tu servicio que te busque. La página dice cuándo.
- Si hay peligro, llama primero a uno de los números que están ahí.
- En “Lo mío” puedes decir dónde vives: así aparece también ayuda cerca de ti.
- “Salir rápido” cierra este lugar y muestra una página cualquiera.`,
  },
  offline: {
    title: 'Sin conexión',
    text: `Lo que escribes se guarda en este teléfono. Se envía cuando vuelve la conexión.
Para leer tus páginas sin conexión, abre [Mi cuenta](/my/account) y pulsa “Elegir una frase para este teléfono”. Guarda bien la frase: sin ella nadie las abre.`,
  },
  sessions: {
    title: 'Si no puedes ir',
    text: `Abre [Cuándo nos vemos](/my/sessions) y pulsa “No puedo ir”. Di por qué si quieres, y después pulsa “Avisar que no puedo ir”.
Si tu servicio lo permite, ahí puedes hacer más:
- Pulsa “Voy a estar” para decir que vienes.
- Pulsa “Pedir otra hora” para cambiarla, o “Pedir una cita” para una más.
- Si te ofrecen otra hora, pulsa “La tomo” o “No me viene bien”.`,
  },
  calendar: {
    title: 'En tu propio calendario',
    text: `El calendario de tu teléfono puede mostrar cuándo tienes citas. Dice “Cita” y nada más.
- Abre [Mi cuenta](/my/account) y pulsa “Crear la dirección”.
- Copia la dirección. Pégala en tu calendario, donde pide una dirección web.
- Pulsa “Quitar la dirección” cuando ya no la quieras.`,
  },
  reminders: {
    title: 'Recordatorios',
    text: `Pueden recordarte tus citas. Nadie lo hace si no lo eliges.
- Abre [Mi cuenta](/my/account) y pulsa “Elegir mis recordatorios”.
- Elige cómo llegan, cuándo y qué dicen. Después pulsa “Guardar lo que elegí”.
- Para los mensajes de texto, revisa allí tu número.
Cada uno trae un enlace para pararlo. No hace falta entrar.`,
  },
  withdraw: {
    title: 'Cambiar de idea',
    text: `Puedes retirar un sí cuando quieras. No hace falta decir por qué.
- Abre [A qué digo que sí](/consent).
- Pulsa “Retirar” junto a lo que ya no quieres.
También puedes dejar el tratamiento. Díselo a tu terapeuta, o llama a tu servicio. Lo que se escribió queda bien guardado. Pregunta por cuánto tiempo, y quién lo puede leer.`,
  },
} satisfies Whole<typeof en>;
