/** A feeling as it is typed in the room, "hurt 7". */
export interface FeelingTyped {
  name: string;
  intensity: number | null;
}

/** Feelings between commas, each with its strength from 0 to 10 when one was said: "hurt 7, lonely". */
export function feelingsTyped(text: string): FeelingTyped[] {
  return text
    .split(/[,;،、]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      const [, name = one, strength] = /^(.*?)\s+(\d{1,2})$/.exec(one) ?? [];
      return { name, intensity: strength === undefined ? null : Number(strength) };
    });
}
