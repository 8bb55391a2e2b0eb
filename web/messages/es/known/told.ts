/** What cards say, and what treatments are laid beside each other by, by how English says it. */
export default {
  'wait-until-it-has-cooled': 'Espera a que se enfríe',
  'nobody-hears-much-in-the-middle-of-a-row-pick-a-time-when-you-are-both-calm-and-say-that-you-would-like-to-talk':
    'En medio de una pelea casi nadie escucha. Elige un momento de calma para los dos, y di que te gustaría hablar.',
  'can-we-talk-about-friday-after-supper-not-now-i-am-still-angry':
    '¿Podemos hablar de lo del viernes después de cenar? Ahora no, todavía siento enojo.',
  'begin-with-i': 'Empieza por “yo”',
  'say-what-you-feel-and-when-not-what-is-wrong-with-them-you-always-makes-people-defend-themselves':
    'Di qué sientes y cuándo, no qué hace mal la otra persona. Con “tú siempre” la gente se defiende.',
  'i-feel-left-out-when-i-hear-it-last': 'Siento que me dejan fuera cuando me entero al final.',
  'give-a-little-first': 'Da un poco primero',
  'start-with-what-you-understand-of-their-side-somebody-who-feels-heard-can-hear-you':
    'Empieza por lo que entiendes de su lado. Quien siente que le escuchan te puede escuchar.',
  'i-know-that-you-are-tired-when-you-come-home-i-still-need-ten-minutes':
    'Sé que llegas a casa con cansancio. Aun así necesito diez minutos.',
  'one-thing-and-from-now': 'Una cosa, y de ahora',
  'name-one-thing-that-happened-this-week-leave-last-year-and-everything-else-for-another-day':
    'Nombra una cosa que pasó esta semana. Deja el año pasado y todo lo demás para otro día.',
  'it-is-about-this-friday-and-only-about-that': 'Es sobre este viernes, y solo sobre eso.',
  'bring-two-or-three-ideas': 'Lleva dos o tres ideas',
  'think-beforehand-of-a-few-ways-it-could-go-that-you-could-live-with-then-it-is-a-talk-and-no-demand':
    'Piensa antes en algunas salidas que a ti te sirvan. Así es una conversación y no una exigencia.',
  'i-could-be-told-by-wednesday-or-you-could-call-me-first':
    'Me podrían avisar antes del miércoles, o me podrías llamar primero.',
  'do-not-stop-at-the-first-no': 'No te detengas en el primer no',
  'new-ways-of-talking-take-a-few-goes-for-them-as-well-mind-your-face-and-your-voice-too-they-talk-along-if-it-goes-wrong-bring-it-here':
    'Las nuevas maneras de hablar piden varios intentos, también a la otra persona. Cuida tu cara y tu voz: ellas también hablan. Si sale mal, tráelo aquí.',
  'it-looks-at': 'Qué mira',
  'what-happens-between-you-and-other-people-and-your-mood':
    'Lo que pasa entre tú y otras personas, y tu ánimo',
  'how-you-think-and-what-you-do': 'Cómo piensas y qué haces',
  'patterns-that-come-from-earlier-often-out-of-sight':
    'Patrones que vienen de antes, muchas veces sin que se vean',
  'what-is-out-of-sight-wishes-fears-and-early-life': 'Lo que no se ve: deseos, miedos y los primeros años',
  'the-illness-in-the-body-sleep-strength-mood': 'La enfermedad en el cuerpo: sueño, fuerzas, ánimo',
  'how-it-goes-by-itself-with-a-day-on-which-you-look-again-together':
    'Cómo va por sí solo, con un día para verlo de nuevo entre los dos',
  'the-idea-behind-it': 'La idea de fondo',
  'mood-and-relationships-act-on-each-other': 'El ánimo y las relaciones influyen uno en otras',
  'thoughts-feelings-and-what-you-do-keep-each-other-going':
    'Pensamientos, sentimientos y lo que haces se alimentan entre sí',
  'earlier-experience-and-conflict-you-do-not-notice-shape-the-present':
    'Lo vivido antes y los conflictos que no notas dan forma al presente',
  'conflict-you-do-not-notice-shapes-who-you-are': 'Los conflictos que no notas dan forma a quien eres',
  'a-medicine-can-ease-the-signs-of-the-illness': 'Una medicina puede aliviar las señales de la enfermedad',
  'some-low-moods-lift-by-themselves': 'Algunos desánimos pasan solos',
  'where-the-work-looks': 'Hacia dónde mira el trabajo',
  'outward-at-you-and-others': 'Hacia fuera, a ti y a los demás',
  'at-your-own-thoughts-and-habits': 'A tus propios pensamientos y costumbres',
  'inward-and-back-at-meanings-and-where-they-come-from':
    'Hacia dentro y atrás, a los significados y de dónde vienen',
  'inward-and-far-back': 'Hacia dentro y muy atrás',
  'at-signs-of-the-illness-effects-and-side-effects':
    'A las señales de la enfermedad, los efectos y los efectos no deseados',
  'at-how-you-are-from-time-to-time': 'A cómo estás, de vez en cuando',
  'the-time-it-talks-about': 'El tiempo del que habla',
  'now-earlier-times-only-to-understand-now': 'Ahora; lo de antes solo para entender el presente',
  'mostly-now': 'Sobre todo ahora',
  'earlier-and-now': 'Antes y ahora',
  'mostly-earlier-and-what-of-it-shows-now': 'Sobre todo antes, y lo que de eso se nota ahora',
  'now-and-what-helped-you-before': 'Ahora, y lo que te ayudó antes',
  now: 'Ahora',
  'how-long': 'Cuánto dura',
  'twelve-to-sixteen-weekly-sessions-about-four-months':
    'De doce a dieciséis sesiones, una por semana: unos cuatro meses',
  'some-weeks-to-some-months': 'De unas semanas a unos meses',
  'months-to-years-there-are-short-forms': 'De meses a años; hay formas cortas',
  'years-often-several-times-a-week': 'Años, muchas veces varios días por semana',
  'months-or-longer-whoever-prescribes-it-says-how-long': 'Meses o más; quien la receta dice cuánto',
  'a-few-weeks-agreed-in-advance': 'Unas semanas, acordadas antes',
  'how-it-is-built': 'Cómo se organiza',
  'three-parts-one-thing-to-work-on-an-agreed-end':
    'Tres partes, una cosa en la que trabajar, un final acordado',
  'built-up-with-a-plan-for-every-session': 'Paso a paso, con un plan para cada sesión',
  'more-open-you-talk-about-what-comes-up': 'Más abierta; hablas de lo que surge',
  'open-whatever-comes-to-mind': 'Abierta; lo que venga a la mente',
  'short-talks-with-whoever-prescribes-it': 'Conversaciones cortas con quien la receta',
  'one-talk-now-one-later': 'Una conversación ahora, otra después',
  'a-session': 'Una sesión',
  'how-you-have-been-since-last-time-what-happened-and-what-you-felt-what-else-could-be-done-trying-it-out':
    'Cómo estuviste desde la última vez; qué pasó y qué sentiste; qué más se puede hacer; probarlo',
  'what-is-on-today-what-you-practised-a-new-skill-the-next-practice':
    'El tema de hoy; lo que practicaste; una habilidad nueva; la próxima práctica',
  'you-speak-freely-the-therapist-listens-and-says-what-may-lie-behind':
    'Hablas con libertad; quien da la terapia escucha, y dice qué puede haber detrás',
  'you-lie-or-sit-and-say-whatever-comes-the-analyst-listens-and-says-what-may-lie-behind':
    'Te acuestas o te sientas y dices lo que venga; quien analiza escucha y dice qué puede haber detrás',
  'how-the-medicine-does-you-good-or-not-and-what-to-change':
    'Si la medicina te hace bien o no, y qué cambiar',
  'how-you-are-and-whether-it-is-still-right-to-wait': 'Cómo estás, y si todavía está bien esperar',
  'what-is-done': 'Qué se hace',
  'going-through-a-talk-word-by-word-trying-out-another-way-making-things-clear-deciding-noticing-and-naming-feelings':
    'Repasar una conversación palabra por palabra; probar otra manera; aclarar; decidir; notar y nombrar sentimientos',
  'testing-thoughts-trying-things-out-to-see-facing-what-is-avoided':
    'Poner a prueba pensamientos, probar cosas para ver, enfrentar lo que se evita',
  'speaking-freely-looking-at-dreams-and-at-what-happens-between-you-and-the-therapist':
    'Hablar con libertad, mirar los sueños y lo que pasa entre tú y quien da la terapia',
  'speaking-freely-dreams-and-what-happens-between-you-and-the-analyst':
    'Hablar con libertad, los sueños, y lo que pasa entre tú y quien analiza',
  'taking-a-medicine-as-agreed-and-watching-what-it-does':
    'Tomar una medicina como se acordó, y ver qué hace',
  'nothing-new-perhaps-sleep-movement-people-who-help': 'Nada nuevo; quizá dormir, moverse, gente que ayuda',
  'who-is-with-you': 'Quién está contigo',
  'a-therapist-who-is-active-warm-and-on-your-side-and-keeps-the-thread':
    'Alguien que participa, con calidez y de tu lado, y que no pierde el hilo',
  'a-therapist-like-a-coach-who-works-it-out-with-you': 'Alguien como un entrenador, que lo resuelve contigo',
  'a-therapist-who-holds-back-and-wonders-with-you-the-tie-between-you-is-talked-about':
    'Alguien que habla poco y se pregunta contigo; se habla del lazo entre ustedes',
  'an-analyst-who-holds-back-the-tie-between-you-is-a-main-thing':
    'Alguien que habla poco; el lazo entre ustedes es algo central',
  'somebody-who-may-prescribe': 'Alguien que puede recetar',
  'somebody-who-asks-again-on-an-agreed-day': 'Alguien que vuelve a preguntar un día acordado',
  'between-the-sessions': 'Entre las sesiones',
  'small-things-to-try-with-people-usually-no-written-exercises':
    'Cosas pequeñas que probar con la gente; en general, nada por escrito',
  'exercises-often-in-writing': 'Ejercicios, muchas veces por escrito',
  'usually-nothing': 'En general, nada',
  'taking-it-every-day': 'Tomarla cada día',
  'life-as-it-is': 'La vida como es',
  'thoughts-and-feelings': 'Pensamientos y sentimientos',
  'talked-about-and-always-tied-to-what-happens-with-people':
    'Se habla de ellos, siempre junto con lo que pasa con la gente',
  'looked-at-and-tested-themselves': 'Se miran y se ponen a prueba',
  'explored-for-what-they-may-mean-beneath': 'Se explora qué pueden significar en el fondo',
  'asked-about-as-signs-of-how-it-goes': 'Se pregunta por ellos, como señales de cómo va',
  'yours-nobody-works-on-them-with-you': 'Son tuyos; nadie los trabaja contigo',
  'most-often-sought-for': 'Para qué se busca más',
  'depression-trouble-with-people-changes-in-life-something-that-can-be-named':
    'Depresión, problemas con la gente, cambios en la vida: algo que se puede nombrar',
  'anxiety-depression-habits-one-wants-to-change': 'Ansiedad, depresión, costumbres que se quieren cambiar',
  'troubles-that-go-with-who-one-is-and-keep-coming-back':
    'Problemas que van con la manera de ser y que vuelven',
  'deep-exploration-of-oneself': 'Conocerse a fondo',
  'depression-most-of-all-where-it-is-severe-or-came-back': 'Depresión, sobre todo cuando es grave o volvió',
  'a-mild-low-mood-that-began-lately': 'Un desánimo leve que empezó hace poco',
  'where-it-comes-from': 'De dónde viene',
  'what-ties-people-to-each-other-sullivan-bowlby-made-in-the-1970s-by-klerman-and-weissman':
    'De lo que une a las personas (Sullivan, Bowlby); la crearon Klerman y Weissman en los años setenta',
  'the-science-of-thinking-and-of-behaviour': 'La ciencia del pensamiento y la conducta',
  psychoanalysis: 'El psicoanálisis',
  'freud-and-those-after-him': 'Freud, y quienes le siguieron',
  medicine: 'La medicina',
  'general-practice': 'La medicina general',
  'how-it-is-thought-to-help': 'Cómo se piensa que ayuda',
  'when-things-with-people-are-sorted-out-the-mood-lifts':
    'Cuando se arreglan las cosas con la gente, el ánimo mejora',
  'when-thoughts-and-habits-change-the-mood-lifts':
    'Cuando cambian los pensamientos y las costumbres, el ánimo mejora',
  'to-understand-and-to-work-it-through': 'Entender, y elaborarlo',
  'understanding-and-working-it-through-over-a-long-time': 'Entender, y elaborarlo durante mucho tiempo',
  'it-acts-on-the-brain': 'Actúa en el cerebro',
  'time-and-the-people-around-you': 'El tiempo, y la gente que te rodea',
  'what-is-known': 'Qué se sabe',
  'well-tested-for-depression-from-other-talking-treatments-it-does-not-clearly-differ-from-medication-little-or-not-at-all':
    'Muy probada para la depresión. No se ve una diferencia clara con otros tratamientos hablados; con la medicación, poca o ninguna',
  'well-tested-for-depression-and-anxiety': 'Muy probada para la depresión y la ansiedad',
  'some-short-forms-are-tested-for-depression': 'Algunas formas cortas están probadas para la depresión',
  'the-sources-of-this-page-do-not-say': 'Las fuentes de esta página no lo dicen',
  'well-tested-for-depression-beside-ipt-slightly-better-in-some-trials-in-most-alike':
    'Muy probada para la depresión; frente a la IPT, un poco mejor en algunos estudios, igual en la mayoría',
  'some-get-well-while-they-wait-more-did-with-treatment-where-both-were-compared':
    'Algunas personas mejoran mientras esperan; donde se comparó, mejoraron más con tratamiento',
  'alone-or-with-others': 'A solas o con otras personas',
  'one-to-one-or-in-a-group': 'A solas con quien la da, o en grupo',
  'one-to-one-in-a-group-or-on-a-screen': 'A solas con quien la da, en grupo, o por pantalla',
  'mostly-one-to-one': 'Casi siempre a solas con quien la da',
  'one-to-one': 'A solas con quien te atiende',
  'family-and-friends': 'Familia y amistades',
  'need-not-come-may-be-asked-for-a-reason-you-agree-on':
    'No hace falta que vengan; se les puede invitar por una razón que acuerden',
  'not-usual': 'No es habitual',
  'their-help-may-be-what-is-needed': 'Su ayuda puede ser lo que hace falta',
  'the-end': 'El final',
  'known-from-the-start-talked-about-as-a-goodbye-and-a-step-on-your-own-feet':
    'Se conoce desde el principio; se habla de él como despedida y como un paso por tu cuenta',
  'planned-with-a-plan-for-later': 'Planeado, con un plan para después',
  'often-open-and-talked-about-in-depth': 'Muchas veces abierto, y se habla de él a fondo',
  'open-and-a-long-farewell': 'Abierto, y una despedida larga',
  'slowly-with-whoever-prescribes-it-never-suddenly': 'Poco a poco, con quien la receta; nunca de golpe',
  'on-the-agreed-day-better-or-on-to-something-else': 'El día acordado: mejor, o se pasa a otra cosa',
  'it-may-suit-you-if': 'Puede servirte si',
  'you-see-a-tie-with-a-conflict-a-loss-a-change-or-being-alone':
    'ves que tiene que ver con un conflicto, una pérdida, un cambio o la soledad',
  'you-notice-strong-patterns-of-thought-or-avoid-things':
    'notas pensamientos que se repiten con fuerza, o evitas cosas',
  'you-want-to-understand-patterns-you-have-had-for-long': 'quieres entender patrones que tienes hace mucho',
  'you-want-to-explore-yourself-deeply-and-have-the-time': 'quieres conocerte a fondo y tienes el tiempo',
  'you-want-help-that-asks-little-talking-or-want-to-add-it-to-a-therapy':
    'quieres ayuda que pida hablar poco, o sumarla a una terapia',
  'it-is-mild-began-lately-and-you-are-safe': 'es leve, empezó hace poco y estás a salvo',
  'it-may-not-suit-you-if': 'Puede no servirte si',
  'you-do-not-want-to-talk-about-relationships': 'no quieres hablar de relaciones',
  'you-dislike-set-exercises': 'no te gustan los ejercicios fijos',
  'you-want-something-quick-and-practical': 'quieres algo rápido y práctico',
  'you-want-something-short': 'quieres algo corto',
  'you-do-not-want-side-effects-or-had-bad-ones': 'no quieres efectos no deseados, o los tuviste malos',
  'you-are-getting-worse-or-are-not-safe': 'estás empeorando, o no estás a salvo',
  'interpersonal-psychotherapy-ipt': 'Psicoterapia interpersonal (IPT)',
  'cognitive-behavioural-therapy-cbt': 'Terapia cognitivo-conductual (TCC)',
  'psychodynamic-therapy': 'Terapia psicodinámica',
  'medication-for-depression': 'Medicación para la depresión',
  'waiting-and-looking-again': 'Esperar y verlo de nuevo',
  ipt: 'IPT',
  cbt: 'TCC',
  psychodynamic: 'Psicodinámica',
  medication: 'Medicación',
  waiting: 'Esperar',
};
