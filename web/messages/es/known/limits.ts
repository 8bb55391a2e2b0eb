/** What each form of therapy is called, what it does not ask of its client, and what it is taken for and is not, by how English says it. */
export default {
  'interpersonal-psychotherapy': 'Psicoterapia interpersonal',
  'monthly-ipt-to-stay-well': 'IPT mensual para seguir bien',
  'brief-ipt-eight-sessions': 'IPT breve, ocho sesiones',
  'interpersonal-counselling': 'Consejería interpersonal',
  'three-meetings-evaluate-support-triage': 'Tres encuentros: ver, apoyar, orientar',
  'ipt-for-adolescents': 'IPT para adolescentes',
  'family-based-ipt': 'IPT con la familia',
  'ipt-after-a-birth': 'IPT después de un parto',
  'ipt-in-pregnancy': 'IPT en el embarazo',
  'partner-assisted-ipt': 'IPT con ayuda de la pareja',
  'ipt-in-later-life': 'IPT en la edad avanzada',
  'ipt-for-eating-disorders': 'IPT para trastornos de la alimentación',
  'ipt-for-ptsd': 'IPT para el TEPT',
  'dynamic-interpersonal-therapy-dit': 'Terapia interpersonal dinámica (DIT)',
  'interpersonal-and-social-rhythm-therapy-ipsrt': 'Terapia interpersonal y de ritmo social (IPSRT)',
  'ipt-for-social-anxiety': 'IPT para la ansiedad social',
  'ipt-for-persistent-depression': 'IPT para la depresión persistente',
  'monthly-ipt-alongside-another-treatment': 'IPT mensual junto a otro tratamiento',
  'blended-ipt': 'IPT combinada',
  'ipt-in-a-group-eight-meetings': 'IPT en grupo, ocho encuentros',
  'ipt-in-a-group-sixteen-meetings': 'IPT en grupo, dieciséis encuentros',
  'ipt-for-eating-disorders-in-a-group': 'IPT en grupo para trastornos de la alimentación',
  'ipt-skills-in-a-group-of-young-people-prevention':
    'Habilidades de IPT en un grupo de jóvenes (prevención)',
  'metacognitive-interpersonal-therapy-mit': 'Terapia metacognitiva interpersonal (MIT)',
  'you-need-not-tell-your-whole-life-story-the-past-comes-in-only-to-understand-the-present':
    'No hace falta que cuentes toda la historia de tu vida: el pasado entra solo para entender el presente.',
  'nobody-in-your-family-has-to-come-along': 'Nadie de tu familia tiene que venir.',
  'you-need-not-have-a-problem-to-bring': 'No hace falta que traigas un problema.',
  'the-whole-of-your-life-story-we-look-at-the-few-people-who-matter-most-just-now':
    'La historia de toda tu vida: miramos a las pocas personas que más importan ahora mismo.',
  'brief-interpersonal-therapy-as-the-usual-course-of-twelve-to-sixteen-sessions-is-sometimes-called':
    'La terapia interpersonal breve, como a veces se llama al tratamiento habitual de doce a dieciséis sesiones',
  'you-need-no-diagnosis-to-come-here': 'No necesitas ningún diagnóstico para venir aquí.',
  'your-childhood-we-stay-with-what-is-hard-now': 'Tu infancia: nos quedamos con lo que es difícil ahora.',
  'you-need-not-say-anything-about-your-parents-that-you-would-rather-keep':
    'No hace falta que digas nada de tus padres que prefieras guardarte.',
  'nothing-here-is-marked-what-you-try-out-is-an-experiment-whatever-comes-of-it':
    'Aquí nada lleva nota. Lo que pruebas es un experimento, salga lo que salga.',
  'you-never-have-to-choose-between-your-parents': 'Nunca tienes que elegir entre tus padres.',
  'you-need-not-love-every-minute-of-it-mixed-feelings-are-welcome-here':
    'No hace falta que te encante cada minuto: aquí los sentimientos mezclados son bienvenidos.',
  'how-you-were-mothered-yourself-save-where-it-bears-on-today':
    'Cómo te cuidó a ti tu madre, salvo donde pesa en el hoy.',
  'what-you-told-me-alone-is-not-told-to-your-partner':
    'Lo que me contaste a solas no se le cuenta a tu pareja.',
  'your-whole-life-from-the-beginning-memories-are-welcome-where-they-help-with-today':
    'Toda tu vida desde el principio. Los recuerdos son bienvenidos donde ayudan con el hoy.',
  'what-you-ate-what-you-weigh-or-how-you-look-once-we-have-begun-the-main-part':
    'Qué comiste, cuánto pesas o cómo te ves, una vez que empezamos la parte principal.',
  'you-will-not-be-asked-to-tell-what-happened-in-detail-or-to-live-through-it-again':
    'No se te pedirá que cuentes en detalle lo que pasó, ni que lo vivas otra vez.',
  'you-will-not-be-asked-to-seek-out-things-that-remind-you-of-it':
    'No se te pedirá que busques cosas que te lo recuerden.',
  'prolonged-exposure': 'La exposición prolongada',
  'other-treatments-that-go-through-the-memory-of-the-trauma':
    'Otros tratamientos que pasan por el recuerdo del trauma',
  'you-will-not-be-given-tasks-to-do-between-meetings': 'No se te darán tareas para hacer entre encuentros.',
  'you-will-not-be-told-what-to-do': 'No se te dirá qué hacer.',
  'interpersonal-psychotherapy-ipt-though-their-names-are-alike':
    'La psicoterapia interpersonal (IPT), aunque los nombres se parecen',
  'psychodynamic-interpersonal-therapy-the-conversational-model':
    'La terapia psicodinámica-interpersonal, el modelo conversacional',
  'mentalisation-based-therapy': 'La terapia basada en la mentalización',
  'you-will-not-be-asked-to-stop-or-change-medication-here':
    'Aquí no se te pedirá que dejes o cambies la medicación.',
  'while-you-are-high-work-on-people-waits-nothing-is-lost-by-that':
    'Mientras tu ánimo está muy alto, el trabajo sobre la gente espera; con eso no se pierde nada.',
  'ipt-for-depression-which-has-no-rhythm-diary-and-may-be-given-without-a-prescriber':
    'La IPT para la depresión, que no tiene diario de ritmos y puede darse sin alguien que recete',
  'you-will-not-be-given-a-list-of-things-to-fear-and-face-one-by-one':
    'No se te dará una lista de cosas que temer y enfrentar una por una.',
  'exposure-or-cognitive-therapy-for-social-anxiety':
    'La exposición, o la terapia cognitiva para la ansiedad social',
  'you-will-not-be-asked-to-find-one-event-that-set-it-off':
    'No se te pedirá que encuentres un suceso que lo provocó.',
  'you-will-not-be-asked-to-choose-between-the-two': 'No se te pedirá que elijas entre los dos.',
  'you-will-not-be-marked-on-what-you-write': 'No se le pondrá nota a lo que escribes.',
  'a-self-help-programme-without-a-therapist': 'Un programa de autoayuda sin terapeuta',
  'you-are-not-asked-in-front-of-the-others-whether-you-think-of-dying-who-leads-the-group-asks-you-that-alone':
    'No se te pregunta delante de los demás si piensas en morir. Quien guía el grupo te lo pregunta a solas.',
  'you-are-not-asked-to-tell-the-group-more-than-you-want-to':
    'No se te pide que le cuentes al grupo más de lo que quieres.',
  'a-self-help-group-or-a-savings-or-prayer-group':
    'Un grupo de autoayuda, o un grupo de ahorro o de oración.',
  'what-you-ate-what-you-weigh-or-how-you-look-in-front-of-the-others':
    'Qué comiste, cuánto pesas o cómo te ves, delante de los demás.',
  'you-are-not-asked-in-front-of-the-others-whether-you-think-of-dying-we-ask-you-that-alone':
    'No se te pregunta delante de los demás si piensas en morir. Te lo preguntamos a solas.',
  'a-group-about-diets-meals-or-weight': 'Un grupo sobre dietas, comidas o peso.',
  'you-need-not-tell-the-group-anything-you-would-rather-keep':
    'No hace falta que le cuentes al grupo nada que prefieras guardarte.',
  'you-are-not-asked-in-front-of-the-others-whether-you-think-of-dying-or-hurt-yourself-i-ask-you-that-alone':
    'No se te pregunta delante de los demás si piensas en morir o si te haces daño. Te lo pregunto a solas.',
  'nothing-is-marked-what-you-try-out-is-an-experiment-whatever-comes-of-it':
    'Nada lleva nota. Lo que pruebas es un experimento, salga lo que salga.',
  'treatment-of-a-depression-that-is-there-already': 'El tratamiento de una depresión que ya está ahí.',
  'you-will-not-be-asked-for-feelings-you-cannot-find-yet-we-go-step-by-step':
    'No se te pedirán sentimientos que todavía no puedes encontrar; vamos paso a paso.',
  'interpersonal-psychotherapy-ipt-mit-has-no-problem-areas-no-sick-role-and-no-fixed-number-of-sessions':
    'La psicoterapia interpersonal (IPT): la MIT no tiene áreas problema, ni rol de enfermo, ni un número fijo de sesiones',
  'metacognitive-therapy-which-works-on-worry-and-rumination':
    'La terapia metacognitiva, que trabaja la preocupación y la rumiación',
};
