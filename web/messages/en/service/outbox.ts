export default {
  title: 'Outbox',
  lead: 'E-mails that wait, were sent or failed. Nothing clinical is ever written in one.',
  noPost: 'E-mail is not set up',
  noPostSays:
    'E-mails wait here and are not sent. A link shows only to whom it is for: hand an invitation over where you make it, and a link for a new password from the list of colleagues. To send them, start Kith with KITH_SMTP_URL.',
  noLetters: 'No e-mail has been written yet',
  noLettersSay: 'Invitations, links to choose a new password and notices to therapists stand here.',
  letter: {
    waiting: 'Waiting',
    sent: 'Sent',
    failed: 'Not sent',
  },
  failure: {
    'sign-in-refused': 'The mail server refused the name or password in KITH_SMTP_URL.',
    'address-refused': 'The mail server refused the address. Check it with the person.',
    'letter-refused': 'The mail server refused the e-mail.',
    'not-secure': 'The mail server could not be reached securely.',
    unreachable: 'The mail server could not be reached.',
    'not-sent': 'The e-mail could not be sent.',
  },
  read: 'Read the e-mail to {{to}}',
  linkIn: 'Link in this e-mail',
};
