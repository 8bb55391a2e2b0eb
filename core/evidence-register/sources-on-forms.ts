import { doi, notYet, pmc, type Source, seen } from './source.ts';

/** On forms of the therapy, and on the treatments it is laid beside. */
export const sources: readonly Source[] = [
  seen('SWA14', 'Swartz, Grote & Graham 2014', 'Swartz, Grote, Graham', '2014', {
    title: 'Brief Interpersonal Psychotherapy (IPT-B): Overview and Review of Evidence',
    where: 'American Journal of Psychotherapy 68:443–462',
    address: doi('10.1176/appi.psychotherapy.2014.68.4.443'),
  }),
  seen('SWA04', 'Swartz et al. 2004', 'Swartz and others', '2004', {
    title: 'A Pilot Study of Brief Interpersonal Psychotherapy for Depression Among Women',
    where: 'Psychiatric Services 55:448–450',
    address: doi('10.1176/appi.ps.55.4.448'),
  }),
  seen('SWAII', 'Swartz, IPT Institute', 'Swartz', '', {
    title: 'Overview of Brief IPT',
    where: 'the page of the IPT Institute',
    address: 'https://iptinstitute.com/ipt-brief-treatment/',
  }),
  seen('GRO09', 'Grote et al. 2009', 'Grote, Swartz, Geibel, Zuckoff, Houck, Frank', '2009', {
    title:
      'A Randomized Controlled Trial of Culturally Relevant, Brief Interpersonal Psychotherapy for Perinatal Depression',
    where: 'Psychiatric Services 60:313–321',
    address: pmc('3032494'),
  }),
  notYet('KLE87', 'Klerman et al. 1987', 'Klerman and others', '1987', {
    title:
      'Efficacy of a brief psychosocial intervention for symptoms of stress and distress among patients in primary care',
    where: 'Medical Care 25',
  }),
  seen('JUDD04', 'Judd et al. 2004', 'Judd, Weissman, Davis, Hodgins, Piterman', '2004', {
    title: 'Interpersonal counselling in general practice',
    where: 'Australian Family Physician (2004), 332–337',
    address:
      'https://researchoutput.csu.edu.au/en/publications/interpersonal-counselling-in-general-practice',
  }),
  seen('WEI14', 'Weissman et al. 2014', 'Weissman and others', '2014', {
    title: 'Interpersonal Counseling (IPC) for Depression in Primary Care',
    where: 'American Journal of Psychotherapy 68:359',
    address: doi('10.1176/appi.psychotherapy.2014.68.4.359'),
  }),
  seen('EST', 'Weissman & Verdeli 2012', 'Weissman, Verdeli', '2012', {
    title: 'Interpersonal psychotherapy: evaluation, support, triage',
    address: pmc('3433760'),
  }),
  seen('MUF99', 'Mufson et al. 1999', 'Mufson, Weissman, Moreau, Garfinkel', '1999', {
    title: 'Efficacy of interpersonal psychotherapy for depressed adolescents',
    where: 'Archives of General Psychiatry 56:573–579',
  }),
  seen('LSC', 'Liverpool and Sefton CAMHS, IPT-A', 'Liverpool and Sefton CAMHS', '', {
    title: 'Interpersonal therapy (IPT-A)',
    where: 'what the service tells young people',
    address: 'https://liverpoolandseftoncamhs.com/mental-health/services/interpersonal-therapy-ipt-a',
  }),
  notYet('MUF04', 'Mufson et al. 2004', 'Mufson and others', '2004', {
    where: 'on adolescents: manual and trial',
  }),
  seen('BKZM07', 'Brunstein-Klomek, Zalsman & Mufson 2007', 'Brunstein-Klomek, Zalsman, Mufson', '2007', {
    title: 'Interpersonal Psychotherapy for Depressed Adolescents (IPT-A)',
    where: 'Israel Journal of Psychiatry and Related Sciences 44:40–46',
  }),
  seen('YMS16', 'Young, Mufson & Schueler 2016', 'Young, Mufson, Schueler', '2016', {
    where: 'on prevention in schools',
  }),
  seen('YMD06', 'Young, Mufson & Davies 2006', 'Young, Mufson, Davies', '2006', {
    title:
      'Efficacy of Interpersonal Psychotherapy-Adolescent Skills Training: an indicated preventive intervention for depression',
    where: 'Journal of Child Psychology and Psychiatry 47:1254–1262',
    address: doi('10.1111/j.1469-7610.2006.01667.x'),
  }),
  notYet('CEBC16', 'CEBC program description, 2016', 'CEBC', '2016', { where: 'description of a programme' }),
  seen('DIETZ', 'Dietz et al.', 'Dietz, Weinberg, Brent, Mufson', '2015', {
    title:
      'Family-Based Interpersonal Psychotherapy (FB-IPT) for Depressed Preadolescents: Examining Efficacy and Potential Treatment Mechanisms',
    where: 'Journal of the American Academy of Child and Adolescent Psychiatry 54:191–199',
    address: pmc('4347931'),
  }),
  seen('HIN08', 'Hinrichsen 2008', 'Hinrichsen', '2008', {
    title: 'Interpersonal Psychotherapy as a Treatment for Depression in Later Life',
    where: 'Professional Psychology: Research and Practice 39:306–312',
    address: doi('10.1037/0735-7028.39.3.306'),
  }),
  seen('MR', 'Miller & Reynolds', 'Miller, Reynolds', '', { where: 'a chapter on later life' }),
  seen('MIL07', 'Miller et al. 2007', 'Miller, Richards, Zuckoff and others', '2007', {
    title:
      'A model for modifying interpersonal psychotherapy (IPT) for depressed elders with cognitive impairment',
    where: 'Clinical Gerontologist 30:79–101',
    address:
      'https://pure.psu.edu/en/publications/a-model-for-modifying-interpersonal-psychotherapy-ipt-for-depress',
  }),
  seen('OHA00', 'O’Hara et al. 2000', 'O’Hara, Stuart, Gorman, Wenzel', '2000', {
    title: 'Efficacy of Interpersonal Psychotherapy for Postpartum Depression',
    where: 'Archives of General Psychiatry 57:1039–1045',
    address: 'https://jamanetwork.com/journals/jamapsychiatry/fullarticle/481669',
  }),
  seen('SE03', 'Spinelli & Endicott 2003', 'Spinelli, Endicott', '2003', {
    title:
      'Controlled Clinical Trial of Interpersonal Psychotherapy Versus Parenting Education Program for Depressed Pregnant Women',
    where: 'American Journal of Psychiatry 160:555',
    address: doi('10.1176/appi.ajp.160.3.555'),
  }),
  seen('GR07', 'Grigoriadis & Ravitz 2007', 'Grigoriadis, Ravitz', '2007', { where: 'on IPT after a birth' }),
  seen('STU12', 'Stuart 2012', 'Stuart', '2012', {
    where: 'on IPT after a birth',
    address: pmc('4141636'),
  }),
  seen('BRA12', 'Brandon et al. 2012', 'Brandon, Ceccotti, Hynan, Shivakumar, Johnson, Jarrett', '2012', {
    title: 'Proof of concept: Partner-Assisted Interpersonal Psychotherapy for perinatal depression',
    where: 'Archives of Women’s Mental Health 15:469–480',
    address: pmc('3495994'),
  }),
  seen('LEN15', 'Lenze et al. 2015', 'Lenze, Rodgers, Luby', '2015', {
    title: 'A pilot, exploratory report on dyadic interpersonal psychotherapy for perinatal depression',
    where: 'Archives of Women’s Mental Health 18:485–491',
    address: pmc('4439306'),
  }),
  seen('KLI01', 'Klier et al. 2001', 'Klier, Muzik, Rosenblum, Lenz', '2001', {
    title:
      'Interpersonal Psychotherapy Adapted for the Group Setting in the Treatment of Postpartum Depression',
    where: 'Journal of Psychotherapy Practice and Research 10:124–131',
    address: pmc('3330643'),
  }),
  seen('REA12', 'Reay et al. 2012', 'Reay, Mulcahy, Wilkinson, Owen, Shadbolt, Raphael', '2012', {
    title: 'The Development and Content of an Interpersonal Psychotherapy Group for Postnatal Depression',
    where: 'International Journal of Group Psychotherapy 62(2)',
  }),
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
    address: doi('10.1001/jama.289.23.3117'),
  }),
  seen('VER03', 'Verdeli et al. 2003', 'Verdeli, Clougherty, Bolton and others', '2003', {
    title: 'Adapting group interpersonal psychotherapy for a developing country: experience in rural Uganda',
    where: 'World Psychiatry 2:114–120',
    address: pmc('1525093'),
  }),
  seen('FAI94', 'Fairburn 1994', 'Fairburn', '1994', { where: 'on bulimia' }),
  seen('AGR00', 'Agras et al. 2000', 'Agras, Walsh, Fairburn and others', '2000', {
    title:
      'A multicenter comparison of cognitive-behavioral therapy and interpersonal psychotherapy for bulimia nervosa',
    where: 'Archives of General Psychiatry 57:459–466',
    address: doi('10.1001/archpsyc.57.5.459'),
  }),
  seen('MUR12', 'Murphy et al. 2012', 'Murphy, Straebler, Basden, Cooper, Fairburn', '2012', {
    title: 'Interpersonal Psychotherapy for Eating Disorders',
    where: 'Clinical Psychology and Psychotherapy 19:150–158',
    address: doi('10.1002/cpp.1780'),
  }),
  seen('ARC11', 'Arcelus et al. 2011', 'Arcelus and others', '2011', { where: 'on eating disorders' }),
  seen('MCI05', 'McIntosh et al. 2005', 'McIntosh and others', '2005', {
    title: 'Three Psychotherapies for Anorexia Nervosa: A Randomized, Controlled Trial',
    where: 'American Journal of Psychiatry 162:741',
    address: doi('10.1176/appi.ajp.162.4.741'),
  }),
  seen('WIL00', 'Wilfley et al. 2000', 'Wilfley, MacKenzie, Welch, Ayres, Weissman', '2000', {
    title: 'Interpersonal Psychotherapy for Group',
  }),
  notYet('WIL93', 'Wilfley et al. 1993', 'Wilfley and others', '1993', {
    where: 'on groups for binge eating',
  }),
  seen('WIL02', 'Wilfley et al. 2002', 'Wilfley, Welch, Stein and others', '2002', {
    title:
      'A Randomized Comparison of Group Cognitive-Behavioral Therapy and Group Interpersonal Psychotherapy for the Treatment of Overweight Individuals With Binge-Eating Disorder',
    where: 'Archives of General Psychiatry 59:713–721',
    address: doi('10.1001/archpsyc.59.8.713'),
  }),
  seen('FRA05', 'Frank 2005', 'Frank', '2005', {
    title: 'Treating Bipolar Disorder: A Clinician’s Guide to Interpersonal and Social Rhythm Therapy',
    where: 'Guilford Press',
  }),
  seen('SWA09', 'Swartz et al. 2009', 'Swartz, Frank, Frankel, Novick, Houck', '2009', {
    title:
      'Psychotherapy as monotherapy for the treatment of bipolar II depression: a proof of concept study',
    where: 'Bipolar Disorders 11:89–94',
    address: pmc('3394543'),
  }),
  seen('SWA12', 'Swartz et al. 2012', 'Swartz, Frank, Cheng', '2012', {
    title:
      'A randomized pilot study of psychotherapy and quetiapine for the acute treatment of bipolar II depression',
    where: 'Bipolar Disorders 14:211–216',
    address: doi('10.1111/j.1399-5618.2012.00988.x'),
  }),
  seen('STA11', 'Stangier et al. 2011', 'Stangier, Schramm, Heidenreich, Berger, Clark', '2011', {
    title:
      'Cognitive Therapy vs Interpersonal Psychotherapy in Social Anxiety Disorder: A Randomized Controlled Trial',
    where: 'Archives of General Psychiatry 68:692–700',
    address: doi('10.1001/archgenpsychiatry.2011.67'),
  }),
  seen('MAR15', 'Markowitz et al. 2015', 'Markowitz, Petkova, Neria and others', '2015', {
    title: 'Is Exposure Necessary? A Randomized Clinical Trial of Interpersonal Psychotherapy for PTSD',
    where: 'American Journal of Psychiatry 172:430–440',
    address: doi('10.1176/appi.ajp.2014.14070908'),
  }),
  seen('MAR98', 'Markowitz 1998', 'Markowitz', '1998', {
    title: 'Interpersonal Psychotherapy for Dysthymic Disorder',
    where: 'American Psychiatric Association Publishing',
    address: 'https://www.appi.org/Products/Psychotherapy/Interpersonal-Psychotherapy-for-Dysthymic-Disorder',
  }),
  seen('MAR03', 'Markowitz 2003', 'Markowitz', '2003', {
    title: 'Interpersonal psychotherapy for chronic depression',
    where: 'Journal of Clinical Psychology (2003)',
    address: doi('10.1002/jclp.10177'),
  }),
  seen('FON19', 'Fonagy et al. 2019', 'Fonagy, Lemma, Target and others', '2019', {
    title:
      'Dynamic interpersonal therapy for moderate to severe depression: a pilot randomized controlled and feasibility trial',
    where: 'Psychological Medicine 50:1010–1019',
    address: doi('10.1017/S0033291719000928'),
  }),
  seen('DIM20', 'Dimaggio et al. 2020', 'Dimaggio and others', '2020', { where: 'on MIT' }),
  seen('MITCS', 'MIT case series 2016', 'Journal of Contemporary Psychotherapy', '2016', {
    title: 'Metacognitive Interpersonal Therapy for Personality Disorders: A Case Study Series',
    address: doi('10.1007/s10879-016-9342-7'),
  }),
  seen('GOR18', 'Gordon-King, Schweitzer & Dimaggio 2018', 'Gordon-King, Schweitzer, Dimaggio', '2018', {
    title:
      'Metacognitive Interpersonal Therapy for Personality Disorders Featuring Emotional Inhibition: A Multiple Baseline Case Series',
    where: 'Journal of Nervous and Mental Disease 206:263–269',
    address: doi('10.1097/NMD.0000000000000789'),
  }),
  seen(
    'BLD',
    'Blended IPT feasibility study, Netherlands',
    'van Schaik, Schotanus, Dozeman and others',
    '2023',
    {
      title: 'Pilot Study of Blended-Format Interpersonal Psychotherapy for Major Depressive Disorder',
      where: 'American Journal of Psychotherapy 76:69–74',
      address: doi('10.1176/appi.psychotherapy.20210061'),
    },
  ),
];
