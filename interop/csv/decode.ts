/** How a file’s text was written. */
export type Encoding = 'utf-8' | 'windows-1252';

/**
 * A file as text: UTF-8, with or without its mark, and what is no UTF-8 as the Windows-1252 of older programs. Bytes that are
 * good UTF-8 are taken for it: text of another kind that happens to be so is all but unknown.
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
