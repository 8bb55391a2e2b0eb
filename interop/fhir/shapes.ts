import { z } from 'zod';

/**
 * What is read of FHIR R4 (4.0.1, hl7.org/fhir/R4): Patient, Appointment, QuestionnaireResponse, and of Practitioner the
 * e-mail address. All else of a resource is passed over; what of it is not understood is told.
 */
const text = z.string().max(5_000);
const period = z.object({ end: text.optional() }).optional();
const extension = z.looseObject({
  url: text,
  valueCode: text.optional(),
  valueDecimal: z.number().optional(),
});
const extensions = z.array(extension).optional();
const coding = z.looseObject({
  system: text.optional(),
  code: text.optional(),
  display: text.optional(),
  extension: extensions,
});
export type Coding = z.output<typeof coding>;
const concept = z.looseObject({ coding: z.array(coding).optional(), text: text.optional() });
const reference = z.looseObject({ reference: text.optional() });
const telecom = z.array(
  z.looseObject({ system: text.optional(), value: text.optional(), use: text.optional(), period }),
);

export const patientShape = z.looseObject({
  resourceType: z.literal('Patient'),
  id: text.optional(),
  name: z
    .array(
      z.looseObject({
        use: text.optional(),
        text: text.optional(),
        family: text.optional(),
        given: z.array(text).optional(),
        period,
      }),
    )
    .optional(),
  birthDate: text.optional(),
  telecom: telecom.optional(),
  identifier: z
    .array(
      z.looseObject({ system: text.optional(), value: text.optional(), type: concept.optional(), period }),
    )
    .optional(),
  communication: z.array(z.looseObject({ language: concept, preferred: z.boolean().optional() })).optional(),
  address: z.array(z.looseObject({ country: text.optional(), use: text.optional() })).optional(),
  deceasedBoolean: z.boolean().optional(),
  deceasedDateTime: text.optional(),
});
export type Patient = z.output<typeof patientShape>;

export const appointmentShape = z.looseObject({
  resourceType: z.literal('Appointment'),
  id: text.optional(),
  status: text,
  start: text.optional(),
  end: text.optional(),
  minutesDuration: z.number().optional(),
  participant: z.array(z.looseObject({ actor: reference.optional() })),
});
export type Appointment = z.output<typeof appointmentShape>;

const answer = z.looseObject({
  valueBoolean: z.boolean().optional(),
  valueDecimal: z.number().optional(),
  valueInteger: z.number().optional(),
  valueQuantity: z.looseObject({ value: z.number().optional() }).optional(),
  valueString: text.optional(),
  valueCoding: coding.optional(),
  _valueCoding: z.looseObject({ extension: extensions }).optional(),
  _valueString: z.looseObject({ extension: extensions }).optional(),
  _valueInteger: z.looseObject({ extension: extensions }).optional(),
  extension: extensions,
});
export type ResponseAnswer = z.output<typeof answer>;

const leaf = { linkId: text, definition: text.optional(), text: text.optional(), extension: extensions };
const leafShape = z.object(leaf);
/** An item holds answers, further items, or both. */
export type ResponseItem = z.output<typeof leafShape> & {
  answer?: ResponseAnswer[] | undefined;
  item?: ResponseItem[] | undefined;
};
const item: z.ZodType<ResponseItem> = leafShape.extend({
  answer: z.array(answer).optional(),
  item: z.lazy(() => z.array(item)).optional(),
});

export const responseShape = z.looseObject({
  resourceType: z.literal('QuestionnaireResponse'),
  id: text.optional(),
  questionnaire: text.optional(),
  status: text,
  subject: reference.optional(),
  authored: text.optional(),
  item: z.array(item).optional(),
});
export type QuestionnaireResponse = z.output<typeof responseShape>;

export const practitionerShape = z.looseObject({
  resourceType: z.literal('Practitioner'),
  id: text.optional(),
  telecom: telecom.optional(),
});
export type Practitioner = z.output<typeof practitionerShape>;

const resource = z.looseObject({ resourceType: text });
export type Resource = z.output<typeof resource>;
export const resourceShape = resource;

export const entryShape = z.looseObject({ fullUrl: text.optional(), resource: resource.optional() });

/** What stands around the entries, of which there may be many: each is looked at by itself. */
export const bundleShape = z.looseObject({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.unknown()).max(200_000).default([]),
});
