export default {
  title: 'Open what is kept on this phone',
  lead: 'It lies here sealed, behind the phrase that you chose.',
  phrase: 'Phrase for this phone',
  open: 'Open',
  wrong_one: 'That is another phrase. One try is left before all that is kept here is wiped.',
  wrong_other: 'That is another phrase. {{count}} tries are left before all that is kept here is wiped.',
  forgotten: 'I have forgotten it',
  wipeTitle: 'Wipe what is kept on this phone?',
  wipeSays:
    'Nobody can open it without the phrase. What was not sent yet is lost; what was sent is safe with Kith. You are signed out here, and sign in again with your password.',
  wipeGo: 'Wipe it',
  install: {
    title: 'First put Kith on the home screen',
    why: 'From there it opens like any app, also without a connection, and what is kept in it is safer than in a page of the browser.',
    how: {
      menu: 'Open the browser’s menu and choose “Install” or “Add to home screen”.',
      apple: 'Press the square with the arrow, then “Add to Home Screen”.',
    },
    go: 'Put it there',
    afterwards: 'Then open Kith from the home screen, sign in there, and choose a phrase.',
  },
  set: {
    title: 'Choose a phrase before you go where there is no connection',
    why: 'With it Kith opens on this phone without a connection, with what you read here last and all that waits to be sent. Without it nobody can open them.',
    go: 'Choose a phrase for this phone',
    again: 'Choose another phrase for this phone',
    hint: 'At least {{least}} letters; a few words are best. After {{most}} wrong tries all that is kept here is wiped.',
    twice: 'The same phrase again',
    short: 'Take at least {{least}} letters.',
    other: 'The two are not the same.',
    save: 'Lock this phone with it',
    done: 'From now on this phone asks for the phrase, and opens without a connection.',
    unread:
      'From now on this phone asks for the phrase. Open Home once more while there is a connection: then it is here without one too.',
    failed:
      'The phrase was not set: nothing can be kept on this device at the moment. What you typed still stands here. Make room on the device or leave private mode, and try again.',
    mayBeCleared:
      'This browser may clear what is kept here: when the phone is short of room, and on an iPhone when Kith was not opened for seven days. Put Kith on the home screen, open it there, and keep some room free.',
  },
};
