import type { Whole } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/client/account.ts';

export default {
  title: 'Mi cuenta',
  phone: 'En este teléfono',
  phoneWhy:
    'Lo que escribes se guarda en este teléfono hasta que se envía. Si sales de tu cuenta, se borran de aquí tus borradores y tu plan.',
  signOut: 'Salir',
  everywhere: 'Salir en todas partes',
  offline: 'Sin conexión',
  offlineWhy:
    'Si eliges una frase, Kith se abre en este teléfono sin conexión: tu página, tu plan, tu gente, tus cartas y tu diario, como los viste la última vez. Sin la frase nadie los abre.',
  calledTitle: 'En tu pantalla de inicio',
  calledWhy:
    'Si lo pones en tu pantalla de inicio, puede aparecer como “Notes”, con un icono cualquiera. ¿Ya está ahí? Quítalo y ponlo de nuevo.',
  calledLabel: 'Nombre e icono',
  called: { kith: 'Kith', notes: 'Notes, con un icono cualquiera' },
  looks: 'Cómo se ve',
  asPhone: 'Como este teléfono',
  language: 'Idioma',
  nameTitle: 'Mi nombre',
  changeName: 'Cambiar mi nombre',
  myName: 'El nombre que uso',
  nameSays: 'También lo leen quienes trabajan contigo.',
  rename: 'Guardar este nombre',
  renamed: 'Tu nombre cambió.',
  password: 'Contraseña',
  changePassword: 'Cambiar mi contraseña',
  present: 'Contraseña actual',
  next: 'Contraseña nueva',
  changed: 'Tu contraseña cambió.',
  second: 'Un segundo paso',
  secondWhy:
    'Con él, al entrar también se pide un código de una aplicación de tu teléfono. No es obligatorio.',
  secondTurn: { on: 'Quitar el segundo paso', off: 'Poner un segundo paso' },
  secondGo: { on: 'Quitarlo', off: 'Seguir' },
  openApp: 'Abrir mi aplicación de códigos',
  orType: 'O escribe esta clave en ella:',
  backup: 'Guarda estos códigos en un lugar seguro. Cada uno sirve una vez si pierdes tu teléfono:',
  code: 'Código de la aplicación',
  confirm: 'Ponerlo',
} satisfies Whole<typeof en>;
