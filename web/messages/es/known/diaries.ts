/** What diaries ask, by how English says it. */
export default {
  'five-moments-of-a-day-keep-the-body-clock-steady-you-note-when-they-happened-together-you-see-what-makes-your-days-even-or-uneven':
    'Cinco momentos del día mantienen parejo el reloj del cuerpo. Tú anotas cuándo fueron; después ven qué hace tus días más o menos parejos.',
  'out-of-bed': 'Salí de la cama',
  'first-contact-with-somebody': 'Primer contacto con alguien',
  'in-the-room-or-by-telephone': 'En persona o por teléfono.',
  'work-school-or-housework-begun': 'Empecé el trabajo, el estudio o la casa',
  'to-look-after-someone-or-to-help-out-unpaid-counts-too':
    'También cuenta cuidar a alguien o ayudar sin paga.',
  dinner: 'La cena',
  'to-bed': 'Me acosté',
  'after-midnight-still-belongs-to-this-day': 'Después de medianoche todavía es este día.',
  'hours-asleep-last-night': 'Horas de sueño anoche',
  hours: 'horas',
  mood: 'Ánimo',
  '0-is-your-usual-self': '0 es como sueles estar.',
  'very-low': 'muy bajo',
  'very-high': 'muy alto',
  energy: 'Energía',
  'no-strength': 'sin fuerzas',
  'never-tired': 'sin cansancio',
  'how-even-the-week-was': 'Qué tan pareja fue la semana',
  'you-noted-little-sleep-and-much-energy-on-two-days-running-whoever-reads-your-days-sees-this-too':
    'Dos días seguidos anotaste poco sueño y mucha energía. Quien lee tus días también lo ve.',
  'sleep-and-energy': 'Sueño y energía',
  'sleep-and-energy-often-change-before-anything-else-does-two-numbers-a-day-are-enough':
    'El sueño y la energía suelen cambiar antes que todo lo demás. Bastan dos números al día.',
  'sleep-in-the-week': 'El sueño de la semana',
  'how-was-your-mood-this-week-from-1-to-10-10-is-the-worst-what-was-going-on-when-it-was-best-and-when-it-was-worst':
    '¿Cómo estuvo tu ánimo esta semana, de 1 a 10? 10 es lo peor. ¿Qué pasaba en el mejor momento, y en el peor?',
  'most-of-the-week': 'Casi toda la semana',
  'best-i-can-imagine': 'lo mejor que puedo imaginar',
  'worst-i-can-imagine': 'lo peor que puedo imaginar',
  'at-its-best': 'En el mejor momento',
  'what-was-going-on-at-its-best': 'Qué pasaba en el mejor momento',
  'at-its-worst': 'En el peor momento',
  'what-was-going-on-at-its-worst': 'Qué pasaba en el peor momento',
  'mood-most-of-the-week': 'Ánimo, casi toda la semana',
  'note-only-how-often-in-the-sessions-you-talk-about-people-and-feelings-these-numbers-show-in-the-background-how-things-go':
    'Anota solo cuántas veces. En las sesiones hablan de la gente y los sentimientos; estos números muestran de fondo cómo va.',
  binges: 'Atracones',
  'eating-much-more-than-usual-with-the-feeling-of-having-lost-control':
    'Comer mucho más de lo habitual, sintiendo que perdiste el control.',
  purges: 'Purgas',
  'to-make-yourself-sick-or-to-take-laxatives-or-water-tablets':
    'Provocarte el vómito, o tomar laxantes o diuréticos.',
  'binges-in-the-week': 'Atracones en la semana',
  'purges-in-the-week': 'Purgas en la semana',
  'days-with-either': 'Días con alguno de los dos',
};
