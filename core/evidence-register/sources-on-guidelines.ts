import { doi, nice, pmc, type Source, seen } from './source.ts';

/** What guidelines say of conditions beside depression, and who tells of them. */
export const sources: readonly Source[] = [
  seen('NG69', 'NICE NG69', 'National Institute for Health and Care Excellence', '2017', {
    title: 'Eating disorders: recognition and treatment (NG69)',
    where: 'NICE guideline of 23 May 2017',
    address: nice('ng69'),
  }),
  seen('CG9', 'NICE CG9', 'National Institute for Health and Care Excellence', '2004', {
    title:
      'Eating disorders: core interventions in the treatment and management of anorexia nervosa, bulimia nervosa and related eating disorders (CG9)',
    where: 'NICE clinical guideline of January 2004, replaced in 2017 by NG69',
    address: 'https://www.ncbi.nlm.nih.gov/books/NBK49309/',
  }),
  seen('CG159', 'NICE CG159', 'National Institute for Health and Care Excellence', '2013', {
    title: 'Social anxiety disorder: recognition, assessment and treatment (CG159)',
    where: 'NICE clinical guideline of 22 May 2013',
    address: nice('cg159'),
  }),
  seen('BAN21', 'Bandelow et al. 2021', 'Bandelow, Werner, Kopp and others', '2021', {
    title: 'The German Guidelines for the treatment of anxiety disorders: first revision',
    where: 'European Archives of Psychiatry and Clinical Neuroscience 272:571–582',
    address: pmc('8490968'),
  }),
  seen('WAT18', 'Watkins et al. 2018', 'Watkins, Sprang, Rothbaum', '2018', {
    title: 'Treating PTSD: A Review of Evidence-Based Psychotherapy Interventions',
    where: 'Frontiers in Behavioral Neuroscience 12:258',
    address: pmc('6224348'),
  }),
  seen('GUA24', 'Viewpoint on guidelines 2024', 'American Journal of Psychotherapy, a viewpoint', '2024', {
    title: 'Guarding the Guidelines: Objectivity in Treatment Recommendations',
    where: 'American Journal of Psychotherapy, 6 November 2024',
    address: doi('10.1176/appi.psychotherapy.20240009'),
  }),
];
