/** What is said of how well treatments are known to work, and how its ground is told, by how English says it. */
export default {
  'ipt-for-depression': 'IPT para la depresión',
  'what-guidelines-say': 'Lo que dicen las guías',
  'other-treatments': 'Otros tratamientos',
  'where-ipt-comes-from': 'De dónde viene la IPT',
  'depression-is-common-and-most-people-get-better-more-than-one-treatment-works':
    'La depresión es frecuente y la mayoría de las personas mejora. Funciona más de un tratamiento.',
  'ipt-can-be-given-with-medication-in-the-larger-review-the-two-did-better-than-ipt-alone-in-an-earlier-one-that-was-not-clear':
    'La IPT se puede dar junto con medicación. En la revisión más grande las dos juntas ayudaron más que la IPT sola; en una anterior eso no quedó claro.',
  'reviews-found-that-ipt-and-medication-differ-little-or-not-at-all-in-depression-in-some-trials-medication-did-slightly-better':
    'Las revisiones encontraron que la IPT y la medicación se diferencian poco o nada en la depresión. En algunos ensayos a la medicación le fue un poco mejor.',
  'no-treatment-helps-everybody-where-one-has-not-there-are-others-that-may':
    'Ningún tratamiento ayuda a todo el mundo. Donde uno no ha ayudado, hay otros que quizá sí.',
  'some-women-whose-depression-had-come-back-were-not-well-after-ipt-alone-with-medication-added-more-of-them-got-well':
    'Algunas mujeres cuya depresión había vuelto no estaban bien después de la IPT sola. Al añadir medicación, más de ellas se pusieron bien.',
  'low-mood-and-trouble-between-people-make-each-other-worse-which-of-them-came-first-does-not-matter-for-the-treatment':
    'El desánimo y los problemas entre personas se empeoran entre sí. Cuál de los dos vino primero no importa para el tratamiento.',
  'ipt-is-thought-to-help-in-four-ways-more-support-from-people-less-strain-with-them-feelings-that-are-seen-and-said-and-new-ways-to-deal-with-others':
    'Se piensa que la IPT ayuda de cuatro maneras: más apoyo de la gente, menos tensión con ella, sentimientos que se ven y se dicen, y nuevas maneras de tratar con otros.',
  'ipt-was-made-for-people-whose-low-mood-is-tied-to-something-a-conflict-a-change-in-life-a-death-or-being-alone-for-long':
    'La IPT se hizo para personas cuyo desánimo está unido a algo: un conflicto, un cambio en la vida, una muerte, o mucho tiempo en soledad.',
  'ipt-was-developed-at-yale-in-the-1970s-by-gerald-klerman-myrna-weissman-and-their-colleagues-for-a-trial-of-what-keeps-people-well-after-a-depression':
    'La IPT la desarrollaron en Yale, en los años setenta, Gerald Klerman, Myrna Weissman y sus colegas, para un ensayo sobre qué mantiene bien a las personas después de una depresión.',
  'the-first-manual-was-published-in-1984-the-newest-of-the-same-school-is-of-2018':
    'El primer manual se publicó en 1984; el más nuevo de la misma escuela es de 2018.',
  'it-stands-on-harry-stack-sullivan-for-whom-distress-lives-between-people-adolf-meyer-who-looked-at-illness-in-the-life-it-happens-in-and-john-bowlby-on-what-ties-us-to-others':
    'Se apoya en Harry Stack Sullivan, para quien el malestar vive entre las personas; en Adolf Meyer, que miró la enfermedad dentro de la vida en que ocurre; y en John Bowlby, sobre lo que nos une a otros.',
  'a-large-trial-of-the-national-institute-of-mental-health-in-the-united-states-published-in-1989-laid-it-beside-cognitive-therapy-and-medication':
    'Un ensayo grande del Instituto Nacional de Salud Mental de Estados Unidos, publicado en 1989, la comparó con la terapia cognitiva y la medicación.',
  'depression-often-comes-back-knowing-the-early-signs-and-a-plan-for-them-belong-to-the-treatment':
    'La depresión vuelve muchas veces; conocer las señales tempranas y tener un plan para ellas es parte del tratamiento.',
  'some-people-got-well-with-ipt-whose-depression-had-come-back-before-to-go-on-once-a-month-helped-some-of-them-to-stay-well-to-come-each-week-or-every-two-weeks-kept-no-one-well-for-longer':
    'Algunas personas cuya depresión ya había vuelto antes se pusieron bien con la IPT. Seguir una vez al mes ayudó a algunas de ellas a seguir bien. Venir cada semana o cada dos semanas no mantuvo bien a nadie por más tiempo.',
  'a-review-of-90-trials-laid-ipt-beside-care-that-was-no-such-treatment-ipt-eased-depression-more-and-the-gain-was-of-middle-size':
    'Una revisión de 90 ensayos comparó la IPT con una atención que no era un tratamiento de este tipo. La IPT alivió más la depresión, y la mejora fue de tamaño medio.',
  'the-same-review-looked-at-other-talking-treatments-too-none-was-clearly-better-or-worse-than-ipt-for-depression':
    'La misma revisión miró también otros tratamientos hablados. Ninguno fue claramente mejor ni peor que la IPT para la depresión.',
  'cbt-is-well-supported-by-trials-for-depression-and-for-anxiety':
    'La TCC está bien respaldada por ensayos, para la depresión y para la ansiedad.',
  'some-short-forms-of-psychodynamic-therapy-are-supported-by-trials-for-depression':
    'Algunas formas cortas de terapia psicodinámica están respaldadas por ensayos para la depresión.',
  'a-trial-was-held-with-120-women-who-were-depressed-after-a-birth-of-those-who-had-ipt-about-four-in-ten-were-well-after-twelve-weeks-of-those-who-waited-it-was-about-one-in-seven':
    'Se hizo un ensayo con 120 mujeres que tenían depresión después de un parto. De las que tuvieron IPT, unas cuatro de cada diez estaban bien a las doce semanas. De las que esperaron, más o menos una de cada siete.',
  'well-established': 'Bien establecido',
  probable: 'Probable',
  'not-settled': 'Sin aclarar',
  'a-choice-of-those-who-made-kith': 'Una elección de quienes hicieron Kith',
  'how-sure-this-is-nobody-can-say-yet-those-who-made-kith-have-not-looked-up-its-sources':
    'Nadie puede decir todavía cuán seguro es esto: quienes hicieron Kith no han consultado sus fuentes',
  'no-longer-said': 'Ya no se dice',
  'guideline-name-year': 'Guía: {{name}} ({{year}})',
  'looked-at-in-month': 'Revisado en {{month}}',
  'written-down-in-month': 'Escrito en {{month}}',
  'to-be-looked-at-again-after-day': 'Se revisará de nuevo después del {{day}}',
  'out-of-date-to-be-looked-at-again-since-day-it-may-no-longer-be-so':
    'Desactualizado: por revisar desde el {{day}}. Puede que ya no sea así.',
  'replaced-it-was-so-once-and-is-no-longer': 'Reemplazado: fue así una vez y ya no lo es.',
  'kith-s-own-reference-on-ipt-section-which-names-its-sources-in-turn':
    'La referencia propia de Kith sobre la IPT ({{section}}), que a su vez nombra sus fuentes',
  'kith-s-own-reference-on-ipt-which-names-its-sources-in-turn':
    'La referencia propia de Kith sobre la IPT, que a su vez nombra sus fuentes',
  'not-looked-up-yet-by-those-who-made-kith': 'quienes hicieron Kith aún no la han consultado',
  'appendix-e': 'apéndice E',
  '1-3-and-10': '1.3 y 10',
  'the-authors-of-kith': 'quienes escribieron Kith',
};
