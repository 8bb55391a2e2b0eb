import { z } from 'zod';
import type { ServiceSettings } from '#core/api-answers/service.ts';
import { named } from '#core/forms/field-fault.ts';
import { day, id } from '#core/forms/fields.ts';
import { nameField } from '#core/forms/identity.ts';
import { helpKinds } from '#core/help/numbers.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { settingsShape } from '#core/protocols/protocol/settings.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { countryField } from '#server/http/fields.ts';
import { youngPeopleForm } from './consent-ages.ts';
import { researchForm } from './research-purpose.ts';
import { signInSettingsForm } from './second-factor-required.ts';
import { settingsFormWords } from './words.ts';
import { zoneField } from './zone-field.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, settingsFormWords.en.giveTimeSuchAs09);
const hours = z.object({ from: clock, to: clock }).refine(({ from, to }) => from < to, {
  error: settingsFormWords.en.closingTimeComesAfterOpening,
  ...named('closes-before-opening'),
});

const telephone = /^[+\d][\d ()-]{1,24}$/;

const outOfHours = z
  .object({ who: z.enum(['nobody', 'duty']), number: z.string().trim().max(26).default('') })
  .refine(({ who, number }) => who === 'nobody' || telephone.test(number), {
    path: ['number'],
    error: settingsFormWords.en.giveNumberOfDutyTelephone,
    ...named('no-number'),
  });

/** Hours by weekday, 1 Monday to 7 Sunday; one left out is none. */
export const hoursByWeekday = z.object({
  1: hours.optional(),
  2: hours.optional(),
  3: hours.optional(),
  4: hours.optional(),
  5: hours.optional(),
  6: hours.optional(),
  7: hours.optional(),
});

/**
 * When the service is staffed: weekdays 1 Monday to 7 Sunday, one left out is closed; closed days; and who answers
 * outside those hours, so that nobody is promised who is not there. IPT protocol reference, 9.3 step 2.
 */
export const hoursForm = z.object({
  days: hoursByWeekday,
  closed: z.array(day('either')).max(100, settingsFormWords.en.giveUpToHundredClosed).default([]),
  outOfHours: outOfHours.default({ who: 'nobody', number: '' }),
});

const protocolChoice = z.object({
  id,
  edition: id,
  preset: id,
  sickRole: settingsShape.shape.sickRole.nullable(),
  tryOuts: settingsShape.shape.tryOuts.nullable(),
  entry: settingsShape.shape.entry.nullable(),
  fociMax: settingsShape.shape.fociMax.nullable(),
  areaNames: settingsShape.shape.areaNames,
});

/**
 * What a new course begins with; null leaves a setting as the protocol has it.
 * @param own the service's own protocols on offer
 */
export const protocolForm = (own: readonly Protocol[]) =>
  protocolChoice.superRefine(({ id, edition, preset }, context) => {
    const protocol = protocolOf(id, edition, own);
    if (!protocol) {
      context.addIssue({
        code: 'custom',
        path: ['id'],
        message: settingsFormWords.en.chooseProtocolThatKith,
        ...named('no-such-protocol'),
      });
    } else if (!protocol.presets.some((one) => one.id === preset)) {
      context.addIssue({
        code: 'custom',
        path: ['preset'],
        message: settingsFormWords.en.chooseLengthThatThisProtocol,
        ...named('no-such-preset'),
      });
    }
  });

const line = z.object({
  name: nameField(settingsFormWords.en.giveNameOfLine),
  number: z.string().trim().regex(telephone, settingsFormWords.en.giveTelephoneNumberDigits),
  says: z.string().trim().max(200, settingsFormWords.en.sayItInUp).default(''),
  kind: z.enum(helpKinds).default('listening'),
});

/** The service's own lines by country, which it has checked; they stand in place of those that ship. */
export const helpForm = z.record(
  countryField,
  z.array(line).min(1, settingsFormWords.en.giveAtLeastOneLine).max(12, settingsFormWords.en.giveUpTo12Lines),
);

export const settingsForm = (own: readonly Protocol[]) =>
  z.object({
    name: nameField(settingsFormWords.en.giveServiceName),
    zone: zoneField,
    country: countryField,
    hours: hoursForm,
    protocol: protocolForm(own),
    help: helpForm,
    signIn: signInSettingsForm,
    youngPeople: youngPeopleForm,
    research: researchForm,
  }) satisfies z.ZodType<ServiceSettings>;

/**
 * The settings as they are to be; `before` is how whoever writes them saw them, so that nobody's change is undone unseen.
 * What whoever does not know of a setting leaves out stays as it is.
 */
export const changeSettingsForm = (own: readonly Protocol[]) => {
  const written = settingsForm(own).partial({ signIn: true, youngPeople: true, research: true });
  return written.extend({ before: written.optional() });
};
