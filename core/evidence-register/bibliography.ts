/** A book, a paper or a guideline that something is said on, so that a reader can look it up (IPT protocol reference, 13). */
export interface Source {
  id: string;
  /** As texts cite it. */
  cited: readonly string[];
  authors: string;
  year: string;
  /** As it was published; left out where nobody has looked it up yet. */
  title?: string;
  /** The journal with volume and pages, the publisher, or who gave it out. */
  where?: string;
  address?: string;
  /** Whether a page, an abstract or an excerpt of it was seen, or it is cited from what is generally known. */
  seen: 'seen' | 'not_yet';
}

type Rest = Omit<Source, 'id' | 'cited' | 'authors' | 'year' | 'seen'>;
const row =
  (seen: Source['seen']) =>
  (
    id: string,
    cited: string | readonly string[],
    authors: string,
    year: string,
    rest: Rest = {},
  ): Source => ({
    id,
    cited: typeof cited === 'string' ? [cited] : cited,
    authors,
    year,
    ...rest,
    seen,
  });
const seen = row('seen');
const notYet = row('not_yet');

const pmc = (number: string) => `https://pmc.ncbi.nlm.nih.gov/articles/PMC${number}/`;
const nice = (number: string) => `https://www.nice.org.uk/guidance/${number}`;

