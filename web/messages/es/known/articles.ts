/** What is explained to clients of the illness and of IPT, by how English says it. */
export default {
  'what-depression-is': 'Qué es la depresión',
  'depression-is-more-than-a-bad-day-for-two-weeks-or-longer-the-mood-is-low-or-nothing-gives-joy-any-more-so-it-is-on-most-days-and-for-most-of-the-day':
    'La depresión es más que un mal día. Durante dos semanas o más el ánimo está bajo, o ya nada da alegría. Así es casi todos los días y casi todo el día.',
  'other-things-come-with-it-you-sleep-or-eat-more-or-less-than-you-did-the-body-feels-slow-or-cannot-rest-and-strength-is-gone-it-is-hard-to-think-and-to-decide-you-feel-guilty-or-worth-nothing-and-thoughts-of-death-can-come':
    'Con ella vienen otras cosas. Duermes o comes más o menos que antes. El cuerpo va lento o no puede descansar, y faltan las fuerzas. Cuesta pensar y decidir. Sientes culpa, o que no vales nada, y pueden venir pensamientos de muerte.',
  'nobody-has-all-of-it-a-clinician-looks-at-how-many-there-are-for-how-long-and-what-they-stop-you-doing':
    'Nadie lo tiene todo. Un profesional mira cuántas de estas cosas hay, desde cuándo, y qué te impiden hacer.',
  'it-is-common-and-it-can-be-treated': 'Es frecuente, y se puede tratar',
  'very-many-people-have-a-depression-at-some-time-most-get-better-and-there-are-several-treatments-that-work':
    'Muchísimas personas tienen una depresión alguna vez. La mayoría mejora, y hay varios tratamientos que funcionan.',
  'feeling-that-nothing-will-help-is-one-of-the-signs-of-the-illness-it-feels-like-a-fact-it-is-a-symptom':
    'Sentir que nada va a ayudar es una de las señales de la enfermedad. Parece un hecho. Es un síntoma.',
  'it-is-not-your-fault': 'No es culpa tuya',
  'this-is-an-illness-with-a-name-it-is-not-your-character-and-not-a-lack-of-will':
    'Esto es una enfermedad y tiene nombre. No es tu carácter, ni falta de voluntad.',
  'blaming-yourself-is-part-of-it-and-makes-it-heavier-you-would-not-blame-yourself-for-a-broken-leg':
    'Culparte es parte de ella, y la hace más pesada. No te culparías por una pierna rota.',
  'what-can-be-easier-for-now': 'Qué puede ser más fácil por ahora',
  'while-you-are-unwell-some-things-can-ask-less-of-you-for-a-time-you-and-your-therapist-decide-together-which-and-until-when':
    'Mientras no estés bien, algunas cosas pueden pedirte menos por un tiempo. Tú y tu terapeuta deciden cuáles, y hasta cuándo.',
  'in-return-you-put-your-strength-into-getting-well-you-come-you-take-part-you-try-things-as-you-get-better-you-take-things-back-one-by-one':
    'A cambio pones tus fuerzas en ponerte bien: vienes, participas, pruebas cosas. Según mejoras, vuelves a hacerte cargo de las cosas, una por una.',
  'to-see-people-and-to-look-after-those-who-need-you-stays-if-need-be-in-a-smaller-way':
    'Ver a la gente y cuidar a quienes te necesitan se mantiene, si hace falta de una forma más pequeña.',
  'medication-and-ipt': 'La medicación y la IPT',
  'ipt-works-with-medication-and-without-some-people-do-best-with-both':
    'La IPT funciona con medicación y sin ella. A algunas personas les va mejor con las dos.',
  'if-you-take-something-for-your-mood-do-not-stop-it-suddenly-talk-first-to-the-person-who-prescribes-it':
    'Si tomas algo para el ánimo, no lo dejes de golpe. Habla antes con quien te lo receta.',
  'if-it-has-not-helped-enough': 'Si no ha ayudado lo suficiente',
  'no-treatment-helps-everybody-if-you-are-not-better-the-treatment-did-not-fit-well-enough-you-did-not-fail':
    'Ningún tratamiento ayuda a todo el mundo. Si no estás mejor, el tratamiento no encajó lo suficiente. Tú no fallaste.',
  'there-are-other-ways-medication-another-kind-of-talking-treatment-more-help-you-and-your-therapist-plan-the-next-step-together-early-and-openly':
    'Hay otros caminos: medicación, otro tratamiento hablado, más ayuda. Tú y tu terapeuta planean el siguiente paso, pronto y con franqueza.',
  'what-ipt-is': 'Qué es la IPT',
  'interpersonal-psychotherapy-looks-at-how-your-mood-and-the-people-in-your-life-act-on-each-other-when-things-between-people-get-easier-the-mood-lifts-when-the-mood-lifts-things-between-people-get-easier':
    'La psicoterapia interpersonal mira cómo tu ánimo y las personas de tu vida influyen lo uno en lo otro. Cuando las cosas entre personas se hacen más fáciles, el ánimo sube; cuando el ánimo sube, las cosas entre personas se hacen más fáciles.',
  'you-talk-about-what-happened-in-the-week-and-look-closely-at-moments-that-mattered-you-name-feelings-find-other-ways-and-try-them-out':
    'Hablas de lo que pasó en la semana y miras de cerca los momentos que importaron. Pones nombre a los sentimientos, encuentras otras maneras y las pruebas.',
  'it-suits-people-whose-low-mood-has-to-do-with-a-conflict-a-change-a-death-or-being-alone':
    'Les sirve a personas cuyo desánimo tiene que ver con un conflicto, un cambio, una muerte o la soledad.',
  'it-asks-that-you-come-that-you-tell-what-is-going-on-as-far-as-you-want-to-and-that-you-try-small-things-with-people':
    'Te pide que vengas, que cuentes lo que pasa hasta donde quieras, y que pruebes cosas pequeñas con la gente.',
  'where-ipt-comes-from': 'De dónde viene la IPT',
  'ipt-was-made-at-yale-in-the-1970s-by-gerald-klerman-myrna-weissman-and-their-colleagues-they-wanted-to-know-what-keeps-people-well-after-a-depression-and-wrote-down-what-good-therapists-did':
    'La IPT la crearon en Yale, en los años setenta, Gerald Klerman, Myrna Weissman y sus colegas. Querían saber qué mantiene bien a las personas después de una depresión, y escribieron lo que hacían los buenos terapeutas.',
  'it-stands-on-people-who-looked-at-what-happens-between-us-harry-stack-sullivan-wrote-on-life-with-others-adolf-meyer-looked-at-an-illness-in-the-life-it-happens-in-john-bowlby-wrote-on-what-ties-us-to-those-we-need':
    'Se apoya en quienes miraron lo que pasa entre nosotros. Harry Stack Sullivan escribió sobre la vida con otros. Adolf Meyer miró la enfermedad dentro de la vida en que ocurre. John Bowlby escribió sobre lo que nos une a quienes necesitamos.',
  'the-first-manual-came-out-in-1984-in-1989-a-large-trial-laid-ipt-beside-cognitive-therapy-and-medication-forms-for-young-and-old-people-for-groups-and-for-other-troubles-came-later':
    'El primer manual salió en 1984. En 1989 un ensayo grande comparó la IPT con la terapia cognitiva y la medicación. Más tarde llegaron formas para jóvenes y mayores, para grupos y para otros problemas.',
  'how-we-work-together': 'Cómo trabajamos juntos',
  'we-look-at-now-rather-than-long-ago-every-feeling-is-welcome-here':
    'Miramos el ahora más que el pasado lejano. Aquí todos los sentimientos son bienvenidos.',
  'you-bring-what-happened-your-therapist-keeps-an-eye-on-the-focus-and-on-the-time-what-you-try-between-meetings-is-up-to-you-and-nothing-you-try-can-be-wrong':
    'Tú traes lo que pasó; tu terapeuta cuida el foco y el tiempo. Lo que pruebes entre encuentros lo decides tú, y nada de lo que pruebes puede estar mal.',
  'mood-and-people': 'El ánimo y la gente',
  'low-mood-is-often-an-answer-to-what-goes-on-with-people-somebody-died-a-quarrel-goes-on-life-has-changed-or-there-is-nobody-near-it-makes-sense-that-it-came-when-it-did':
    'El ánimo bajo es muchas veces una respuesta a lo que pasa con la gente: alguien murió, una pelea sigue, la vida cambió o no hay nadie cerca. Tiene sentido que llegara cuando llegó.',
  'when-mood-sinks-we-often-pull-back-others-feel-it-and-may-pull-back-too-or-get-cross-that-hurts-and-mood-sinks-again':
    'Cuando el ánimo baja, muchas veces nos apartamos. Los demás lo notan y pueden apartarse también, o enojarse. Eso duele, y el ánimo baja otra vez.',
  'the-circle-can-be-broken-at-any-point-by-saying-what-is-wrong-by-taking-one-offer-of-help-by-asking-instead-of-guessing':
    'El círculo se puede romper en cualquier punto: al decir qué anda mal, al aceptar una ayuda que te ofrecen, al preguntar en vez de adivinar.',
  'where-we-are-and-what-comes-next': 'Dónde estamos y qué viene después',
  'first-we-get-to-know-the-problem-and-the-people-around-you-and-choose-what-to-work-on-then-we-work-on-that-in-the-last-meetings-we-look-back-plan-how-you-stay-well-and-say-goodbye':
    'Primero conocemos el problema y a las personas que te rodean, y elegimos en qué trabajar. Luego trabajamos en eso. En los últimos encuentros miramos atrás, planeamos cómo vas a seguir bien y nos despedimos.',
  'you-always-see-which-meeting-this-is-and-how-many-are-left':
    'Siempre ves qué encuentro es este y cuántos quedan.',
  'four-kinds-of-situation': 'Cuatro tipos de situación',
  'low-mood-often-grows-around-one-of-four-things-there-is-a-conflict-with-someone-life-has-changed-as-with-the-birth-of-a-child-or-the-loss-of-a-job-you-miss-someone-who-died-or-you-have-been-alone-for-long':
    'El desánimo suele crecer alrededor de una de cuatro cosas. Hay un conflicto con alguien. La vida cambió, como al nacer un hijo o al perder un trabajo. Extrañas a alguien que murió. O llevas mucho tiempo en soledad.',
  'you-and-your-therapist-look-at-all-four-and-choose-one-to-work-on-sometimes-two':
    'Tú y tu terapeuta miran las cuatro y eligen una en la que trabajar, a veces dos.',
  finishing: 'Terminar',
  'the-meetings-have-an-end-and-you-know-it-from-the-start-that-gives-strength-to-the-work':
    'Los encuentros tienen un final, y lo conoces desde el principio. Eso le da fuerza al trabajo.',
  'it-can-be-sad-to-say-goodbye-and-that-is-not-the-illness-coming-back-what-you-have-learnt-is-yours-and-goes-with-you':
    'Despedirse puede dar tristeza, y eso no es la enfermedad que vuelve. Lo que aprendiste es tuyo y se va contigo.',
  'staying-well': 'Seguir bien',
  'most-of-us-have-early-signs-we-sleep-badly-call-off-plans-snap-at-people-knowing-yours-is-half-the-protection':
    'Casi todos tenemos señales tempranas: dormimos mal, cancelamos planes, contestamos de mal modo. Conocer las tuyas es la mitad de la protección.',
  'your-plan-says-what-the-signs-are-what-tends-to-set-them-off-what-helps-whom-to-ask-and-how-to-come-back':
    'Tu plan dice cuáles son las señales, qué suele provocarlas, qué ayuda, a quién pedir ayuda y cómo volver.',
  'how-it-differs-from-other-treatments': 'En qué se distingue de otros tratamientos',
  'cbt-looks-most-at-thoughts-and-habits-and-uses-exercises-psychodynamic-therapy-looks-at-what-lies-deeper-and-further-back-ipt-looks-most-at-what-happens-now-between-you-and-other-people':
    'La TCC mira sobre todo pensamientos y costumbres, y usa ejercicios. La terapia psicodinámica mira lo que está más hondo y más atrás. La IPT mira sobre todo lo que pasa ahora entre tú y otras personas.',
  'all-three-can-help-with-depression-and-so-can-medication-what-you-prefer-counts':
    'Las tres pueden ayudar con la depresión, y la medicación también. Lo que tú prefieres cuenta.',
  'your-privacy-and-your-choices': 'Tu privacidad y lo que tú decides',
  'say-only-what-you-want-to-say-you-can-leave-a-question-out':
    'Di solo lo que quieras decir. Puedes dejar una pregunta sin contestar.',
  'what-you-write-for-yourself-stays-yours-until-you-share-it-you-can-see-who-has-looked-at-your-record':
    'Lo que escribes para ti sigue siendo tuyo hasta que lo compartas. Puedes ver quién ha mirado tu expediente.',
  'there-is-one-limit-if-a-life-or-a-child-is-in-danger-your-therapist-may-have-to-tell-someone-where-it-can-be-done-they-talk-to-you-first':
    'Hay un límite: si una vida o un niño están en peligro, puede que tu terapeuta tenga que avisar a alguien. Cuando se puede, habla antes contigo.',
  'feelings-tell-you-something': 'Los sentimientos te dicen algo',
  'anger-may-say-that-a-limit-was-crossed-sadness-may-say-that-something-is-missed-and-guilt-that-you-want-to-put-something-right':
    'El enojo puede decir que alguien pasó un límite. La tristeza puede decir que falta algo, y la culpa, que quieres reparar algo.',
  'you-need-not-act-on-a-feeling-at-once-listen-to-it-and-ask-what-you-need':
    'No hace falta actuar enseguida por un sentimiento. Escúchalo, y pregúntate qué necesitas.',
  'saying-it-so-you-are-heard': 'Decirlo de modo que te escuchen',
  'choose-a-good-moment-one-thing-at-a-time-say-what-you-feel-and-what-you-would-like-as-plainly-as-you-can':
    'Elige un buen momento. Una cosa a la vez. Di lo que sientes y lo que te gustaría, tan claro como puedas.',
  'then-listen-and-say-back-what-you-heard-bring-two-or-three-ideas-rather-than-one-demand':
    'Luego escucha, y repite lo que oíste. Lleva dos o tres ideas en vez de una exigencia.',
  grief: 'El duelo',
  'to-mourn-is-natural-and-no-illness-most-people-need-time-and-others-for-it-and-no-treatment':
    'Estar de duelo es natural, y no es una enfermedad. La mayoría necesita para ello tiempo y otras personas, y ningún tratamiento.',
  'there-is-no-right-way-to-grieve-and-no-fixed-order-customs-and-families-differ':
    'No hay una manera correcta de vivir el duelo, ni un orden fijo. Las costumbres y las familias son distintas.',
  'numbness-anger-and-relief-are-as-common-as-sadness-sometimes-grief-waits-for-years-and-comes-back-as-low-mood-it-can-still-be-lived-through':
    'No sentir nada, el enojo y el alivio son tan frecuentes como la tristeza. A veces el duelo espera años y vuelve como desánimo. Aun así se puede vivir.',
  conflict: 'El conflicto',
  'behind-most-conflicts-is-what-each-expects-and-much-of-it-was-never-said-aloud':
    'Detrás de casi todos los conflictos está lo que espera cada quien, y mucho de eso nunca se dijo en voz alta.',
  'some-conflicts-are-loud-and-still-moving-some-have-gone-silent-some-are-coming-to-an-end-each-needs-something-different':
    'Algunos conflictos hacen ruido y todavía se mueven, otros quedaron en silencio, otros están llegando a su fin. Cada uno necesita algo distinto.',
  change: 'El cambio',
  'every-change-costs-something-even-one-you-wished-for-the-birth-of-a-child-a-new-place-to-live-the-loss-of-a-job-a-separation-you-may-miss-what-you-were-glad-to-leave':
    'Todo cambio cuesta algo, también el que deseabas: el nacimiento de un hijo, un lugar nuevo donde vivir, la pérdida de un trabajo, una separación. Puedes extrañar lo que dejaste con gusto.',
  'it-helps-to-let-go-with-feeling-to-see-both-sides-of-then-and-now-and-to-find-people-who-know-the-new-ground':
    'Ayuda soltar con sentimiento, ver los dos lados de antes y de ahora, y encontrar gente que conozca el terreno nuevo.',
  loneliness: 'La soledad',
  'a-great-many-people-are-lonely-and-few-say-so-it-is-nothing-to-be-ashamed-of':
    'Muchísima gente se siente sola, y pocos lo dicen. No es nada que deba dar vergüenza.',
  'it-often-follows-a-pattern-and-patterns-can-move-one-small-step-at-a-time':
    'Muchas veces sigue un patrón, y los patrones se pueden mover, un pequeño paso a la vez.',
  'telling-people': 'Contárselo a la gente',
  'you-decide-who-should-know-a-few-plain-sentences-are-enough-i-have-a-depression-i-am-being-treated-this-would-help-me':
    'Tú decides quién debe saberlo. Bastan unas frases sencillas: tengo una depresión, estoy en tratamiento, esto me ayudaría.',
  'people-often-want-to-help-and-do-not-know-how-ask-for-one-small-thing':
    'Muchas veces la gente quiere ayudar y no sabe cómo. Pide una cosa pequeña.',
  'getting-help-now': 'Recibir ayuda ya',
  'if-you-are-in-danger-or-feel-you-cannot-keep-yourself-safe-use-the-numbers-under-help-now-they-are-on-every-page-and-work-without-a-connection':
    'Si estás en peligro, o sientes que no puedes mantenerte a salvo, usa los números de Ayuda ya. Están en todas las páginas y funcionan sin conexión.',
  'your-own-plan-for-hard-hours-is-there-too-you-don-t-have-to-be-sure-it-s-bad-enough-to-call':
    'Allí está también tu propio plan para las horas difíciles. No hace falta tener la seguridad de que es “tan grave” como para llamar.',
};
