import { doi, nice, notYet, pmc, type Source, seen } from './source.ts';

/** On IPT for depression: its manuals, its reviews and trials, and what guidelines say. */
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
  seen('RW14', 'Ravitz & Watson 2014', 'Ravitz, Watson', '2014', {
    title: 'Interpersonal Psychotherapy: Healing with a Relational Focus',
    where: 'Focus 12:275',
    address: doi('10.1176/appi.focus.12.3.275'),
  }),
  seen('WEI06', 'Weissman 2006', 'Weissman', '2006', {
    title: 'A Brief History of Interpersonal Psychotherapy',
    where: 'Psychiatric Annals 36(8)',
  }),
  seen('LM13', 'Lipsitz & Markowitz 2013', 'Lipsitz, Markowitz', '2013', {
    title: 'Mechanisms of change in interpersonal therapy (IPT)',
    where: 'Clinical Psychology Review 33:1134–1147',
    address: pmc('4109031'),
  }),
  seen('BERN17', 'Bernecker et al. 2017', 'Bernecker, Coyne, Constantino, Ravitz', '2017', {
    title: 'For whom does interpersonal psychotherapy work? A systematic review',
    where: 'Clinical Psychology Review 56:82–93',
    address: doi('10.1016/j.cpr.2017.07.001'),
  }),
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
  seen('FRA00', 'Frank et al. 2000', 'Frank and others', '2000', {
    title:
      'Interpersonal Psychotherapy and Antidepressant Medication: Evaluation of a Sequential Treatment Strategy in Women With Recurrent Major Depression',
    where: 'Journal of Clinical Psychiatry 61',
    address:
      'https://www.psychiatrist.com/jcp/mental/women/interpersonal-psychotherapy-antidepressant-medication/',
  }),
  seen('FRA07', 'Frank et al. 2007', 'Frank, Kupfer, Buysse and others', '2007', {
    title:
      'Randomized Trial of Weekly, Twice-Monthly, and Monthly Interpersonal Psychotherapy as Maintenance Treatment for Women With Recurrent Depression',
    where: 'American Journal of Psychiatry 164:761–767',
    address: pmc('3579577'),
  }),
  seen('REY06', 'Reynolds et al. 2006', 'Reynolds, Dew, Pollock and others', '2006', {
    title: 'Maintenance treatment of major depression in old age',
    where: 'New England Journal of Medicine (2006)',
    address:
      'https://profiles.wustl.edu/en/publications/maintenance-treatment-of-major-depression-in-old-age',
  }),
  seen('CAR91', 'Carroll et al. 1991', 'Carroll and others', '1991', {
    title:
      'A comparative trial of psychotherapies for ambulatory cocaine abusers: relapse prevention and interpersonal psychotherapy',
    where: 'American Journal of Drug and Alcohol Abuse 17:229–247',
    address: 'https://pubmed.ncbi.nlm.nih.gov/1928019/',
  }),
  seen('SHEAR05', 'Shear et al. 2005', 'Shear, Frank, Houck, Reynolds', '2005', {
    title: 'Treatment of Complicated Grief: A Randomized Controlled Trial',
    where: 'JAMA (2005)',
  }),
  seen('NG222', 'NICE NG222', 'National Institute for Health and Care Excellence', '2022', {
    title: 'Depression in adults: treatment and management (NG222)',
    where: 'NICE guideline of 29 June 2022',
    address: nice('ng222'),
  }),
  seen('CG90', 'NICE CG90', 'National Institute for Health and Care Excellence', '2009', {
    title: 'Depression: the treatment and management of depression in adults (CG90)',
    where: 'NICE clinical guideline of October 2009, replaced in 2022 by NG222',
    address: nice('cg90'),
  }),
  seen('NG134', 'NICE NG134', 'National Institute for Health and Care Excellence', '2019', {
    title: 'Depression in children and young people: identification and management (NG134)',
    where: 'NICE guideline of 25 June 2019',
    address: nice('ng134'),
  }),
];
