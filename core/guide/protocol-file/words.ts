/** What is said of the file of a protocol that is not taken, by language. */
export const faultWords = {
  en: {
    line: 'Line {{line}}, {{field}}: {{message}}',
    theFile: 'the file',
    notJson: 'This file is not JSON: {{why}}.',
    unreadable: 'it cannot be read',
    noObject: 'A protocol is one object, in curly brackets.',
    noSuchField: 'There is no field called {{field}} here: take it out, or check its spelling.',
    noSuchBase: 'There is no protocol called {{name}} here to extend. There are: {{known}}.',
    shippedId: '{{id}} is a protocol that comes with Kith. Give yours an id of its own, such as our-{{id}}.',
    editionKept:
      'The edition {{edition}} of {{id}} is kept here already, and an edition is never edited. Give this one a newer edition, such as {{next}}.',
  },
} as const;
