export default {
  title: 'Outbox',
  lead: 'Letters that wait, went or failed. Nothing clinical is ever written in one.',
  noPost: 'E-mail is not set up',
  noPostSays:
    'Letters wait here and are not sent. A link shows only to whom it is for: hand an invitation over where you make it, and a link for a new password from the list of colleagues. To send letters, start Kith with KITH_SMTP_URL.',
  noLetters: 'No letter has been written yet',
  noLettersSay: 'Invitations, links to choose a new password and notices to therapists stand here.',
  letter: {
    waiting: 'Waiting',
    sent: 'Sent',
    failed: 'Not sent',
  },
  failure: {
    'sign-in-refused': 'The mail server refused the name or password in KITH_SMTP_URL.',
    'address-refused': 'The mail server refused the address. Check it with the person.',
    'letter-refused': 'The mail server refused the letter.',
    'not-secure': 'The mail server could not be reached securely.',
    unreachable: 'The mail server could not be reached.',
    'not-sent': 'The letter could not be sent.',
  },
  read: 'Read the letter to {{to}}',
  linkIn: 'Link in this letter',
};