/** Titles stand as they were published, in the language they were published in; none is made up. */
export const sources: readonly Source[] = [
  seen('KWRC84', 'Klerman et al. 1984', 'Klerman, Weissman, Rounsaville, Chevron', '1984', {
    title: 'Interpersonal Psychotherapy of Depression',
  }),
  seen('WMK18', 'Weissman, Markowitz & Klerman 2018', 'Weissman, Markowitz, Klerman', '2018', {
    title: 'The Guide to Interpersonal Psychotherapy, updated and expanded edition',
    where: 'Oxford University Press',
  }),
  seen('MW04', 'Markowitz & Weissman 2004', 'Markowitz, Weissman', '2004', {
    where: 'World Psychiatry 3:136',
  }),
  seen('RW14', 'Ravitz & Watson 2014', 'Ravitz, Watson', '2014', { where: 'Focus 12:275' }),
  seen('WEI06', 'Weissman 2006', 'Weissman', '2006', {
    title: 'A Brief History of Interpersonal Psychotherapy',
    where: 'Psychiatric Annals 36(8)',
  }),
  seen('LM13', 'Lipsitz & Markowitz 2013', 'Lipsitz, Markowitz', '2013', {
    where: 'Clinical Psychology Review (on how IPT works)',
  }),
  seen('BERN17', 'Bernecker et al. 2017', 'Bernecker and others', '2017', { where: 'on whom IPT works for' }),
  seen('CUI16', 'Cuijpers et al. 2016', 'Cuijpers, Donker, Weissman, Ravitz, Cristea', '2016', {
    title: 'Interpersonal Psychotherapy for Mental Health Problems: A Comprehensive Meta-Analysis',
    where: 'American Journal of Psychiatry 173:680–687',
    address: 'https://psychiatryonline.org/doi/full/10.1176/appi.ajp.2015.15091141',
  }),
  seen(
    'CUI11',
    'Cuijpers et al. 2011',
    'Cuijpers, Geraedts, van Oppen, Andersson, Markowitz, van Straten',
    '2011',
    {
      title: 'Interpersonal Psychotherapy for Depression: A Meta-Analysis',
      where: 'American Journal of Psychiatry 168:581–592',
      address: pmc('3646065'),
    },
  ),
  seen('ELK89', 'Elkin et al. 1989', 'Elkin, Shea, Watkins and others', '1989', {
    title:
      'National Institute of Mental Health Treatment of Depression Collaborative Research Program: general effectiveness of treatments',
    where: 'Archives of General Psychiatry 46:971–982',
  }),
  notYet('FRA90', 'Frank et al. 1990', 'Frank and others', '1990', { where: 'on maintenance' }),
  notYet('FRA00', 'Frank et al. 2000', 'Frank and others', '2000', {
    where: 'on IPT first and medication after it',
  }),
  seen('FRA07', 'Frank et al. 2007', 'Frank and others', '2007', {
    where: 'on weekly, twice-monthly and monthly maintenance',
  }),
  notYet('REY06', 'Reynolds et al. 2006', 'Reynolds and others', '2006', {
    where: 'New England Journal of Medicine (on maintenance in later life)',
  }),
  seen('SWA14', 'Swartz, Grote & Graham 2014', 'Swartz, Grote, Graham', '2014', { where: 'on brief IPT' }),
  notYet('SWA04', 'Swartz et al. 2004', 'Swartz and others', '2004', { where: 'on brief IPT' }),
  notYet('GRO09', 'Grote et al. 2009', 'Grote and others', '2009', { where: 'on brief IPT in pregnancy' }),
  notYet('KLE87', 'Klerman et al. 1987', 'Klerman and others', '1987', {
    where: 'on interpersonal counselling',
  }),
  seen('JUDD04', 'Judd et al. 2004', 'Judd and others', '2004', { where: 'on interpersonal counselling' }),
  seen('WEI14', 'Weissman et al. 2014', 'Weissman and others', '2014', {
    where: 'on interpersonal counselling',
  }),
  seen('EST', 'Weissman & Verdeli 2012', 'Weissman, Verdeli', '2012', {
    where: 'on evaluation, support and triage',
    address: pmc('3433760'),
  }),
  seen('MUF99', 'Mufson et al. 1999', 'Mufson, Weissman, Moreau, Garfinkel', '1999', {
    title: 'Efficacy of interpersonal psychotherapy for depressed adolescents',
    where: 'Archives of General Psychiatry 56:573–579',
  }),
  notYet('MUF04', 'Mufson et al. 2004', 'Mufson and others', '2004', {
    where: 'on adolescents: manual and trial',
  }),
  seen('BKZM07', 'Brunstein-Klomek, Zalsman & Mufson 2007', 'Brunstein-Klomek, Zalsman, Mufson', '2007', {
    where: 'on adolescents',
  }),
  seen('YMS16', 'Young, Mufson & Schueler 2016', 'Young, Mufson, Schueler', '2016', {
    where: 'on prevention in schools',
  }),
  notYet('YMD06', 'Young, Mufson & Davies 2006', 'Young, Mufson, Davies', '2006', {
    where: 'on prevention in schools',
  }),
  notYet('CEBC16', 'CEBC program description, 2016', 'CEBC', '2016', { where: 'description of a programme' }),
  seen('DIETZ', 'Dietz et al.', 'Dietz and others', '', { where: 'on family-based IPT' }),
  seen('HIN08', 'Hinrichsen 2008', 'Hinrichsen', '2008', { where: 'on later life' }),
  seen('MR', 'Miller & Reynolds', 'Miller, Reynolds', '', { where: 'a chapter on later life' }),
  seen('MIL07', 'Miller et al. 2007', 'Miller and others', '2007', {
    where: 'on people with cognitive impairment and who cares for them',
  }),
  seen('OHA00', 'O’Hara et al. 2000', 'O’Hara, Stuart, Gorman, Wenzel', '2000', {
    title: 'Efficacy of Interpersonal Psychotherapy for Postpartum Depression',
    where: 'Archives of General Psychiatry 57:1039–1045',
    address: 'https://jamanetwork.com/journals/jamapsychiatry/fullarticle/481669',
  }),
  notYet('SE03', 'Spinelli & Endicott 2003', 'Spinelli, Endicott', '2003', { where: 'on pregnancy' }),
  seen('GR07', 'Grigoriadis & Ravitz 2007', 'Grigoriadis, Ravitz', '2007', { where: 'on IPT after a birth' }),
  seen('STU12', 'Stuart 2012', 'Stuart', '2012', {
    where: 'on IPT after a birth',
    address: pmc('4141636'),
  }),
  seen('BRA12', 'Brandon et al. 2012', 'Brandon and others', '2012', { where: 'on IPT with a partner' }),
  seen('LEN15', 'Lenze et al. 2015', 'Lenze and others', '2015', { where: 'on IPT with mother and child' }),
  notYet(
    'WHO16',
    'WHO & Columbia University 2016',
    'World Health Organization, Columbia University',
    '2016',
    {
      title: 'Group Interpersonal Therapy (IPT) for Depression',
    },
  ),
  seen('BOL03', 'Bolton et al. 2003', 'Bolton, Bass, Neugebauer and others', '2003', {
    title: 'Group interpersonal psychotherapy for depression in rural Uganda: A randomized controlled trial',
    where: 'JAMA 289:3117–3124',
    address: 'https://doi.org/10.1001/jama.289.23.3117',
  }),
  seen('VER03', 'Verdeli et al. 2003', 'Verdeli and others', '2003', {
    where: 'on fitting group IPT to Uganda',
    address: pmc('1525093'),
  }),
  seen('FAI94', 'Fairburn 1994', 'Fairburn', '1994', { where: 'on bulimia' }),
  seen('AGR00', 'Agras et al. 2000', 'Agras, Walsh, Fairburn and others', '2000', {
    title:
      'A multicenter comparison of cognitive-behavioral therapy and interpersonal psychotherapy for bulimia nervosa',
    where: 'Archives of General Psychiatry 57:459–466',
    address: 'https://doi.org/10.1001/archpsyc.57.5.459',
  }),
  seen('MUR12', 'Murphy et al. 2012', 'Murphy and others', '2012', { where: 'on eating disorders' }),
  seen('ARC11', 'Arcelus et al. 2011', 'Arcelus and others', '2011', { where: 'on eating disorders' }),
  seen('WIL00', 'Wilfley et al. 2000', 'Wilfley, MacKenzie, Welch, Ayres, Weissman', '2000', {
    title: 'Interpersonal Psychotherapy for Group',
  }),
  notYet('WIL93', 'Wilfley et al. 1993', 'Wilfley and others', '1993', {
    where: 'on groups for binge eating',
  }),
  notYet('WIL02', 'Wilfley et al. 2002', 'Wilfley and others', '2002', {
    where: 'on groups for binge eating',
  }),
  seen('FRA05', 'Frank 2005', 'Frank', '2005', { title: 'Treating Bipolar Disorder' }),
  notYet('STA11', 'Stangier et al. 2011', 'Stangier and others', '2011', { where: 'on social anxiety' }),
  notYet('MAR15', 'Markowitz et al. 2015', 'Markowitz and others', '2015', { where: 'on PTSD' }),
  notYet('MAR98', 'Markowitz 1998', 'Markowitz', '1998', { where: 'on persistent depression' }),
  seen('MAR03', 'Markowitz 2003', 'Markowitz', '2003', { where: 'on persistent depression' }),
  seen('FON19', 'Fonagy et al. 2019', 'Fonagy and others', '2019', { where: 'trial of DIT' }),
  seen('DIM20', 'Dimaggio et al. 2020', 'Dimaggio and others', '2020', { where: 'on MIT' }),
  notYet('GOR18', 'Gordon-King, Schweitzer & Dimaggio 2018', 'Gordon-King, Schweitzer, Dimaggio', '2018', {
    where: 'on MIT where feelings are held back',
  }),
  seen('BLD', 'Blended IPT feasibility study, Netherlands', 'A feasibility study in the Netherlands', '', {
    where: 'American Journal of Psychotherapy',
  }),
  notYet('SHEAR05', 'Shear et al. 2005', 'Shear and others', '2005', {
    where: 'on a treatment of complicated grief beside IPT',
  }),
  seen('NG222', 'NICE NG222', 'National Institute for Health and Care Excellence', '2022', {
    title: 'Depression in adults: treatment and management (NG222)',
    address: nice('ng222'),
  }),
  notYet('CG90', 'NICE CG90', 'National Institute for Health and Care Excellence', '2009', {
    title: 'CG90, replaced in 2022 by NG222',
    address: nice('cg90'),
  }),
  seen('NG134', 'NICE NG134', 'National Institute for Health and Care Excellence', '2019', {
    title: 'NG134 (children and young people)',
    address: nice('ng134'),
  }),
  notYet('NG69', 'NICE NG69', 'National Institute for Health and Care Excellence', '2017', {
    title: 'NG69 (eating disorders)',
    address: nice('ng69'),
  }),
];

const byName = new Map(sources.flatMap((one) => [one.id, ...one.cited].map((name) => [name, one] as const)));

/** What Kith keeps of its own on the therapy, which names its sources in turn; a citation may give the section. */
const ownReference = /^IPT protocol reference(, (.+))?$/;

/** A citation looked up: in the bibliography, or a section of Kith’s own reference; null where nobody knows it. */
export function lookUp(citation: string): Source | { reference: string } | null {
  const own = citation.match(ownReference);
  if (own) return { reference: own[2] ?? '' };
  return byName.get(citation) ?? null;
}
