import type { CirclePerson } from '#web/pictures/circle/on-rings.ts';

export const longName = 'Maria-Magdalena von Hohenberg-Sonnenschein de la Vega y Castro';

const close: CirclePerson[] = [
  {
    id: 'p1',
    name: 'Joris',
    kind: 'living',
    ring: 2,
    angle: 40,
    tone: 'conflictual',
    support: 'bothWays',
    ringBefore: 1,
    ringWished: 1,
    onset: 'linked',
    sector: 'Partner',
  },
  {
    id: 'p2',
    name: 'نور الهدى عبد الرحمن',
    kind: 'living',
    ring: 1,
    angle: 320,
    tone: 'supportive',
    support: 'toMe',
    sector: 'Friends',
  },
  {
    id: 'p3',
    name: 'Mam',
    kind: 'dead',
    ring: 1,
    angle: 100,
    tone: 'supportive',
    onset: 'linked',
    sector: 'Family',
  },
  {
    id: 'p4',
    name: longName,
    kind: 'living',
    ring: 3,
    angle: 200,
    tone: 'distant',
    ringWished: 2,
    sector: 'Family',
  },
  {
    id: 'p5',
    name: 'Pip the dog',
    kind: 'pet',
    ring: 1,
    angle: 210,
    tone: 'supportive',
    support: 'bothWays',
  },
  { id: 'p6', name: 'Choir', kind: 'group', ring: 3, angle: 285, tone: 'mixed', support: 'toMe' },
  { id: 'p7', name: 'Someone to call at night', kind: 'wishedFor', ring: 2, angle: 250 },
  { id: 'p8', name: 'Bram', kind: 'living', ring: 0, angle: 140, tone: 'cutOff', ringBefore: 2 },
  { id: 'p9', name: 'My faith', kind: 'spiritual', ring: 2, angle: 165, tone: 'supportive', support: 'toMe' },
  { id: 'p10', name: 'Stepfather', kind: 'living', ring: 0, angle: 75, tone: 'unsafe' },
];

const names =
  'Anna,Bilal,Chiara,Dieter,Eszter,Femke,Gustavo,Hana,Imran,Jelena,Kwame,Lotte,Mehmet,Nadia,Oskar,Priya,Quentin,Rosa,Sven,Thandi,Ursula,Victor,Willemijn,Xiomara,Yusuf,Zofia,Aunt Beatriz,Uncle Henk,Neighbour at 14,Dr Okafor'.split(
    ',',
  );
const rings = [1, 2, 2, 3, 3, 3, 0] as const;
const tones = ['supportive', 'mixed', 'distant', 'conflictual', undefined] as const;

export const tenPeople: readonly CirclePerson[] = close;

export const fortyPeople: readonly CirclePerson[] = [
  ...close.map(({ angle: _, ...person }) => person),
  ...names.map(
    (name, index): CirclePerson => ({
      id: `m${index}`,
      name,
      kind: 'living',
      ring: rings[index % rings.length] ?? 3,
      tone: tones[index % tones.length],
    }),
  ),
];

export const moments = [
  {
    label: 'Session 2',
    people: close.map(
      (person): CirclePerson => ({
        ...person,
        ring: person.ringBefore ?? person.ring,
        ringBefore: undefined,
      }),
    ),
  },
  { label: 'Session 7', people: close.map((person): CirclePerson => ({ ...person, ringWished: undefined })) },
  {
    label: 'Session 12',
    people: close.map(
      (person): CirclePerson =>
        person.id === 'p1'
          ? { ...person, ring: 1, ringBefore: 2, ringWished: undefined, tone: 'mixed' }
          : { ...person, ringBefore: undefined },
    ),
  },
];
