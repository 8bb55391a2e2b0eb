/** What therapists read of the reminders their client agreed to. */
export default {
  title: 'Reminders',
  way: { mail: 'E-mail', text: 'Text message' },
  agreed:
    'The client agreed to: {{ways}}. They chose so on {{on}}, in their own place, and can stop it at any time.',
  notAgreed: 'The client has agreed to no reminders. They choose them in their own place, under My account.',
  stopped: 'The client has stopped reminders.',
  notReached: 'What could not reach them',
  unsent: '{{way}}, {{of}}:',
  measures: 'about what was left to fill in',
  again: 'It is tried again until the hour begins.',
  failure: {
    'no-number': 'no telephone number that a text reaches is known. Ask for it, and write it above.',
    'number-refused': 'the gateway refused the number. Check it with them.',
    'text-refused': 'the gateway refused the message.',
    'stopped-there':
      'they answered STOP to an earlier one. They can turn it on again by answering START, and choosing it in their own place.',
    'too-many': 'the gateway has too much to do.',
    'key-refused': 'the gateway is not set up rightly. Tell an administrator.',
    'hour-over': 'the hour began before it could be sent.',
    'not-known': 'it is not known whether it was sent.',
    unreachable: 'nobody answered where it is sent through.',
    'sign-in-refused': 'the mail server is not set up rightly. Tell an administrator.',
    'address-refused': 'the mail server refused the address. Check it with them.',
    'letter-refused': 'the mail server refused it.',
    'not-secure': 'the mail server could not be reached securely.',
    'not-sent': 'it could not be sent.',
  },
};
