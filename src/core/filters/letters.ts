/** Both cases, as an encoding of random bytes has them. */
export const bothCases = (secret: string): boolean => /[a-z]/.test(secret) && /[A-Z]/.test(secret);

export const bothCasesAndDigit = (secret: string): boolean => bothCases(secret) && /\d/.test(secret);
