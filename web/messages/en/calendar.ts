/** The secret address at which somebody's own calendar reads when they have appointments. */
export default {
  title: 'In your own calendar',
  says: 'The calendar on your phone or computer can show when you are booked. You give it an address; from then on it asks there by itself, and shows what is moved or called off.',
  secret:
    'Whoever has the address reads when you have appointments, and nothing else. Do not send it on. You can end it, or make a new one, at any time.',
  kept: 'Copy it now: it is not kept, and cannot be shown again.',
  address: 'The address for your calendar',
  how: 'Your calendar has a place for it. Look for “Subscribe” or “From a web address”.',
  called: 'What stands in the calendar',
  calledAs: {
    neutral: 'Appointment',
    initials: 'Appointment, with the initials of the client',
    notes: 'Notes',
  },
  make: 'Make the address',
  since: 'A calendar can ask since {{on}}. What stands there: {{called}}.',
  renew: 'Make a new address',
  renewTitle: 'Make a new address?',
  renewSays: 'The one you have ends at once. Every calendar that asks there has to be given the new one.',
  end: 'End the address',
  endTitle: 'End the address?',
  endSays:
    'Your calendar finds nothing there any more. What it has shown until now may stay in it: take that calendar out there too.',
};
