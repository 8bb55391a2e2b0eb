/** Whether the picture is most likely moved by a finger: there is nothing to be said of keys then. */
export const isByTouch = (): boolean => globalThis.matchMedia?.('(pointer: coarse)').matches ?? false;
