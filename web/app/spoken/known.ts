import i18next from 'i18next';

/** A text of English as a key: its letters and figures, without signs. */
export const keyOfKnown = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** What belongs to pages of its own, and comes with them: its texts stand in a file each, in the folder `known`. */
export type KnownOf =
  | 'skills'
  | 'feelings'
  | 'diaries'
  | 'sheets'
  | 'told'
  | 'articles'
  | 'treatments'
  | 'limits'
  | 'grounds';

/** Where another language says it. */
export const underKnown = (text: string, of?: KnownOf): string =>
  `known.${of ? `${of}.` : ''}${keyOfKnown(text)}`;

/**
 * What a form of therapy, an instrument or the core calls something, in the language of the page where Kith knows it there.
 * What a service or a person wrote stays as they wrote it.
 */
export const asKnown = (text: string, of?: KnownOf): string =>
  i18next.t(underKnown(text, of), { defaultValue: of ? asKnown(text) : text });
