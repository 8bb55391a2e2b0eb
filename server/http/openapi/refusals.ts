const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

export const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

export const refusals = {
  401: refusal('Nobody is signed in.'),
  403: refusal('Not open to this person.'),
  404: refusal('Nothing at this address that is open to this person.'),
};

export const refusalsOfWhatIsSent = {
  400: refusal('What was sent is not readable JSON.'),
  413: refusal('More than one megabyte was sent.'),
  422: refusal('Refused, with a sentence that says why and what to do; “fields” names those at fault.'),
};

export const refusalsOfItsOwn = {
  404: refusal('Nothing at this address.'),
  409: refusal('What is there already stands against it, with a sentence that says what.'),
  410: refusal('The link was used already, or is too old.'),
  429: refusal('Too many tries; “title” says how long to wait.'),
};
