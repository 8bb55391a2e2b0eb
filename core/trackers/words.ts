/** What is said of a note that cannot be read, and of a diary. */
export const words = {
  en: {
    fault: {
      time: (field: string) => `${field}: give a time such as 07:05.`,
      timeOnly: (field: string) => `${field}: give the time as “at” and with whom as “people”, nothing else.`,
      noPeople: (field: string) => `${field}: with whom it was is not asked here.`,
      people: (field: string) => `${field}: give 0 alone, 1, 2 or 3 very stimulating for the people.`,
      whole: (field: string, min: number, max: number) =>
        `${field}: give a whole number from ${min} to ${max}.`,
      number: (field: string, min: number, max: number) => `${field}: give a number from ${min} to ${max}.`,
      yesNo: (field: string) => `${field}: give yes or no, true or false.`,
      text: (field: string) => `${field}: write it in words.`,
      long: (field: string) => `${field}: shorten this to 2,000 characters.`,
      unknown: (field: string, fields: string) => `There is no field “${field}” here. There are ${fields}.`,
      noTarget: (field: string, fields: string) =>
        fields === ''
          ? `No target can be agreed here, so none for “${field}”.`
          : `No target can be agreed for “${field}”. One can be for ${fields}.`,
    },
  },
};
