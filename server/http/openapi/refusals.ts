import { refusalsWords } from './words.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

export const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

export const refusals = {
  401: refusal(refusalsWords.en.nobodyIsSigned),
  403: refusal(refusalsWords.en.notOpenToThisPerson),
  404: refusal(refusalsWords.en.nothingAtThisAddress),
};

export const refusalsOfWhatIsSent = {
  400: refusal(refusalsWords.en.whatWasSentIsNot),
  413: refusal(refusalsWords.en.moreThanOneMegabyte),
  422: refusal(refusalsWords.en.refusedWithSentenceThatSays),
};

export const refusalsOfItsOwn = {
  404: refusal(refusalsWords.en.nothingAtThisAddress2),
  409: refusal(refusalsWords.en.whatIsThereAlreadyStands),
  410: refusal(refusalsWords.en.linkWasUsedAlready),
  429: refusal(refusalsWords.en.tooManyTriesTitleSays),
};
