import { refusalsOf } from '#core/words/refusals.ts';

/** Why a sheet is not written, shared or agreed. */
export const refuseBecause = refusalsOf({
  'no-such-sheet': {
    en: 'The form of therapy of this course has no sheet called {{sheet}}. Choose one of these: {{known}}.',
  },
  'no-sheets': { en: 'The form of therapy of this course has no sheets. Write it in the note instead.' },
  'no-such-entry': { en: 'This sheet is not in the course. Write it first.' },
  'not-your-sheet': { en: 'This sheet is not yours to write. You can say what you think of it.' },
  'clients-sheet': { en: 'This sheet is the client’s to write. You can note what they said of it.' },
  'sheet-not-for-client': {
    en: 'This sheet is for the team and is never shown to the client. Leave it as it is.',
  },
  'sheet-there-already': {
    en: 'This sheet is kept once, and it is there already. Write it again as a new version.',
  },
  'sheet-rewritten': {
    en: 'This sheet was written again meanwhile. Read it as it stands now, then do this again.',
  },
  'sheet-empty': { en: 'Nothing is filled in yet. Fill in at least one field, then save.' },
  'sheet-no-such-field': {
    en: '“{{field}}” is no field of this sheet. Choose one of these: {{known}}.',
  },
  'sheet-needs-text': { en: '{{what}}: write it in words.' },
  'sheet-needs-list': { en: '{{what}}: give a list of lines.' },
  'sheet-needs-choice': { en: '{{what}}: choose one of these: {{known}}.' },
  'sheet-needs-choices': { en: '{{what}}: choose among these, each at most once: {{known}}.' },
  'sheet-needs-number': { en: '{{what}}: give a number from {{min}} to {{max}}.' },
  'sheet-needs-whole': { en: '{{what}}: give a whole number from {{min}} to {{max}}.' },
  'sheet-needs-day': { en: '{{what}}: give a date such as 2026-01-13, 2026-01 or 2026.' },
  'sheet-needs-session': { en: '{{what}}: give the number of a session, such as 8.' },
  'sheet-needs-person': { en: '{{what}}: choose one person of the inventory.' },
  'sheet-needs-event': { en: '{{what}}: choose something that is on the timeline.' },
  'sheet-needs-rows': { en: '{{what}}: give a list, each of it with its fields by name.' },
  'sheet-field-empty': {
    en: '{{what}} is empty, and this sheet is not kept without it. Fill it in, then save.',
  },
  'sheet-too-long': {
    en: '{{what}} may have 5,000 characters and has {{has}}: shorten it, or split it in two.',
  },
  'sheet-too-many': { en: '{{what}} is longer than {{max}} lines: keep those that matter.' },
  'sheet-unseen': { en: '{{what}} holds only signs that cannot be seen: write a few words.' },
  'sheet-not-shared': { en: 'The client cannot see this yet. Share it first.' },
  'sheet-no-version': { en: 'This version is not in the course. Look at the sheet as it stands now.' },
  'sheet-shared': { en: 'The client can see this version already. Nothing needs to change.' },
  'sheet-not-agreed': { en: 'Nobody is asked to agree to this sheet. Note what the client said of it.' },
  'sheet-lacks-rows': {
    en: 'Before this can be agreed it needs: {{lacking}}. Write them in, share it, then agree.',
  },
  'sheet-set-aside': { en: 'This sheet was set aside. Write it again to take it up, then do this.' },
  'sheet-not-yours': {
    en: 'Your therapist wrote in this sheet too. Tell them that you would like it put away.',
  },
});

/** What the acts say of themselves, and what their fields ask. */
export const says = {
  en: {
    write:
      'Write a sheet of the course’s form of therapy, or write it again as a new version; earlier versions stay.',
    share: 'Show the client a sheet as it stands now.',
    agree:
      'Answer whether a sheet fits: it does, in part, or not. The client says so, or the therapist notes it.',
    comment: 'Keep what the client said of a sheet, with the session in which they said it.',
    setAside: 'Set a sheet aside, with the reason; it can be taken up again by writing it.',
    answer: 'Choose whether it fits, fits in part, or does not.',
    said: 'What the client said',
    reason: 'The reason',
  },
}.en;
