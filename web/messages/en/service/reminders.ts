/** What clients can choose of reminders, for whoever sets it. */
export default {
  title: 'Reminders of appointments',
  ways: 'Ways that clients can choose from',
  way: { mail: 'E-mail', text: 'Text message' },
  notSet: {
    mail: 'Nothing goes by it from here: start Kith with KITH_SMTP_URL.',
    text: 'Nothing goes by it from here: start Kith with KITH_TEXTS.',
  },
  offered: 'Clients can choose: {{ways}}.',
  nothing: 'Clients are offered no reminders.',
  noneBetween: 'None come between {{from}} and {{to}}.',
  lead: 'Each client chooses in their own place whether they are reminded, and how. Nobody chooses for them.',
  noAddress: 'No reminder is written yet',
  noAddressSays:
    'Each one has a link that stops it, and the address of this Kith is not known. Start Kith with KITH_URL.',
  ahead: 'Times that clients can choose from',
  before: { day: 'A day before', two_hours: 'Two hours before' },
  quietFrom: 'None come from',
  quietTo: 'until',
  quietHint: 'By the clock each client lives by. Give the same time twice, and they come at any hour.',
  keep: 'Save these reminders',
  trial: {
    title: 'Try it on yourself',
    says: 'It is one short message, and says only that you asked for it.',
    mail: 'Send an e-mail to {{to}}',
    phone: 'Your telephone number',
    phoneHint: 'Such as +44 7700 900123.',
    text: 'Send me a text',
    sent: 'It is on its way. See whether it comes.',
    waits: 'It waits in the outbox: nothing goes by this way from here.',
    failed: 'It was not sent',
  },
};
