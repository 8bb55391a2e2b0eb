/** What is said of the file of a protocol that is not taken, by language. */
export const faultWords = {
  en: {
    line: 'Line {{line}}, {{field}}: {{message}}',
    theFile: 'the file',
    notJson: 'This file is not JSON: {{why}}.',
    unreadable: 'it cannot be read',
    noObject: 'A protocol is one object, in curly brackets.',
    noSuchField: 'There is no field called {{field}} here: take it out, or check its spelling.',
    tooDeep: 'This stands more than {{most}} steps deep, which nothing in a protocol does.',
    tooMany: 'There are more than {{most}} of these, which no protocol has.',
    longWords: 'This is longer than {{most}} signs: shorten it.',
    longId: 'This is longer than {{most}} signs: give a shorter name.',
    takenId: '{{name}} cannot be a name here: give another one.',
    unseen: 'Nothing of this can be seen: write it in words.',
    unseenSigns:
      'There are signs in this that cannot be seen, or that turn the direction of a line: type it anew.',
    more: 'There is more than this to mend: it is told once these are mended.',
    noSuchBase: 'There is no protocol called {{name}} here to extend. There are: {{known}}.',
    shippedId: '{{id}} is a protocol that comes with Kith. Give yours an id of its own, such as our-{{id}}.',
    editionKept:
      'The edition {{edition}} of {{id}} is kept here already, and an edition is never edited. Give this one a newer edition, such as {{next}}.',
  },
} as const;
