const words = {
  en: {
    thisIsNotWritten: 'This is not written as it was encoded.',
  },
};

/**
 * The bytes of a text in base64; throws where the text is another way of writing them. A decoder takes several texts for
 * the same bytes, so that a change to what is kept would go unseen.
 */
export function exactBytes(text: string, encoding: 'base64' | 'base64url'): Buffer {
  const bytes = Buffer.from(text, encoding);
  if (bytes.toString(encoding) !== text) throw new Error(words.en.thisIsNotWritten);
  return bytes;
}
