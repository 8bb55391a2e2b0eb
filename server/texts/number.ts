import type { CountryCode } from 'libphonenumber-js/min';

/**
 * A telephone number as a gateway asks for it, `+447700900123`; null where it cannot be one. @param country where it is dialled
 * from, for a number that names none
 */
export async function numberToText(phone: string, country: string): Promise<string | null> {
  const { parsePhoneNumberFromString, isSupportedCountry } = await import('libphonenumber-js/min');
  const from: CountryCode | undefined = isSupportedCountry(country) ? country : undefined;
  const read = parsePhoneNumberFromString(phone, from);
  return read?.isPossible() && !read.ext ? read.number : null;
}
