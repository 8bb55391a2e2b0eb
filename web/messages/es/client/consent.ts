import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/consent.ts';

export default {
  title: 'A qué digo que sí',
  lead: 'Una cosa a la vez. Puedes saltar cualquiera por ahora y cambiar de opinión cuando quieras.',
  leadRead: 'Lo que respondiste se puede leer aquí.',
  leadClosed: 'Tu tratamiento terminó. Lo que respondiste está aquí, y todavía puedes cambiar de opinión.',
  reads: '{{who}} ve tus respuestas.',
  whatItIs: 'Qué es este tratamiento, y qué no se te pide',
  far: '{{at}} de {{count}}',
  no: 'No',
  later: 'Saltar por ahora',
  done: 'Gracias, eso era todo',
  doneWhy: 'Lo que saltaste puede esperar. Lo encuentras de nuevo aquí, en Más.',
  answers: 'Lo que respondí',
  said: {
    given: 'Sí, el {{on}}',
    refused: 'No, el {{on}}',
    withdrawn: 'Retirado el {{on}}',
  },
  takeBack: 'Retirar',
  takeBackOf: 'Retirar: {{name}}',
  agreeNow: 'Ahora digo que sí',
  agreeTo: 'Ahora digo que sí: {{name}}',
  contactTitle: 'Alguien cercano a mí',
  contactWhy:
    '¿Hay alguien con quien {{who}} pueda hablar? No se contacta a nadie que tú no nombres, salvo si una vida está en peligro.',
  contactName: 'Su nombre',
  contactGo: 'Se le puede contactar',
  contactOf: 'Hablar con {{whom}}',
  contactOfMy: 'Hablar con mi {{whom}}',
  item: {
    treatment: {
      name: 'El tratamiento',
      ask: '¿Quieres tener este tratamiento?',
      why: 'Te ves con un terapeuta o una terapeuta el número de sesiones que acuerden. Puedes parar en cualquier momento, y hay otros tratamientos que ayudan.',
      whyOpen:
        'Te ves con un terapeuta o una terapeuta mientras ayude, y lo revisan cada pocos meses. Puedes parar en cualquier momento, y hay otros tratamientos que ayudan.',
      yes: 'Sí, lo quiero',
    },
    confidentiality: {
      name: 'Lo que queda entre nosotros',
      ask: 'Lo que dices se queda aquí, con un límite. ¿Está bien así?',
      why: 'Si hay una vida, o un niño o una niña, en peligro, puede que {{who}} tenga que decírselo a alguien. Si se puede, {{who}} habla antes contigo.',
      yes: 'Sí, está bien',
    },
    recording: {
      name: 'Grabar las sesiones',
      ask: '¿Se pueden grabar las sesiones?',
      why: 'Las grabaciones ayudan a los terapeutas a aprender. Se te pregunta cada vez. El tratamiento es el mismo si dices que no.',
      yes: 'Sí',
    },
    supervision: {
      name: 'Supervisión',
      ask: '¿Puede {{who}} hablar de nuestro trabajo con quien supervisa?',
      why: 'Quien supervisa hace este trabajo desde hace mucho y guarda el mismo secreto. Está para que el trabajo sea bueno. Si dices que no, nadie de supervisión abre tu expediente. Solo mientras algo que dijiste de tu seguridad espera respuesta, alguien todavía puede.',
      yes: 'Sí',
    },
    research: {
      name: 'Investigación',
      ask: '¿Se puede usar lo que respondiste para investigar?',
      why: 'La clínica dice para qué es: “{{purpose}}” Solo se usan números, como puntajes y cuántas veces se vieron. Tu nombre, tus fechas y tus palabras no se usan. El tratamiento es el mismo si dices que no.',
      yes: 'Sí, se puede usar',
    },
    messages: {
      name: 'Mensajes',
      ask: '¿Quieres que se escriban mensajes entre sesiones?',
      why: 'Para cosas pequeñas, como una hora o cómo te fue con algo. {{who}} responde en los días que se dicen aquí. Nadie los lee enseguida, así que nunca son para pedir ayuda ya. Se quedan en tu expediente. El tratamiento es el mismo si dices que no.',
      yes: 'Sí, lo quiero',
    },
    check_call: {
      name: 'Una llamada sobre el grupo',
      ask: '¿Puede llamarte alguien de supervisión para preguntarte cómo va el grupo?',
      why: 'Se elige al azar a algunas personas y se las llama una vez. Preguntan si el grupo se reunió y si te trataron bien. A quien guía el grupo nunca se le dice lo que cuentas. El grupo es el mismo si dices que no.',
      yes: 'Sí',
    },
  },
} satisfies Whole<typeof en>;
