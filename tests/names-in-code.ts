/** A name that only the program knows, such as sleepDownEnergyUp or at_least: no sentence that somebody reads holds one. */
const inCode = /\b[a-z]+(?:[A-Z][a-z0-9]+)+\b|\b[a-z]+(?:_[a-z0-9]+)+\b/g;

/** Every such name in a text, each once. */
export const namesInCode = (text: string): string[] => [...new Set(text.match(inCode) ?? [])];
