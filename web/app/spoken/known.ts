import i18next from 'i18next';

/** A text of English as a key: its letters and figures, without signs. */
export const keyOfKnown = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * What a form of therapy or an instrument calls something, in the language of the page where Kith knows it there. What a
 * service or a person wrote stays as they wrote it.
 */
export const asKnown = (text: string): string =>
  i18next.t(`known.${keyOfKnown(text)}`, { defaultValue: text });
