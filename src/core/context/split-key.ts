/** By case and not by `\p{Lu}`: a process takes up to 4 ms to load the Unicode tables behind it, and the first watched page would pay. */
const isUpper = (char: string): boolean => char !== char.toLowerCase();
const isLower = (char: string): boolean => char !== char.toUpperCase();
const isSmall = (char: string): boolean => /\d/.test(char) || isLower(char) || (char > '\u00bf' && !isUpper(char));

/** `AWSSecretAccessKey`, `aws-secret_access.key` and `aws secret access key` alike become `aws secret access key`. Lower case. */
export function splitKey(key: string): string[] {
  const words: string[] = [];
  let word = '';
  const end = (): void => {
    if (word !== '') words.push(word.toLowerCase());
    word = '';
  };
  for (let i = 0; i < key.length; i++) {
    const char = key.charAt(i);
    if (isUpper(char)) {
      const before = word.slice(-1);
      if (before !== '' && (isSmall(before) || isLower(key.charAt(i + 1)))) end();
    } else if (!isSmall(char)) {
      end();
      continue;
    }
    word += char;
  }
  end();
  return words;
}
