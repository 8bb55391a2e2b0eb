/** Why a list of credentials is refused, by code. */
export const refusedOfCredentials = {
  en: {
    stale:
      'Somebody changed the credentials meanwhile. Look at the list as it stands now, then change it again.',
    'no-such-person': 'Somebody in this list does not work here. Take them out.',
    'turns-off':
      'With an empty list the service asks nobody for a credential any more. Say why in one sentence, as turnedOff; it is audited.',
    'why-off': 'Say in one sentence why.',
    'no-such-credential':
      'There is no such credential. Choose one of the list, or one that a form of therapy of this service asks for.',
    twice: 'Two entries of the list have the same id. Give one of them another.',
  },
} as const;
