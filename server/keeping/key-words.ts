/** What is said of the key that opens the records, and of where it is kept. */
export const keyWords = {
  en: {
    beside: (file: string) =>
      `The key lies beside the records, in ${file}: whoever takes the folder can read them. Move it with “kith key move FILE”, or put it under a passphrase with “kith key lock”.`,
    where: {
      beside: (file: string) =>
        `The key is in ${file}, beside the records: whoever takes the folder can read them.`,
      elsewhere: (file: string) => `The key is in ${file}, apart from the records.`,
      passphrase: (file: string) => `The key is in ${file}, and opens with a passphrase only.`,
      environment: () => 'The key comes from the environment, by KITH_KEY.',
    },
    moved: (file: string) =>
      `The key is in ${file} now, and no longer beside the records. From now on start Kith with KITH_KEY_FILE=${file}, and keep a copy of the file apart: without it nobody opens the records again.`,
    locked: (file: string) =>
      `The key in ${file} is under the passphrase now. From now on Kith asks for it at the start, or reads it from the file that KITH_PASSPHRASE_FILE names. Without it nobody opens the records again.`,
    inEnvironment: 'KITH_KEY is set, so there is no key file. Unset it to work with one.',
    isThere: (file: string) =>
      `${file} is there already, and a key is never written over. Name another file.`,
    stillBeside: (file: string) =>
      `${file} is within the data folder, and would go with it. Name a file outside it.`,
    cannotWriteKey: (file: string) =>
      `Kith cannot write the key to ${file}. Name a file in a folder that is there and that you may write to.`,
    twoKeys: 'KITH_KEY and KITH_KEY_FILE are both set. Keep the one that holds the key, and unset the other.',
    passphraseForNothing:
      'KITH_KEY and KITH_PASSPHRASE_FILE are both set, and a key from the environment has no passphrase. Unset one of them.',
    noPassphraseFile: (file: string) =>
      `The file ${file}, which KITH_PASSPHRASE_FILE names, cannot be read. Put the passphrase there, on one line.`,
    emptyPassphrase: (file: string) => `The file ${file} holds no passphrase. Put it there, on one line.`,
    needsPassphrase: (file: string) =>
      `The key in ${file} opens with a passphrase. Start Kith at a terminal, where it asks for it, or name a file that holds it with KITH_PASSPHRASE_FILE.`,
    wrongPassphrase: (file: string) =>
      `This passphrase does not open the key in ${file}. Check it and try again; nothing was changed.`,
    notUnderPassphrase: (file: string) =>
      `A passphrase is set, and the key in ${file} is not under one. Put it there with “kith key lock”, or unset KITH_PASSPHRASE_FILE.`,
    otherKeyIsSet:
      'The key that is set here is another than the one this backup was made with, and a key is never written over. Unset KITH_KEY or KITH_KEY_FILE, or name a file that is not there yet; nothing was changed.',
    passphrase: 'Passphrase of the key: ',
    newPassphrase: 'New passphrase for the key: ',
    again: 'The same again: ',
    notTheSame: 'The two are not the same. Try again; nothing was changed.',
    tooShort:
      'A passphrase here has at least 12 characters: take a few words that only you would put together.',
    nobodyAnswers:
      'Nobody can be asked for a passphrase here. Run this at a terminal, or name a file that holds it.',
  },
}.en;
