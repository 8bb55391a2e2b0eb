/** What the addresses say by which courses come into other hands, for some days or for good. */
export const doorsOfHands = {
  en: {
    'GET /api/hands': {
      says: 'The courses in which one stands in today, those to come, what a colleague did in one’s own, and what was handed over to one.',
    },
    'GET /api/hands/:person': {
      says: 'The courses of somebody that can be put into other hands, by name and days; `me` for one’s own. To an administrator also what still hangs on somebody who leaves.',
      also: [404 as const],
    },
    'POST /api/hands/:person/cover': {
      says: 'Names a colleague who stands in for some days, in each of these courses; says of each whether it was done.',
      also: [404 as const],
      does: ['nameCover'],
    },
    'POST /api/hands/:person/cover/end': {
      says: 'Ends covers before their last day; says of each whether it was done.',
      also: [404 as const],
    },
    'POST /api/hands/:person/over': {
      says: 'Hands courses over for good, each to whom it names; says of each whether it was done.',
      also: [404 as const],
      does: ['reassignCourse'],
    },
  },
};
