export default {
  notYet: 'not yet in words',
  part: 'Part',
  said: 'In words',
  pattern: {
    title: 'The pattern',
    words:
      'How one sees oneself and the other, the feeling that joins them, and what the pattern protects from.',
    protects: 'Underneath, what it keeps away',
  },
  chain: {
    title: 'How it goes',
    words_one: 'One link.',
    words_other: '{{count}} links, each leading to the next, from the first to the last.',
    order: 'Place',
  },
  ladder: {
    title: 'The ladder',
    words: 'From the lowest rung to the highest. The work is at “{{here}}”.',
    wordsNone: 'From the lowest rung to the highest. Where the work is has not been said.',
    rung: 'Rung',
    where: 'Where the work is',
    here: 'here',
    below: 'behind',
    above: 'ahead',
  },
};
