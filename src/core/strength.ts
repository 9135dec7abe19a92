/** True for a value that no word, name or number is: it holds a letter and at least two digits. For `accept` of a rule. */
export const mixed = (secret: string): boolean => /[a-z]/i.test(secret) && /\d\D*\d/.test(secret);
