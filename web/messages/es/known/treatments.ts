/** What each form of therapy tells its client of itself, by how English says it. */
export default {
  'we-meet-once-a-week-for-twelve-to-sixteen-weeks-and-agree-at-the-start-when-we-finish':
    'Nos encontramos una vez por semana durante doce a dieciséis semanas, y al principio acordamos cuándo terminamos.',
  'we-look-at-how-your-mood-and-what-happens-with-people-go-together-we-choose-one-or-two-things-to-work-on':
    'Miramos cómo van juntos tu ánimo y lo que pasa con la gente. Elegimos una o dos cosas en las que trabajar.',
  'a-short-questionnaire-before-each-meeting-shows-us-both-whether-it-helps-if-it-does-not-we-talk-about-what-else-there-is':
    'Un cuestionario corto antes de cada encuentro nos muestra a los dos si está ayudando. Si no ayuda, hablamos de qué más hay.',
  'we-meet-once-a-month-for-one-to-three-years-to-keep-you-well-and-to-go-on-with-what-began':
    'Nos encontramos una vez al mes durante uno a tres años, para que sigas bien y para continuar lo que empezó.',
  'each-time-we-look-at-the-whole-month-at-your-early-signs-and-at-what-lies-ahead':
    'Cada vez miramos el mes entero, tus señales tempranas y lo que viene.',
  'if-it-comes-back-we-meet-again-soon-and-agree-on-what-is-needed':
    'Si vuelve, nos encontramos pronto otra vez y acordamos lo que hace falta.',
  'we-meet-eight-times-once-a-week-before-that-we-talk-once-about-what-would-make-it-hard-to-come':
    'Nos encontramos ocho veces, una por semana. Antes hablamos una vez de lo que te haría difícil venir.',
  'we-choose-one-thing-between-you-and-somebody-else-that-can-get-better-in-this-time':
    'Elegimos una cosa entre tú y otra persona que pueda mejorar en este tiempo.',
  'each-week-you-try-one-small-thing-from-the-first-day-we-know-when-we-will-finish':
    'Cada semana pruebas una cosa pequeña. Desde el primer día sabemos cuándo vamos a terminar.',
  'we-meet-three-to-six-times-for-about-half-an-hour-when-you-are-well-again-we-can-finish-sooner':
    'Nos encontramos de tres a seis veces, más o menos media hora. Cuando vuelvas a estar bien, podemos terminar antes.',
  'we-talk-about-what-is-hard-for-you-just-now-and-about-the-people-it-has-to-do-with':
    'Hablamos de lo que te cuesta ahora mismo, y de las personas que tienen que ver con ello.',
  'after-the-third-meeting-we-ask-together-whether-you-need-more-help-than-this-if-so-i-help-you-find-it':
    'Después del tercer encuentro nos preguntamos juntos si necesitas más ayuda que esta. Si es así, te ayudo a encontrarla.',
  'we-meet-three-times-first-we-look-at-what-is-hard-then-i-show-you-a-few-things-that-help':
    'Nos encontramos tres veces. Primero miramos lo que es difícil. Después te muestro algunas cosas que ayudan.',
  'at-the-third-meeting-we-decide-together-finish-wait-and-look-again-or-arrange-more-help':
    'En el tercer encuentro decidimos juntos: terminar, esperar y verlo de nuevo, u organizar más ayuda.',
  'we-meet-twelve-times-once-a-week-just-you-and-me-your-parents-come-to-a-few-meetings-of-their-own':
    'Nos encontramos doce veces, una por semana, solo tú y yo. Tus padres vienen a unos pocos encuentros propios.',
  'we-look-at-how-your-mood-and-what-happens-with-people-go-together-and-try-small-things-out':
    'Miramos cómo van juntos tu ánimo y lo que pasa con la gente, y probamos cosas pequeñas.',
  'you-keep-going-to-school-for-a-while-it-does-not-have-to-be-as-good-as-usual':
    'Sigues yendo a la escuela. Por un tiempo no tiene que salir tan bien como siempre.',
  'what-you-tell-me-stays-here-if-you-or-somebody-else-is-in-danger-i-have-to-tell-and-i-tell-you-first':
    'Lo que me cuentas se queda aquí. Si tú u otra persona están en peligro, tengo que decirlo, y te lo digo primero a ti.',
  'we-meet-about-fourteen-times-your-mum-or-dad-comes-too-for-a-part-of-it-or-for-all-of-it':
    'Nos encontramos unas catorce veces. Tu mamá o tu papá también viene, a una parte o a todo.',
  'we-find-out-what-makes-you-sad-and-what-helps-with-the-people-you-live-with':
    'Descubrimos qué te pone triste y qué ayuda, con las personas con las que vives.',
  'we-try-small-things-out-together-nothing-is-marked': 'Probamos juntos cosas pequeñas. Nada lleva nota.',
  'we-meet-twelve-times-about-once-a-week-your-baby-may-come-along':
    'Nos encontramos doce veces, más o menos una por semana. Tu bebé puede venir.',
  'what-you-have-is-an-illness-it-is-nobody-s-fault-it-is-common-after-a-birth-and-it-can-be-treated':
    'Lo que tienes es una enfermedad. No es culpa de nadie, es frecuente después de un parto, y se puede tratar.',
  'you-cannot-stop-looking-after-a-baby-so-we-look-for-who-can-take-what-over-for-a-while':
    'No puedes dejar de cuidar a un bebé. Por eso buscamos quién puede encargarse de qué por un tiempo.',
  'once-or-twice-your-partner-can-come-too-if-you-both-want-and-it-is-safe':
    'Una o dos veces puede venir también tu pareja, si los dos lo quieren y es seguro.',
  'we-meet-sixteen-times-when-the-baby-comes-we-pause-and-go-on-when-you-are-ready':
    'Nos encontramos dieciséis veces. Cuando llega el bebé hacemos una pausa, y seguimos cuando estés lista.',
  'we-look-at-what-this-pregnancy-changes-between-you-and-the-people-in-your-life':
    'Miramos qué cambia este embarazo entre tú y las personas de tu vida.',
  'what-helps-with-sleep-and-who-helps-after-the-birth-we-plan-beforehand':
    'Qué ayuda a dormir y quién ayuda después del parto lo planeamos antes.',
  'we-meet-eight-times-and-your-partner-is-there': 'Nos encontramos ocho veces, y tu pareja está presente.',
  'the-illness-is-nobody-s-fault-your-partner-learns-what-it-is-and-what-helps':
    'La enfermedad no es culpa de nadie. Tu pareja aprende qué es y qué ayuda.',
  'before-we-begin-i-speak-with-each-of-you-alone-once':
    'Antes de empezar hablo a solas con cada uno, una vez.',
  'we-meet-sixteen-times-or-a-few-more-an-hour-may-be-shorter-slower-at-home-or-by-telephone':
    'Nos encontramos dieciséis veces, o unas pocas más. Una hora puede ser más corta, más lenta, en casa o por teléfono.',
  'low-mood-in-later-life-is-an-illness-it-is-not-your-age-it-is-not-your-fault-and-it-can-be-treated':
    'El desánimo en la edad avanzada es una enfermedad. No es tu edad, no es culpa tuya, y se puede tratar.',
  'if-you-like-somebody-who-cares-for-you-joins-now-and-then-you-and-i-agree-what-they-hear':
    'Si quieres, alguien que te cuida se suma de vez en cuando. Tú y yo acordamos qué oye.',
  'we-meet-fifteen-to-twenty-times-over-four-to-five-months':
    'Nos encontramos de quince a veinte veces en cuatro a cinco meses.',
  'after-the-first-weeks-we-do-not-talk-about-eating-and-weight-we-talk-about-people-and-feelings-that-is-how-this-treatment-works':
    'Después de las primeras semanas no hablamos de comida ni de peso. Hablamos de personas y sentimientos: así funciona este tratamiento.',
  'how-often-you-binge-or-purge-you-note-on-your-phone-outside-our-hour':
    'Cuántas veces tienes atracones o te purgas lo anotas en tu teléfono, fuera de nuestra hora.',
  'the-eating-often-changes-later-than-with-other-treatments-guided-self-help-and-cbt-are-tried-first-by-many-services-ask-me-about-them':
    'La forma de comer muchas veces cambia más tarde que con otros tratamientos. Muchos servicios prueban primero la autoayuda guiada y la TCC; pregúntame por ellas.',
  'a-doctor-or-nurse-looks-after-your-body-all-the-while-we-agree-who':
    'Todo ese tiempo alguien de medicina o enfermería cuida tu cuerpo. Acordamos quién.',
  'ptsd-is-an-illness-that-people-get-after-a-terrible-event-it-harms-trust-and-it-can-make-you-numb':
    'El TEPT es una enfermedad que aparece después de un suceso terrible. Daña la confianza, y puede hacer que no sientas nada.',
  'we-meet-fourteen-times-about-fifty-minutes-each-week':
    'Nos encontramos catorce veces, unos cincuenta minutos cada semana.',
  'first-we-practise-noticing-what-you-feel-with-people-day-by-day-and-what-that-tells-you-about-them':
    'Primero practicamos notar qué sientes con la gente día a día, y qué te dice eso de ella.',
  'then-we-use-that-on-one-thing-in-your-life-with-people-as-it-is-now':
    'Después lo usamos en una cosa de tu vida con la gente, tal como es ahora.',
  'other-treatments-go-through-the-trauma-itself-they-are-known-to-help-and-most-guidelines-name-them-first-you-can-choose-one-of-those-at-any-time':
    'Otros tratamientos pasan por el trauma mismo. Se sabe que ayudan, y la mayoría de las guías los nombran primero. Puedes elegir uno de esos en cualquier momento.',
  'we-meet-sixteen-times-about-fifty-minutes-each-week':
    'Nos encontramos dieciséis veces, unos cincuenta minutos cada semana.',
  'in-the-first-four-meetings-we-look-for-one-pattern-it-keeps-coming-back-between-you-and-others-and-we-put-it-in-words-together':
    'En los cuatro primeros encuentros buscamos un patrón. Vuelve una y otra vez entre tú y los demás, y le ponemos palabras juntos.',
  'after-that-we-keep-to-this-pattern-how-it-shows-with-people-now-what-you-and-they-may-be-feeling-and-what-happens-here-between-the-two-of-us':
    'Después nos quedamos con ese patrón: cómo se muestra ahora con la gente, qué pueden estar sintiendo tú y ellos, y qué pasa aquí entre los dos.',
  'near-the-end-i-write-you-a-letter-you-read-it-say-what-you-think-of-it-and-keep-the-last-version':
    'Cerca del final te escribo una carta. La lees, dices qué te parece, y te quedas con la última versión.',
  'two-short-questionnaires-before-each-meeting-show-whether-it-is-helping':
    'Dos cuestionarios cortos antes de cada encuentro muestran si está ayudando.',
  'it-goes-together-with-your-medication-and-does-not-replace-it-your-prescriber-and-your-therapist-are-in-touch-if-you-agree':
    'Va junto con tu medicación y no la reemplaza. Quien te la receta y tu terapeuta están en contacto, si estás de acuerdo.',
  'upset-rhythms-can-set-off-an-episode-you-note-five-moments-of-your-day-and-together-we-make-them-steadier-step-by-step':
    'Los ritmos alterados pueden provocar un episodio. Anotas cinco momentos de tu día, y juntos los hacemos más parejos, paso a paso.',
  'we-also-work-on-one-thing-between-you-and-people-in-your-life':
    'También trabajamos en una cosa entre tú y las personas de tu vida.',
  'weekly-at-first-for-about-four-months-then-every-two-weeks-then-once-a-month-for-a-year-or-two':
    'Al principio cada semana, durante unos cuatro meses; luego cada dos semanas, y luego una vez al mes durante un año o dos.',
  'if-you-sleep-much-less-and-have-much-more-energy-for-two-days-we-talk-about-it-at-once':
    'Si durante dos días duermes mucho menos y tienes mucha más energía, lo hablamos enseguida.',
  'social-anxiety-is-an-illness-and-it-often-begins-when-one-is-young-it-is-not-who-you-are':
    'La ansiedad social es una enfermedad, y muchas veces empieza a edad temprana. No es quien eres.',
  'cbt-is-a-therapy-that-is-known-to-help-more-people-with-it-and-it-is-named-first-by-guidelines-you-can-choose-it-at-any-time':
    'La TCC es una terapia de la que se sabe que ayuda a más personas que la tienen, y las guías la nombran primero. Puedes elegirla en cualquier momento.',
  'we-meet-fourteen-times-and-work-on-one-thing-between-you-and-others':
    'Nos encontramos catorce veces y trabajamos en una cosa entre tú y los demás.',
  'you-will-try-out-saying-what-you-feel-and-want-here-first-and-then-with-people-you-choose':
    'Vas a probar a decir lo que sientes y quieres, primero aquí y después con personas que tú elijas.',
  'when-somebody-has-been-low-for-years-it-feels-like-who-they-are-it-is-an-illness-and-it-can-be-treated':
    'Cuando alguien lleva años con desánimo, le parece que así es su persona. Es una enfermedad, y se puede tratar.',
  'we-meet-sixteen-times-weekly-and-then-about-six-times-once-a-month-to-make-firm-what-is-new':
    'Nos encontramos dieciséis veces, cada semana, y después unas seis veces, una al mes, para afirmar lo nuevo.',
  'the-treatment-itself-is-the-change-we-work-on-from-this-is-me-to-this-is-an-illness-i-am-leaving':
    'El tratamiento mismo es el cambio en el que trabajamos: de “así soy yo” a “esto es una enfermedad que estoy dejando atrás”.',
  'medication-may-help-as-well-we-think-about-it-with-whoever-prescribes':
    'La medicación también puede ayudar; lo pensamos con quien la receta.',
  'we-meet-about-once-a-month-beside-your-other-treatment-it-goes-on-as-it-is-and-is-not-ours-to-change':
    'Nos encontramos más o menos una vez al mes, además de tu otro tratamiento. Ese sigue como está y no nos toca cambiarlo.',
  'each-time-we-look-at-the-whole-month-with-the-people-in-your-life-and-at-how-your-other-treatment-goes':
    'Cada vez miramos el mes entero con las personas de tu vida, y cómo va tu otro tratamiento.',
  'you-and-i-write-down-what-is-done-here-what-is-done-there-and-what-may-be-told-between-us':
    'Tú y yo escribimos qué se hace aquí, qué se hace allá, y qué se puede contar entre nosotros.',
  'every-half-year-we-look-together-at-whether-to-go-on-how-often-and-until-when':
    'Cada medio año vemos juntos si seguimos, con qué frecuencia y hasta cuándo.',
  'between-meetings-you-work-through-six-short-parts-on-your-own-page-one-by-one':
    'Entre encuentros trabajas seis partes cortas en tu propia página, una por una.',
  'we-meet-six-to-ten-times-here-or-on-a-screen-and-begin-from-what-you-wrote':
    'Nos encontramos de seis a diez veces, aquí o por pantalla, y empezamos por lo que escribiste.',
  'what-you-write-is-read-before-the-next-meeting-not-at-once-for-an-emergency-there-are-other-numbers':
    'Lo que escribes se lee antes del siguiente encuentro, no enseguida. Para una emergencia hay otros números.',
  'this-way-of-working-is-new-one-small-study-has-tried-it-so-far':
    'Esta manera de trabajar es nueva; hasta ahora la ha probado un estudio pequeño.',
  'we-first-speak-alone-you-and-the-facilitator-then-the-group-meets-once-a-week-eight-times-for-an-hour-and-a-half':
    'Primero hablamos a solas, tú y quien facilita. Después el grupo se reúne una vez por semana, ocho veces, durante una hora y media.',
  'each-week-you-tell-how-you-have-been-and-what-happened-with-the-people-around-you-the-others-listen-and-help-to-find-what-you-could-try':
    'Cada semana cuentas cómo has estado, y qué pasó con las personas que te rodean. Los demás escuchan, y ayudan a encontrar qué podrías probar.',
  'what-is-said-in-the-group-stays-in-the-group-who-leads-the-group-talks-with-a-supervisor-if-someone-is-in-danger-they-talk-with-a-clinician-as-well':
    'Lo que se dice en el grupo se queda en el grupo. Quien guía el grupo habla con quien le supervisa. Si alguien está en peligro, habla también con un profesional clínico.',
  'you-never-have-to-speak-not-today-is-enough': 'Nunca tienes que hablar. Basta con “hoy no”.',
  'we-first-speak-alone-you-and-the-one-who-leads-then-the-group-meets-once-a-week-sixteen-times-for-an-hour-and-a-half':
    'Primero hablamos a solas, tú y quien guía. Después el grupo se reúne una vez por semana, dieciséis veces, durante una hora y media.',
  'in-the-first-four-meetings-each-tells-as-much-as-they-like-when-it-began-and-what-was-going-on':
    'En los cuatro primeros encuentros cada quien cuenta, tanto como quiera, cuándo empezó y qué estaba pasando.',
  'after-that-you-tell-each-week-how-you-have-been-and-what-happened-with-people-the-others-listen-and-help-to-find-what-you-could-try':
    'Después cuentas cada semana cómo has estado y qué pasó con la gente. Los demás escuchan, y ayudan a encontrar qué podrías probar.',
  'what-is-said-in-the-group-stays-in-the-group-the-one-who-leads-talks-with-a-supervisor-if-someone-is-in-danger-they-talk-with-a-clinician-as-well':
    'Lo que se dice en el grupo se queda en el grupo. Quien guía habla con quien le supervisa. Si alguien está en peligro, habla también con un profesional clínico.',
  'first-we-speak-alone-for-two-hours-then-the-group-meets-twenty-times-once-a-week-for-an-hour-and-a-half':
    'Primero hablamos a solas dos horas. Después el grupo se reúne veinte veces, una por semana, durante una hora y media.',
  'half-way-and-in-the-week-after-the-last-meeting-we-speak-alone-once-more-three-talks-alone-in-all':
    'A la mitad, y en la semana que sigue al último encuentro, hablamos a solas una vez más: en total tres conversaciones a solas.',
  'in-the-group-we-do-not-talk-about-eating-and-weight-we-talk-about-people-and-feelings-and-about-how-we-are-with-each-other-here':
    'En el grupo no hablamos de comida ni de peso. Hablamos de personas y sentimientos, y de cómo nos tratamos aquí.',
  'how-often-you-binge-or-purge-you-note-on-your-phone-outside-the-meetings':
    'Cuántas veces tienes atracones o te purgas lo anotas en tu teléfono, fuera de los encuentros.',
  'after-each-meeting-you-get-a-short-summary-nobody-is-named-in-it':
    'Después de cada encuentro recibes un resumen corto. En él no se nombra a nadie.',
  'we-first-speak-twice-just-you-and-me-then-the-group-meets-eight-times-once-a-week-for-an-hour-and-a-half':
    'Primero hablamos dos veces, solo tú y yo. Después el grupo se reúne ocho veces, una por semana, durante una hora y media.',
  'it-is-about-how-your-mood-and-what-happens-with-people-go-together-it-is-about-ways-of-talking-that-work-better':
    'Se trata de cómo van juntos tu ánimo y lo que pasa con la gente. Se trata de maneras de hablar que funcionan mejor.',
  'you-try-them-out-in-the-group-first-and-then-with-somebody-at-home-or-at-school':
    'Las pruebas primero en el grupo, y después con alguien en casa o en la escuela.',
  'what-is-said-in-the-group-stays-there-if-you-or-somebody-else-is-in-danger-i-have-to-tell-and-i-tell-you-first':
    'Lo que se dice en el grupo se queda ahí. Si tú u otra persona están en peligro, tengo que decirlo, y te lo digo primero a ti.',
  'we-meet-weekly-for-as-long-as-it-helps-often-a-year-or-longer-every-twelve-meetings-we-look-together-at-whether-and-how-to-go-on':
    'Nos encontramos cada semana, mientras ayude: muchas veces un año o más. Cada doce encuentros vemos juntos si seguimos y cómo.',
  'first-we-look-closely-at-single-moments-who-was-there-what-was-said-what-you-thought-felt-and-did-from-several-of-them-we-draw-the-pattern-they-share':
    'Primero miramos de cerca momentos sueltos: quién estaba, qué se dijo, qué pensaste, sentiste e hiciste. De varios de ellos dibujamos el patrón que comparten.',
  'then-we-try-out-other-ways-in-your-mind-here-in-the-room-and-out-there':
    'Después probamos otras maneras: en la mente, aquí en la sala y allá fuera.',
  'if-something-between-the-two-of-us-goes-wrong-we-talk-about-it':
    'Si algo entre los dos sale mal, lo hablamos.',
};
