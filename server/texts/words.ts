/** What is said of a gateway for text messages that cannot be used as it is set up. */
export const textsWords = {
  en: {
    gateway: 'KITH_TEXTS must be twilio or telnyx: the two kinds of gateway that Kith can talk to.',
    from: 'KITH_TEXTS_FROM must be the number, or the name, that text messages come from.',
    account: 'KITH_TEXTS_ACCOUNT must be the account of the gateway: twilio asks for one.',
    url: 'KITH_TEXTS_URL must be a whole address such as https://api.example.org/messages.',
    key: 'KITH_TEXTS_KEY, or a file named by KITH_TEXTS_KEY_FILE, must hold the key of the gateway.',
    keyFile: (file: string) =>
      `The file ${file} that KITH_TEXTS_KEY_FILE names holds no key of the gateway. Write the key into it, on one line.`,
  },
};
